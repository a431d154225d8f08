import { expect, test } from 'vitest';
import { Gathering } from '../../server/foundation/loaders/gathering.js';

/** Something that answers keys in capitals, and remembers what it was asked for. */
function capitals(refuse: (key: string) => boolean = () => false) {
  const asked: (readonly string[])[] = [];
  const gathering = new Gathering<string, string>(async (keys) => {
    asked.push(keys);
    await Promise.resolve();
    const bad = keys.find(refuse);
    if (bad) throw new Error(`${bad} is refused`);
    return keys.map((key) => key.toUpperCase());
  });
  return { asked, gathering };
}

test('those who ask at the same moment are answered by one statement, each in their order', async () => {
  const { asked, gathering } = capitals();
  const answers = await Promise.all([
    gathering.ask(['a', 'b']),
    gathering.ask(['c', 'a']),
    gathering.ask(['b']),
  ]);
  expect(answers).toEqual([['A', 'B'], ['C', 'A'], ['B']]);
  expect(asked).toEqual([['a', 'b', 'c']]);
});

test('nothing is kept: whoever asks once it was sent is answered anew', async () => {
  const { asked, gathering } = capitals();
  expect(await gathering.ask(['a'])).toEqual(['A']);
  expect(await gathering.ask(['a'])).toEqual(['A']);
  expect(asked).toEqual([['a'], ['a']]);
});

test('what one of them asks for is refused to that one alone', async () => {
  const { gathering } = capitals((key) => key === 'bad');
  const answers = await Promise.allSettled(
    [['a'], ['b', 'bad'], ['c']].map((keys) => gathering.ask(keys)),
  );
  expect(answers).toMatchObject([
    { status: 'fulfilled', value: ['A'] },
    { status: 'rejected', reason: { message: 'bad is refused' } },
    { status: 'fulfilled', value: ['C'] },
  ]);
});

test('one statement is not asked for more than five hundred, unless one alone asks for more', async () => {
  const { asked, gathering } = capitals();
  const many = (count: number, name: string) =>
    Array.from({ length: count }, (_, number) => `${name}${number}`);
  const keys = [many(300, 'a'), many(200, 'b'), many(700, 'c'), many(1, 'd')];
  const answers = await Promise.all(keys.map((some) => gathering.ask(some)));
  expect(answers).toEqual(keys.map((some) => some.map((key) => key.toUpperCase())));
  expect(asked.map(({ length }) => length)).toEqual([500, 700, 1]);
});

test('keys that are no texts are the same by what identifies them', async () => {
  const asked: (readonly { id: number }[])[] = [];
  const gathering = new Gathering<{ id: number }, number>(
    async (keys) => {
      asked.push(keys);
      return keys.map(({ id }) => id);
    },
    ({ id }) => id,
  );
  const answers = await Promise.all([1, 2, 1].map((id) => gathering.ask([{ id }])));
  expect(answers).toEqual([[1], [2], [1]]);
  expect(asked).toEqual([[{ id: 1 }, { id: 2 }]]);
});
