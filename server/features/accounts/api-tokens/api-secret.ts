import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * The secret of a program: `gongyi_`, 43 letters and digits that hold 32 random bytes, and 6 that are their checksum. By
 * prefix and checksum a scanner finds one that was left in a public place, and takes nothing else for one.
 */
export function newApiSecret(): string {
  const random = inBase62(BigInt(`0x${randomBytes(32).toString('hex')}`), RANDOM_LENGTH);
  return `${PREFIX}${random}${checksum(random)}`;
}

/** Whether a text can be such a secret at all; what can't isn't looked up. */
export function isApiSecret(text: string): boolean {
  const random = FORM.exec(text)?.[1];
  return random !== undefined && text.endsWith(checksum(random));
}

const PREFIX = 'gongyi_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
const FORM = new RegExp(
  `^${PREFIX}([0-9A-Za-z]{${RANDOM_LENGTH}})[0-9A-Za-z]{${CHECKSUM_LENGTH}}$`,
);

function checksum(random: string): string {
  return inBase62(BigInt(crc32(random)), CHECKSUM_LENGTH);
}

function inBase62(number: bigint, length: number): string {
  let rest = number;
  let text = '';
  for (let place = 0; place < length; place++) {
    text = DIGITS[Number(rest % 62n)] + text;
    rest /= 62n;
  }
  return text;
}
