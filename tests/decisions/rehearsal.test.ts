import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

interface Rehearsed {
  tally: { ballots: number; options: { option: { label: string }; selected: boolean }[] } | null;
}

function rehearse(input: Record<string, unknown>, by = scene.facilitator) {
  return by.api.mutate<Rehearsed>(
    'rehearseDecision',
    { boardId: scene.board.id, rules: {}, ...input },
    'tally { ballots options { option { label } selected } }',
  );
}

const OPTIONS = [{ label: 'Lamps' }, { label: 'Benches' }, { label: 'Garden' }];

test('made-up ballots are counted by the rules, and nothing is kept of them', async () => {
  const before = await countRows();
  const { tally, userErrors } = await rehearse({
    method: 'INSTANT_RUNOFF',
    options: OPTIONS,
    ballots: [
      { ranking: [['1'], ['2']] },
      { ranking: [['1'], ['2']] },
      { ranking: [['2'], ['3']] },
      { ranking: [['3'], ['2']] },
      { ranking: [['3'], ['2']] },
    ],
  });
  expect(userErrors).toEqual([]);
  expect(tally!.ballots).toBe(5);
  expect(tally!.options.find(({ selected }) => selected)?.option.label).toBe('Garden');
  expect(await countRows()).toEqual(before);
});

async function countRows(): Promise<unknown> {
  return server.platform.db.query(
    `SELECT (SELECT count(*) FROM decision) AS decisions, (SELECT count(*) FROM ballot) AS ballots,
       (SELECT count(*) FROM stream_event) AS events`,
  );
}

test('yes, no and abstain are 1, 2 and 3', async () => {
  const ballots = ['1', '1', '2', '3'].map((option) => ({ options: [option] }));
  const { tally } = await rehearse({
    method: 'YES_NO',
    rules: { tieRule: 'LISTED_ORDER' },
    ballots,
  });
  expect(tally!.options.map(({ option, selected }) => [option.label, selected])).toEqual([
    ['Yes', true],
    ['No', false],
    ['Abstain', false],
  ]);
});

test.each([
  [
    'a ballot that can’t be',
    {
      method: 'SCORE',
      options: OPTIONS,
      ballots: [{ scores: [] }, { scores: [{ optionId: '1', score: 9 }] }],
    },
    ['ballots', '0', 'scores'],
  ],
  ['a ballot of no form', { method: 'SCORE', options: OPTIONS, ballots: [{}] }, ['ballots', '0']],
  ['rules that can’t be', { method: 'DOTS', options: OPTIONS, ballots: [] }, ['rules', 'credits']],
  ['too few options', { method: 'BORDA', options: OPTIONS.slice(0, 1), ballots: [] }, ['options']],
  [
    'too many ballots',
    { method: 'YES_NO', ballots: Array.from({ length: 201 }, () => ({ options: ['1'] })) },
    ['ballots'],
  ],
])('%s is refused where it is', async (_, input, field) => {
  const { tally, userErrors } = await rehearse(input);
  expect(tally).toBeNull();
  expect(userErrors[0]).toMatchObject({ field: ['input', ...field] });
});

test('who can’t fix a vote can’t try one out', async () => {
  const { userErrors } = await rehearse({ method: 'YES_NO', ballots: [] }, scene.people[0]);
  expect(userErrors[0]).toMatchObject({ code: 'NOT_ALLOWED' });
});
