import { once } from 'node:events';
import { WebSocket, type ClientOptions } from 'ws';

/** A message of the protocol. */
export interface Message {
  id?: string;
  type: string;
  payload?: unknown;
}

/** A socket that follows no protocol by itself, to try what a server does about those who don't. */
export class RawSocket {
  readonly messages: Message[] = [];
  /** Resolves with the close code and reason once the socket is closed. */
  readonly closed: Promise<{ code: number; reason: string }>;
  private waiting: (() => void)[] = [];

  constructor(readonly ws: WebSocket) {
    ws.on('message', (data: Buffer) => {
      this.messages.push(JSON.parse(data.toString()) as Message);
      for (const wake of this.waiting.splice(0)) wake();
    });
    this.closed = new Promise((resolve) => {
      ws.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    });
  }

  /** Sends a message, or any text or bytes as they are. */
  send(message: Message | string | Buffer): void {
    const plain = typeof message === 'string' || Buffer.isBuffer(message);
    this.ws.send(plain ? message : JSON.stringify(message));
  }

  /** Resolves with the next message, whichever it is. */
  news(): Promise<void> {
    return new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The first message of that type, once it has come. */
  message(type: string): Promise<Message> {
    return this.first((message) => message.type === type);
  }

  /** The first message to the operation of that id, once it has come. */
  messageOf(id: string): Promise<Message> {
    return this.first((message) => message.id === id);
  }

  private async first(wanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(wanted);
      if (found) return found;
      await this.news();
    }
  }
}

/** Opens a socket and says nothing. */
export async function openRawSocket(
  url: string,
  options: ClientOptions & { subprotocol?: string | null } = {},
): Promise<RawSocket> {
  const { subprotocol = 'graphql-transport-ws', ...rest } = options;
  const address = `${url.replace('http', 'ws')}/graphql`;
  const ws = new WebSocket(address, subprotocol ?? [], rest);
  const socket = new RawSocket(ws);
  await once(ws, 'open');
  return socket;
}

/** The status with which the server refuses to make a socket of a request. */
export async function refusedUpgrade(url: string, options: ClientOptions = {}): Promise<number> {
  const ws = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws', options);
  const [, response] = (await once(ws, 'unexpected-response')) as [unknown, { statusCode: number }];
  return response.statusCode;
}
