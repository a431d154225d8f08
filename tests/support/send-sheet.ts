import type { Actor } from './factories.js';
import type { TestServer } from './test-server.js';

/** Sends a sheet, a register or ballots; the answer as it came. */
export async function sendSheet(
  server: Pick<TestServer, 'url'>,
  { token }: Pick<Actor, 'token'>,
  text: string | Buffer,
): Promise<{ status: number; id: string; code?: string }> {
  const response = await fetch(`${server.url}/files`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
    },
    body: typeof text === 'string' ? text : new Uint8Array(text),
  });
  return { status: response.status, ...((await response.json()) as { id: string }) };
}
