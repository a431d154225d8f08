import type { ApolloServerOptions } from '@apollo/server';
import {
  getOperationAST,
  OperationTypeNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { RequestContext } from '../../foundation/context.js';
import type { Platform } from '../../foundation/platform.js';
import { executeDocument } from '../execution/execute-document.js';
import { sharedReads } from '../execution/shared-reads.js';

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;
type Executor = Awaited<ReturnType<Gateway['load']>>['executor'];

/** Apollo's place for an executor of one's own: it still parses, validates and answers as always. */
export function ownExecutor(platform: Platform, schema: GraphQLSchema): Gateway {
  const executor: NonNullable<Executor> = async (request) => {
    const { document, operationName, queryHash } = request;
    const context = request.context as RequestContext;
    const variables = request.request.variables;
    const args: ExecutionArgs = { schema, document, operationName, variableValues: variables };
    const execute = (contextValue: RequestContext) =>
      executeDocument(platform, { ...args, contextValue });
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY)
      return execute(context);
    const { viewer, locale } = context;
    return sharedReads(platform).answer({
      document: `${queryHash} ${operationName ?? ''}`,
      variables,
      caller: { viewer, locale, cookies: null },
      execute,
    });
  };
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: () => Promise.resolve(),
  };
}
