/** First byte of a WebSocket text message in one frame (RFC 6455, 5.2: FIN, opcode 1). */
const TEXT = 0x81;
/** Lengths above these are told in two and in eight bytes. */
const SHORT = 125;
const MIDDLE = 0xffff;
/** Closes the object that the payload stands in. */
const END = '}'.charCodeAt(0);

/** A server's text frame: `opening`, which is ASCII alone, `payload`, and the brace that closes the message. */
export function frameOf(opening: string, payload: Buffer): Buffer {
  const length = opening.length + payload.length + 1;
  const header = length <= SHORT ? 2 : length <= MIDDLE ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + length);
  frame[0] = TEXT;
  if (header === 2) frame[1] = length;
  else if (header === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(opening, header, 'latin1');
  payload.copy(frame, header + opening.length);
  frame[frame.length - 1] = END;
  return frame;
}
