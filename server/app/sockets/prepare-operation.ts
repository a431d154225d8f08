import { getOperationAST, GraphQLError, OperationTypeNode } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { tokenUses } from '../../features/accounts/api-tokens/token-uses.js';
import type { Platform } from '../../foundation/platform.js';
import { createContext, type Caller } from '../graphql/context.js';
import { readDocument } from '../graphql/read-document.js';
import { executableSchema } from '../graphql/schema.js';
import { Admission } from '../limits/admission.js';
import type { SubscriptionArgs } from './live-operations.js';

const WHICH_OPERATION =
  'operationName: the document has no operation of this name, or several of which none was named. Name the one to run.';

/** What somebody asks over a socket. */
interface Asked {
  caller: Caller;
  address: string;
  payload: SubscribePayload;
}

/** An operation that was let in. */
export interface Prepared {
  kind: OperationTypeNode;
  args: SubscriptionArgs;
}

/**
 * Lets an operation in under the same limits and budgets as a request over HTTP; whatever is wrong with it is answered, and
 * ends that operation alone. `begin` counts it, or throws the refusal.
 */
export async function prepareOperation(
  platform: Platform,
  { caller, address, payload }: Asked,
  begin: () => void,
): Promise<Prepared | { errors: readonly GraphQLError[] }> {
  const schema = await executableSchema();
  const { query, operationName, variables } = payload;
  tokenUses(platform).note(caller.viewer);
  try {
    const admission = new Admission(platform, caller.viewer, address);
    await admission.take('reads');
    const read = readDocument(schema, query);
    if ('errors' in read) return read;
    const { document } = read;
    const kind = getOperationAST(document, operationName)?.operation;
    if (!kind) return { errors: [new GraphQLError(WHICH_OPERATION)] };
    if (kind === OperationTypeNode.MUTATION) await admission.take('writes');
    begin();
    const contextValue = createContext(platform, caller);
    const question = { schema, document, operationName, variableValues: variables };
    return { kind, args: { ...question, contextValue } };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}
