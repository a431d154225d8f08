import { KeptConnection } from './kept-connection.js';

/** What the API answered, and the cookies that came with it. */
interface Answer<T> {
  data: T;
  cookies: string[];
}

/** A client of the API that keeps its connections. */
export interface KeptClient {
  post: <T>(body: string, headers?: Record<string, string>) => Promise<Answer<T>>;
  close: () => void;
}

const JSON_FIELDS = { 'content-type': 'application/json', 'accept-language': 'en' };

/**
 * Opens one. It works without node:http, whose client takes nearly as long for a request as our server does: load and server share
 * the processors, and the server is what is measured.
 */
export function keptClient(url: string): KeptClient {
  const at = new URL(url);
  const opened: KeptConnection[] = [];
  const idle: KeptConnection[] = [];
  const open = () => {
    const connection = new KeptConnection(at);
    opened.push(connection);
    return connection;
  };
  return {
    async post<T>(body: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
      const connection = idle.pop() ?? open();
      const received = await connection.post('/graphql', { ...JSON_FIELDS, ...headers }, body);
      idle.push(connection);
      const { data, errors } = JSON.parse(received.body) as { data: T; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return { data, cookies: cookiesIn(received.head) };
    },
    close: () => opened.forEach((connection) => connection.close()),
  };
}

const cookiesIn = (head: string) =>
  [...head.matchAll(/\r\nset-cookie: ([^\r]*)/gi)].map(([, cookie]) => cookie!);
