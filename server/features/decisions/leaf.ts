import { hash } from 'node:crypto';

const TAG = 'gongyi.ballot.v1';
const NONCE_BYTES = 32;

/**
 * The leaf of a ballot: the receipt's fingerprint and the retry key of `castBallot`. Anyone who knows the choice and
 * the nonce can recompute it:
 *
 *     SHA-256( part("gongyi.ballot.v1") ‖ part(decision id) ‖ part(choice) ‖ part(nonce) ), written as base64url
 *     part(bytes) = length of bytes as 4 bytes, big-endian ‖ bytes
 *
 * Ids and choice are UTF-8, the choice as `canonicalChoice` writes it, the nonce is its 32 decoded bytes. The lengths
 * keep two different ballots from ever running together into the same bytes; the tag keeps a leaf from ever being
 * mistaken for a hash made for another purpose.
 */
export function leafOf(decisionId: string, canonicalChoice: string, nonce: string): string {
  if (!isNonce(nonce)) throw new Error('a nonce is 32 bytes in base64url without padding');
  const parts = [TAG, decisionId, canonicalChoice].map((text) => Buffer.from(text, 'utf8'));
  const all = [...parts, Buffer.from(nonce, 'base64url')];
  return hash('sha256', Buffer.concat(all.flatMap((part) => [lengthOf(part), part])), 'base64url');
}

/** Whether `text` is 32 bytes in base64url without padding, written the one way there is. */
export function isNonce(text: string): boolean {
  const bytes = Buffer.from(text, 'base64url');
  // Decoding forgives strange characters and stray end bits; encoding again shows whether it had to.
  return bytes.length === NONCE_BYTES && bytes.toString('base64url') === text;
}

function lengthOf(part: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return length;
}
