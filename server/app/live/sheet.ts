import type { Duplex } from 'node:stream';

/** Bytes of a sheet; it is all held on to by a wire that doesn't take it in at once, so it is not large. */
const SIZE = 16 * 1024;

/**
 * What messages are written on before they go out. The system takes nearly all of them in at once, and then the same sheet
 * serves for the next: thousands of buffers at every change would be thousands to clear away.
 */
export class Sheet {
  private sheet: Buffer | null = null;

  /** Sends so many bytes, which `fill` writes from the beginning of a buffer. */
  send(wire: Duplex, size: number, fill: (into: Buffer) => void): void {
    // Behind others it would wait, and be held on to.
    const canServe = size <= SIZE && wire.writableLength === 0;
    const into = canServe
      ? (this.sheet ??= Buffer.allocUnsafeSlow(SIZE))
      : Buffer.allocUnsafe(size);
    fill(into);
    wire.write(canServe ? into.subarray(0, size) : into);
    if (canServe && wire.writableLength > 0) this.sheet = null;
  }
}
