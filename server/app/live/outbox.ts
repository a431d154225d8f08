import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { CLOSE_CODES } from '../sockets/close-codes.js';
import type { PostRound } from './post-round.js';
import { frameSize, writeFrame, type Framed } from './text-frame.js';

/** Bytes that may wait for a slow reader; what comes after waits in the log. */
const MOST_WAITING = 512 * 1024;

/** How long a reader may stay behind that before they are sent away; they come back and go on after their cursor. */
const PATIENCE_MS = 10_000;

/** The operation of a socket that a message is for. */
interface Addressee {
  /** Its messages up to their payloads, in ASCII: a buffer for each would hold on to ten times as much. */
  opening: string;
  /** Whether it wants no more. */
  hasLeft: boolean;
}

/** A message for one operation. */
interface Letter extends Framed {
  to: Addressee;
}

/**
 * What a socket is still to be sent. Messages that come within one round leave together in a single write. They are framed
 * here: the library would encode the same payload once for every socket. Nothing is compressed, so a text frame is its
 * length and its bytes, and both may write to the same wire.
 */
export class Outbox {
  private letters: Letter[] = [];
  private bytes = 0;
  private waitingForRoom: Promise<void> | null = null;

  constructor(
    private readonly socket: WebSocket,
    private readonly wire: Duplex,
    private readonly round: PostRound,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /** Whether nothing more fits in. */
  get isFull(): boolean {
    return this.bytes + this.wire.writableLength > MOST_WAITING;
  }

  /** Whether anything still reaches the other side. */
  get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /** Sends a message with the next round. */
  put(to: Addressee, payload: Buffer): void {
    if (this.letters.length === 0) this.round.take(this);
    this.letters.push({ to, opening: to.opening, payload });
    this.bytes += to.opening.length + payload.length;
  }

  /** Writes everything that waits. */
  flush(): void {
    const { letters } = this;
    this.letters = [];
    this.bytes = 0;
    if (!this.isOpen) return;
    const size = letters.reduce((sum, letter) => sum + sizeOf(letter), 0);
    if (size === 0) return;
    this.round.sheet.send(this.wire, size, (into) => {
      letters.reduce((at, letter) => (letter.to.hasLeft ? at : writeFrame(into, at, letter)), 0);
    });
  }

  /** Resolves when there is room, or when there will be none, see `isOpen`; whoever makes none for too long is sent away. */
  room(): Promise<void> {
    if (this.isFull) this.flush();
    if (!this.isFull || !this.isOpen) return Promise.resolve();
    this.waitingForRoom ??= this.awaitDrain().finally(() => {
      this.waitingForRoom = null;
    });
    return this.waitingForRoom;
  }

  private awaitDrain(): Promise<void> {
    return new Promise((resolve) => {
      const impatience = setTimeout(
        () =>
          this.socket.close(
            CLOSE_CODES.tryLater,
            'Too slow: come back, and go on after your cursor',
          ),
        this.patienceMs,
      );
      const done = () => {
        clearTimeout(impatience);
        this.wire.off('drain', done);
        this.socket.off('close', done);
        resolve();
      };
      this.wire.once('drain', done);
      this.socket.once('close', done);
    });
  }
}

function sizeOf(letter: Letter): number {
  return letter.to.hasLeft ? 0 : frameSize(letter);
}
