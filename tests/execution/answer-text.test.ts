import { expect, test } from 'vitest';
import { answerText, writeOnce } from '../../server/app/execution/answer-text.js';

test('an answer is sent as JSON, with all that it has', () => {
  const errors = [{ message: 'no' }];
  for (const answer of [{ data: { a: '共议' } }, { data: null, errors }, { errors }, {}])
    expect(JSON.parse(answerText(answer))).toEqual(answer);
});

test('what several requests are answered with is written once', () => {
  let written = 0;
  const data = { board: { toJSON: () => ({ number: (written += 1) }) } };
  writeOnce(data);
  // As Apollo hands it over: with a place for what isn't there.
  const texts = [1, 2, 3].map(() => answerText({ errors: undefined, data, extensions: undefined }));
  expect(texts.map((text) => JSON.parse(text) as object)).toEqual(
    Array.from({ length: 3 }, () => ({ data: { board: { number: 1 } } })),
  );
});

test('its text is not taken for an answer that has more', () => {
  const data = { board: null };
  writeOnce(data);
  answerText({ data });
  const errors = [{ message: 'no' }];
  const more = { data, errors };
  expect(JSON.parse(answerText(more))).toEqual(more);
  expect(JSON.parse(answerText({ data }))).toEqual({ data });
});
