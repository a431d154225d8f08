import type { Refuse } from './ballot-file-error.js';

const NEWLINE = 10;

/** The file as text, without a byte order mark; anything but UTF-8 is refused at the first line that isn't. */
export function decodeText(bytes: Uint8Array, refuse: Refuse): string {
  if (bytes.length === 0) refuse(1, 'the file is empty', { message: 'bltEmpty' });
  const text = decodeOrNull(bytes);
  return (
    text ??
    refuse(firstBadLine(bytes), 'the text is not UTF-8; save the file as UTF-8 and try again', {
      message: 'bltEncoding',
    })
  );
}

function decodeOrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// Only asked when something is wrong: a newline byte is never part of another character in UTF-8.
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, start);
    const rest = end === -1 ? bytes.length : end + 1;
    if (decodeOrNull(bytes.subarray(start, rest)) === null) return line;
    start = rest;
  }
  return line;
}
