/** A place in a stream's log, as a client holds it. */
export interface StreamCursor {
  epoch: string;
  streamId: string;
  seq: number;
}

/**
 * An opaque text for a place in a log. It needs no signature: the log it points into is what its reader may see
 * anyway, and a made-up number beyond the head is refused.
 */
export function encodeCursor(cursor: StreamCursor): string {
  const plain = `${cursor.epoch}.${cursor.streamId}.${cursor.seq}`;
  return Buffer.from(plain).toString('base64url');
}

/** Reads a cursor back; null when the text is none of ours. */
export function decodeCursor(text: string): StreamCursor | null {
  const plain = Buffer.from(text, 'base64url').toString();
  const match = /^([a-z0-9]+)\.([a-z0-9_]+)\.(\d{1,15})$/.exec(plain);
  if (!match || Buffer.from(plain).toString('base64url') !== text) return null;
  return { epoch: match[1]!, streamId: match[2]!, seq: Number(match[3]) };
}
