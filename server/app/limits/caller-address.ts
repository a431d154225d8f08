import type { IncomingMessage } from 'node:http';

/**
 * The address a socket was opened from, as Fastify tells it for requests: what the one proxy in front wrote last, since
 * what stands before that came from outside and may be made up.
 */
export function callerAddress({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy ? headers['x-forwarded-for'] : undefined;
  const last = [forwarded].flat().join(',').split(',').at(-1)?.trim();
  return last || (socket.remoteAddress ?? '');
}
