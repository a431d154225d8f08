import http from 'node:http';
import https from 'node:https';
import { text } from 'node:stream/consumers';

/** The answer to a request, read to its end. */
export interface HttpAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Where and how to send: one agent keeps one connection open between requests. */
export interface HttpTarget {
  url: URL;
  agent: http.Agent;
}

// An import of thousands of voters takes a while; a server that hangs shouldn't take forever.
const TIMEOUT_MS = 120_000;

/** An agent that keeps a single connection to that address open. */
export function singleConnection(url: URL): http.Agent {
  const options = { keepAlive: true, maxSockets: 1 };
  return url.protocol === 'https:' ? new https.Agent(options) : new http.Agent(options);
}

/** Posts JSON; throws what the network throws. */
export async function postJson(
  target: HttpTarget,
  body: string,
  headers: http.OutgoingHttpHeaders,
): Promise<HttpAnswer> {
  const response = await respond(target, body, { ...headers, 'content-type': 'application/json' });
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: await text(response),
  };
}

function respond({ url, agent }: HttpTarget, body: string, headers: http.OutgoingHttpHeaders) {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise<http.IncomingMessage>((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers, timeout: TIMEOUT_MS }, resolve);
    sent.on('error', reject);
    sent.on('timeout', () => sent.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)));
    sent.end(body);
  });
}
