import { once } from 'node:events';
import { WebSocket } from 'ws';

/** How a socket introduces itself. */
export interface SocketOptions {
  token?: string;
  locale?: string;
  /** A `Cookie` header, as a browser sends it with the upgrade. */
  cookie?: string;
}

interface Message {
  id?: string;
  type: string;
  payload?: unknown;
}

interface ShownError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string };
}

/** What a live operation received: results, then how it ended. */
interface Received<T> {
  results: { data?: T; errors?: ShownError[] }[];
  ended: 'complete' | 'error' | 'closed' | null;
  errors: ShownError[];
}

/** A live operation under way. Waits are for messages, never for time. */
export class LiveOperation<T> {
  private readonly received: Received<T> = { results: [], ended: null, errors: [] };
  private taken = 0;
  private waiting: (() => void)[] = [];

  constructor(readonly stop: () => void) {}

  /** All data so far. */
  get all(): T[] {
    return this.received.results.map(({ data }) => data!);
  }

  /** All results so far, as they came. */
  get answers(): Received<T>['results'] {
    return this.received.results;
  }

  /** The next data; throws when the operation ends instead. */
  async next(): Promise<T> {
    while (this.received.results.length <= this.taken) {
      if (this.received.ended)
        throw new Error(
          `it ended (${this.received.ended}) ${JSON.stringify(this.received.errors)}`,
        );
      await this.news();
    }
    const { data, errors } = this.received.results[this.taken]!;
    this.taken += 1;
    if (errors) throw new Error(JSON.stringify(errors));
    return data!;
  }

  /** The first further data for which `wanted` holds. */
  async until(wanted: (data: T) => boolean): Promise<T> {
    for (;;) {
      const data = await this.next();
      if (wanted(data)) return data;
    }
  }

  /** All errors so far, of its results and of its end. */
  get errors(): Received<T>['errors'] {
    return [
      ...this.received.results.flatMap((result) => result.errors ?? []),
      ...this.received.errors,
    ];
  }

  /** How it ended, once it has, and the codes of all errors it brought. */
  async end(): Promise<{ ended: Received<T>['ended']; codes: (string | undefined)[] }> {
    while (!this.received.ended) await this.news();
    return {
      ended: this.received.ended,
      codes: this.errors.map(({ extensions }) => extensions?.code),
    };
  }

  /** Called by the socket with each message for this operation. */
  take({ type, payload }: Message): void {
    if (type === 'next') this.received.results.push(payload as Received<T>['results'][number]);
    if (type === 'error') {
      this.received.errors = payload as Received<T>['errors'];
      this.received.ended = 'error';
    }
    if (type === 'complete') this.received.ended = 'complete';
    if (type === 'closed') this.received.ended ??= 'closed';
    for (const wake of this.waiting.splice(0)) wake();
  }

  private news(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

/** A raw client of the graphql-transport-ws protocol. */
export class TestSocket {
  private readonly operations = new Map<string, LiveOperation<unknown>>();
  private count = 0;

  constructor(readonly ws: WebSocket) {
    ws.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Message;
      if (message.type === 'ping') this.send({ type: 'pong' });
      if (message.id) this.operations.get(message.id)?.take(message);
    });
    ws.on('close', () => {
      for (const operation of this.operations.values()) operation.take({ type: 'closed' });
    });
  }

  /** Starts an operation. */
  subscribe<T>(query: string, variables: object = {}): LiveOperation<T> {
    const id = String(++this.count);
    const operation = new LiveOperation<T>(() => this.send({ id, type: 'complete' }));
    this.operations.set(id, operation);
    this.send({ id, type: 'subscribe', payload: { query, variables } });
    return operation;
  }

  /** Cuts the connection without a word, as a lost network does. */
  cut(): void {
    this.ws.terminate();
  }

  /** Closes it properly. */
  async close(): Promise<void> {
    this.ws.close(1000);
    if (this.ws.readyState !== WebSocket.CLOSED) await once(this.ws, 'close');
  }

  private send(message: Message): void {
    this.ws.send(JSON.stringify(message));
  }
}

/** Opens a socket and waits for `connection_ack`. */
export async function openSocket(url: string, options: SocketOptions = {}): Promise<TestSocket> {
  const headers = options.cookie ? { cookie: options.cookie } : {};
  const ws = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
    headers,
  });
  await once(ws, 'open');
  const { token, locale = 'en' } = options;
  const payload = { locale, ...(token && { authorization: `Bearer ${token}` }) };
  ws.send(JSON.stringify({ type: 'connection_init', payload }));
  const [data] = (await once(ws, 'message')) as [Buffer];
  const { type } = JSON.parse(String(data)) as Message;
  if (type !== 'connection_ack') throw new Error(`expected connection_ack, got ${type}`);
  return new TestSocket(ws);
}
