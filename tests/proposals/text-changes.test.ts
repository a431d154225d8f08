import { expect, test } from 'vitest';
import { textChanges } from '../../server/features/proposals/text-changes.js';

const SIGNS = { KEPT: '=', ADDED: '+', REMOVED: '-' };

function shown(...args: Parameters<typeof textChanges>): string[] {
  return textChanges(...args).map(({ kind, text }) => `${SIGNS[kind]}${text}`);
}

test('words of English, punctuation and spaces kept', () => {
  expect(shown('Eight lamps at the gate.', 'Ten lamps at the gate, low ones.', 'en')).toEqual([
    '-Eight',
    '+Ten',
    '= lamps at the gate',
    '+, low ones',
    '=.',
  ]);
});

test('words of Chinese, which has no spaces', () => {
  expect(shown('西门到小学补 8 盏路灯。', '西门到小学补 10 盏矮灯。', 'zh-Hans')).toEqual([
    '=西门到小学补 ',
    '-8',
    '+10',
    '= 盏',
    '-路灯',
    '+矮灯',
    '=。',
  ]);
});

test('the same text, and nothing at all', () => {
  expect(shown('Same.', 'Same.', 'en')).toEqual(['=Same.']);
  expect(shown('', 'New.', 'en')).toEqual(['+New.']);
});

test('either version can be put together again, however far apart they are', () => {
  const pages = (seed: number) =>
    Array.from({ length: 15_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * seed) % 4_001)),
    ).join('');
  for (const [before, after] of [
    [pages(7), pages(13)],
    [`Kept.\n${pages(7)}\nEnd.`, `Kept.\n${pages(11)}\nEnd.`],
  ] as const) {
    const changes = textChanges(before, after, 'zh-Hans');
    const without = (left: string) =>
      changes.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
    expect(without('ADDED')).toBe(before);
    expect(without('REMOVED')).toBe(after);
  }
});
