import type { TestServer } from '../../support/test-server.js';
import type { TestSocket } from '../../support/socket.js';
import type { Viewer } from '../world/company.js';

/** All that somebody learns from an answer. */
export interface Learnt {
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; code: string | undefined; path: string }[];
}

interface Shown {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions?: { code?: string } }[];
}

function learnt({ data, errors = [] }: Shown): Learnt {
  return {
    data,
    errors: errors.map(({ message, path, extensions }) => ({
      message,
      code: extensions?.code,
      path: (path ?? []).join('.'),
    })),
  };
}

/** A transport with somebody behind it: asks, and gives back all that was answered. */
export interface Line {
  ask(query: string, variables?: object): Promise<Learnt>;
  close(): Promise<void>;
}

/** Somebody’s HTTP requests, with their session’s cookie where they have one. */
export function overHttp({ url }: TestServer, viewer: Viewer): Line {
  const who: Record<string, string> = {};
  if (viewer.cookie) who['cookie'] = viewer.cookie;
  else if (viewer.token) who['authorization'] = `Bearer ${viewer.token}`;
  return {
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...who },
        body: JSON.stringify({ query, variables }),
      });
      return learnt((await response.json()) as Shown);
    },
    close: async () => {},
  };
}

/** Somebody’s socket, opened as their requests are sent. */
export function openSocketOf(server: TestServer, { cookie, token }: Viewer): Promise<TestSocket> {
  if (cookie) return server.socket({ cookie });
  return server.socket(token ? { token } : {});
}

/** The same questions over a socket. */
export async function overSocket(server: TestServer, viewer: Viewer): Promise<Line> {
  const socket = await openSocketOf(server, viewer);
  return {
    ask: async (query, variables = {}) => {
      const operation = socket.subscribe<Record<string, unknown>>(query, variables);
      await operation.end();
      const [first] = operation.answers;
      return learnt({ data: first?.data, errors: operation.errors });
    },
    close: () => socket.close(),
  };
}
