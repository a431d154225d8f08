import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isNonce, leafOf } from '../../server/features/decisions/leaf.js';

const NONCE = Buffer.alloc(32, 7).toString('base64url');

describe('the leaf of a ballot', () => {
  test('is what the documented recipe gives', () => {
    const choice = '{"options":["opt_1","选项"]}';
    // Written out by hand: tag, decision, choice and nonce, each behind its length.
    const bytes = Buffer.concat([
      Buffer.from([0, 0, 0, 16]),
      Buffer.from('gongyi.ballot.v1'),
      Buffer.from([0, 0, 0, 5]),
      Buffer.from('dec_1'),
      Buffer.from([0, 0, 0, Buffer.byteLength(choice)]),
      Buffer.from(choice),
      Buffer.from([0, 0, 0, 32]),
      Buffer.alloc(32, 7),
    ]);
    expect(leafOf('dec_1', choice, NONCE)).toBe(
      createHash('sha256').update(bytes).digest('base64url'),
    );
  });

  test('stays what it is: receipts are kept for years', () => {
    expect(leafOf('dec_1', '{"options":["opt_1"]}', NONCE)).toBe(
      'VLHJ52jpEdH28OObCf9r89qJ-xmaF4FVv9Esuipz_jw',
    );
  });

  test('differs when anything differs, also where two parts meet', () => {
    const other = randomBytes(32).toString('base64url');
    const leaves = [
      leafOf('d', 'x', NONCE),
      leafOf('dx', '', NONCE),
      leafOf('', 'dx', NONCE),
      leafOf('d', 'x', other),
    ];
    expect(new Set(leaves).size).toBe(4);
  });

  test('needs 32 bytes, written the one way there is', () => {
    expect(isNonce(NONCE)).toBe(true);
    const strayEndBits = `${'A'.repeat(42)}B`;
    for (const bad of [
      '',
      NONCE.slice(1),
      `${NONCE}=`,
      `${NONCE.slice(1)} `,
      `${NONCE.slice(1)}+`,
      strayEndBits,
    ]) {
      expect(isNonce(bad)).toBe(false);
      expect(() => leafOf('d', 'x', bad)).toThrow('32 bytes');
    }
  });
});
