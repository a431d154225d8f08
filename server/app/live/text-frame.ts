/** First byte of a WebSocket text message in one frame (RFC 6455, 5.2: FIN, opcode 1). */
const TEXT = 0x81;
/** Lengths above these are told in two and in eight bytes. */
const SHORT = 125;
const MIDDLE = 0xffff;
/** Closes the object that the payload stands in. */
const END = '}'.charCodeAt(0);

/** What a message is made of: `opening`, which is ASCII alone, `payload`, and the brace that closes it. */
export interface Framed {
  opening: string;
  payload: Buffer;
}

/** How many bytes a message takes as a server's text frame. */
export function frameSize(message: Framed): number {
  const length = lengthOf(message);
  return headerSize(length) + length;
}

/** Writes a message as a server's text frame into a buffer; answers where the next one begins. */
export function writeFrame(into: Buffer, at: number, message: Framed): number {
  const length = lengthOf(message);
  const start = at + headerSize(length);
  writeHeader(into, at, length);
  const payloadAt = start + into.write(message.opening, start, 'latin1');
  message.payload.copy(into, payloadAt);
  return into.writeUInt8(END, payloadAt + message.payload.length);
}

function lengthOf({ opening, payload }: Framed): number {
  return opening.length + payload.length + 1;
}

function headerSize(length: number): number {
  if (length <= SHORT) return 2;
  return length <= MIDDLE ? 4 : 10;
}

function writeHeader(into: Buffer, at: number, length: number): void {
  into[at] = TEXT;
  if (length <= SHORT) into[at + 1] = length;
  else if (length <= MIDDLE) {
    into[at + 1] = 126;
    into.writeUInt16BE(length, at + 2);
  } else {
    into[at + 1] = 127;
    into.writeBigUInt64BE(BigInt(length), at + 2);
  }
}
