import { connect, type Socket } from 'node:net';

/** An answer as it came: status line and fields, then what it says. */
export interface Received {
  head: string;
  body: string;
}

interface Waiting {
  resolve: (received: Received) => void;
  reject: (error: Error) => void;
}

const BLANK_LINE = '\r\n\r\n';

/** One connection over which one request goes at a time, in just as much HTTP as our server speaks: its answers tell their length. */
export class KeptConnection {
  private readonly socket: Socket;
  private readonly host: string;
  private waiting: Waiting | undefined;
  private parts: Buffer[] = [];
  private missing = 0;

  constructor({ hostname, port, host }: URL) {
    this.host = host;
    this.socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.socket.on('data', (part) => this.take(part));
    this.socket.on('error', (error) => this.waiting?.reject(error));
    this.socket.on('close', () => this.waiting?.reject(new Error('The server hung up')));
  }

  post(path: string, fields: Record<string, string>, body: string): Promise<Received> {
    let head = `POST ${path} HTTP/1.1\r\nhost: ${this.host}\r\ncontent-length: ${Buffer.byteLength(body)}`;
    for (const name of Object.keys(fields)) head += `\r\n${name}: ${fields[name]!}`;
    this.socket.write(head + BLANK_LINE + body);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    if (this.parts.length === 0) this.missing = wholeLength(part);
    this.parts.push(part);
    this.missing -= part.length;
    if (this.missing > 0) return;
    const [whole, waiting] = [Buffer.concat(this.parts).toString(), this.waiting];
    this.parts = [];
    this.waiting = undefined;
    const end = whole.indexOf(BLANK_LINE);
    waiting?.resolve({ head: whole.slice(0, end), body: whole.slice(end + BLANK_LINE.length) });
  }
}

/** How many bytes an answer has, told by its first part: our server writes a head at once. */
function wholeLength(part: Buffer): number {
  const end = part.indexOf(BLANK_LINE);
  const length = /\r\ncontent-length: (\d+)/i.exec(part.toString('latin1', 0, end))?.[1];
  if (end < 0 || !length) throw new Error(`An answer doesn’t tell its length: ${part.toString()}`);
  return end + BLANK_LINE.length + Number(length);
}
