import type { Context } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import type { Caller } from '../graphql/context.js';
import type { SocketOperations } from '../limits/live-budget.js';

/** What a client sends to introduce itself. */
export type InitPayload = Record<string, unknown> | undefined;

// A type, not an interface: the library wants an index signature, which only a type has by itself.
/** What is known of a socket once it has been let in. */
export type Known = { caller?: Caller; address?: string; operations?: SocketOperations };

/** A socket, as the library hands it to us. */
export type SocketContext = Context<InitPayload, Extra & Partial<Known>>;
