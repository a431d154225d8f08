import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../server/i18n/en.js';
import { sayIn } from '../../server/i18n/say.js';
import { zhHans } from '../../server/i18n/zh-Hans.js';

const SERVER = path.resolve(import.meta.dirname, '../../server');
const KEYS = Object.keys(en);

/** All code but the catalogues themselves. */
const SOURCES = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('i18n'))
  .map((file) => readFileSync(path.join(SERVER, file), 'utf8'))
  .join('\n');

/** The catalogue's keys that code names: by the last argument of a refusal, by `message:`, or by `say`. */
const NAMED = [
  [/\b(?:denied|badInput)\(\s*(?:'\w+'|[\w.]+(?:\('\w+'\))?),\s*'(\w+)'/g, 'refusals.'],
  [/\b(?:wrong\(|inPhase\(\s*board,)\s*\[[^\]]*\],\s*'(\w+)'/g, 'refusals.'],
  [/\bwrongStatus\(\s*'(\w+)'/g, 'refusals.'],
  [/\bcode: UserErrorCode\.\w+,\s*message: '(\w+)'/g, 'refusals.'],
  [/\brefuse\(\s*'\w+',\s*'(\w+)'/g, 'refusals.'],
  [/\bSignInRefusal\(\s*'\w+',\s*'(\w+)'/g, 'signIn.'],
  [/\bUploadRefusal\(\s*'\w+',\s*'(\w+)'/g, 'uploads.'],
  [/\bfault\(\s*[\w.]+,\s*'(\w+)'/g, 'refusals.'],
  [/\{\s*message: '(\w+)'/g, 'refusals.'],
  [/\bsay\(\s*'([\w.]+)'/g, ''],
  [/\bsayIn\(\s*locale,\s*'([\w.]+)'/g, ''],
] as const;

/** Keys made from a code: what the methods refuse, what a yes/no ballot offers, and the parts of a mail. */
const MADE =
  /^(?:(?:refusals\.(?:choice|rules)|options)\.[A-Z_]+|mails\.[a-z]+\.(?:subject|text|press))$/;

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted();
}

test('both languages have the same sentences with the same placeholders', () => {
  expect(Object.keys(zhHans).toSorted()).toEqual(KEYS.toSorted());
  for (const key of KEYS as (keyof typeof en)[]) {
    expect([key, placeholders(zhHans[key])]).toEqual([key, placeholders(en[key])]);
    expect(zhHans[key]).toMatch(/\p{Script=Han}/u);
    expect(en[key]).not.toMatch(/\p{Script=Han}/u);
  }
});

function namedKeys(): Set<string> {
  return new Set(
    NAMED.flatMap(([form, prefix]) =>
      [...SOURCES.matchAll(form)].map(([, name]) => `${prefix}${name}`),
    ),
  );
}

test('every sentence that code asks for is there', () => {
  const named = namedKeys();
  expect(named.size).toBeGreaterThan(30);
  expect([...named].filter((key) => !KEYS.includes(key))).toEqual([]);
});

test('every sentence that is there is asked for', () => {
  const named = namedKeys();
  expect(KEYS.filter((key) => !named.has(key) && !MADE.test(key))).toEqual([]);
});

test('every code that methods refuse with has its sentence', () => {
  const method = readFileSync(path.join(SERVER, 'features/decisions/methods/method.ts'), 'utf8');
  const [choice, rules] = [...method.matchAll(/code:((?:\s*\|?\s*'[A-Z_]+')+)/g)].map(([, codes]) =>
    [...codes!.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code!),
  );
  const wanted = [
    ...choice!.map((code) => `refusals.choice.${code}`),
    ...rules!.map((code) => `refusals.rules.${code}`),
  ];
  const made = KEYS.filter((key) => /^refusals\.(choice|rules)\./.test(key));
  expect(wanted.toSorted()).toEqual(made.toSorted());
});

test('placeholders are filled in; a sentence that is missing costs nobody their answer', () => {
  const params = { length: 130, max: 120 };
  expect(sayIn('en', 'refusals.textTooLong', params)).toMatch(/130 .* 120 /);
  expect(sayIn('zh-Hans', 'refusals.textTooLong', params)).toContain('130');
  expect(sayIn('en', 'refusals.none')).toBe('refusals.none');
});
