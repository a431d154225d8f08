import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way between a client and the server that can be cut and mended, as a network fails: without a word. */
export class CuttableWay {
  private readonly sockets = new Set<Socket>();
  private open = true;
  private turns = 0;
  private waiting: (() => void)[] = [];

  private constructor(
    private readonly listener: Server,
    private readonly target: number,
  ) {
    listener.on('connection', (socket) => this.carry(socket));
  }

  /** A way to the server at this address. */
  static async to(url: string): Promise<CuttableWay> {
    const listener = createServer();
    const way = new CuttableWay(listener, Number(new URL(url).port));
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return way;
  }

  /** How many connections were tried, let through or not. */
  get tries(): number {
    return this.turns;
  }

  /** Its own address, for the client. */
  get url(): string {
    const { port } = this.listener.address() as { port: number };
    return `http://127.0.0.1:${port}`;
  }

  /** Ends every connection; others come through at once. */
  drop(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  /** Waits until somebody tries to connect again. */
  async nextTry(): Promise<void> {
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Ends every connection, and lets none through until it is mended. */
  cut(): void {
    this.open = false;
    this.drop();
  }

  /** Lets connections through again. */
  mend(): void {
    this.open = true;
  }

  /** Ends it for good. */
  async close(): Promise<void> {
    this.cut();
    this.listener.close();
    await once(this.listener, 'close');
  }

  private carry(socket: Socket): void {
    this.turns += 1;
    for (const wake of this.waiting.splice(0)) wake();
    if (!this.open) return void socket.destroy();
    const onward = connect(this.target, '127.0.0.1');
    for (const [from, to] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      this.sockets.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  }
}
