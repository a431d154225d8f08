import { getOperationAST, GraphQLError, OperationTypeNode } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { tokenUses } from '../../features/accounts/api-tokens/token-uses.js';
import type { Platform } from '../../foundation/platform.js';
import { createContext } from '../graphql/context.js';
import { readDocument } from '../graphql/read-document.js';
import { executableSchema } from '../graphql/schema.js';
import { outboxOf } from '../live/outboxes.js';
import { Admission } from '../limits/admission.js';
import type { SocketOperation } from './live-operations.js';
import type { SocketContext } from './socket-context.js';

/**
 * Lets an operation in under the same limits and budgets as a request over HTTP; whatever is wrong with it is answered, and
 * ends that operation alone.
 */
export async function prepareOperation(
  platform: Platform,
  { extra }: SocketContext,
  { id, payload }: { id: string; payload: SubscribePayload },
): Promise<SocketOperation | readonly GraphQLError[]> {
  const schema = await executableSchema();
  const { query, operationName, variables } = payload;
  const caller = extra.caller!;
  const { viewer } = caller;
  tokenUses(platform).note(viewer);
  try {
    const admission = new Admission(platform, viewer, extra.address!);
    await admission.take('reads');
    const read = readDocument(schema, query);
    if ('errors' in read) return read.errors;
    const { document } = read;
    const operation = getOperationAST(document, operationName)?.operation;
    if (operation === OperationTypeNode.MUTATION) await admission.take('writes');
    // The library keeps what was sent: thousands send the same text, of which one will do.
    Object.assign(payload, { query: document.loc?.source.body ?? query });
    extra.operations!.begin(payload);
    const contextValue = createContext(platform, caller);
    const question = { schema, document, operationName, variableValues: variables };
    const live = { caller, operationId: id, outbox: outboxOf(extra.socket) };
    return { ...question, contextValue, live };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
