import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A gateway for text messages that keeps what it gets. */
export interface TestGateway {
  url: string;
  messages: { to: string; text: string }[];
  /** The code in the first message to this number that nobody has taken yet, now or when it comes. */
  nextCode(to: string): Promise<string>;
  close(): Promise<void>;
}

/** Starts a gateway on a free port. */
export async function openGateway(): Promise<TestGateway> {
  const messages: TestGateway['messages'] = [];
  const taken = new Set<object>();
  const wakers: (() => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      messages.push(JSON.parse(Buffer.concat(chunks).toString()) as TestGateway['messages'][0]);
      response.end();
      for (const wake of wakers.splice(0)) wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const nextCode = async (to: string): Promise<string> => {
    const message = messages.find((candidate) => candidate.to === to && !taken.has(candidate));
    if (message) {
      taken.add(message);
      return /\b\d{6}\b/.exec(message.text)![0];
    }
    await new Promise<void>((resolve) => wakers.push(resolve));
    return nextCode(to);
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`,
    messages,
    nextCode,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
