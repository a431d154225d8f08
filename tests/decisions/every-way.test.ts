import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leafOf } from '../../server/features/decisions/leaf.js';
import { canonicalChoice } from '../../server/features/decisions/methods/registry.js';
import {
  buildDecision,
  buildScene,
  castChoice,
  newNonce,
  type OpenDecision,
  type Said,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Awaited<ReturnType<typeof buildScene>>;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 5 });
});
afterAll(() => server.stop());

/** A decision about options a, b and c that cost 50, 84 and 96 thousand. */
function decide(method: string, rules: Record<string, unknown> = {}): Promise<OpenDecision> {
  const costs = [5_000_000, 8_400_000, 9_600_000];
  const options = ['a', 'b', 'c'].map((label, place) => ({ label, cost: costs[place] }));
  return buildDecision(scene, { method, options, rules: { tieRule: 'LISTED_ORDER', ...rules } });
}

const RESULT = `query ($id: ID!) { decision(id: $id) { ballotForm
  ballots { nodes { options { label } ranking { label } scores { option { label } score } } }
  tally { ballots passed options { option { label } votes score selected } runoff { label }
    conditions { kind met } details { __typename
      ... on TransferCount { stages { number from { label } reason quota nonTransferable tiedWith { label }
        standings { option { label } votes change status } } }
      ... on PairwiseCount { ranking { label }
        comparisons { option { label } other { label } votes strongestPath majority place } }
      ... on StarCount { finalists { label } preferring indifferent decidedBy tiedWith { label } }
      ... on GradeCount { grades { option { label } counts median better worse } }
      ... on SharesCount { perVoter completion { label } unpaid { option { label } left }
        paid { option { label } supporters share gaveAll tiedWith { label } } } } } } }`;

interface Labelled {
  label: string;
}

interface Result {
  decision: {
    ballotForm: string;
    ballots: { nodes: { ranking: Labelled[][] | null; scores: unknown[] | null }[] };
    tally: {
      passed: boolean;
      options: { option: Labelled; score: number; selected: boolean }[];
      runoff: Labelled[];
      conditions: { kind: string; met: boolean }[];
      details: Record<string, unknown> | null;
    };
  };
}

async function readResult({ id }: OpenDecision): Promise<Result['decision']> {
  return (await scene.facilitator.api.ask<Result>(RESULT, { id })).decision;
}

const labels = (options: Labelled[]) => options.map(({ label }) => label).join('');

interface Way {
  rules?: Record<string, unknown>;
  ballots: Said[];
  form: string;
  /** Best first. */
  order: string;
  won: string;
  scores: number[];
  details: object | null;
}

/** Five voters of whom two put c first, two a and one b, who is everybody's second. */
const RANKINGS: Said[] = [
  { ranking: ['a', 'b', 'c'] },
  { ranking: ['a', 'b'] },
  { ranking: ['b', 'a', 'c'] },
  { ranking: ['c', 'b', 'a'] },
  { ranking: ['c', 'b'] },
];

const SCORES: Said[] = [
  { scores: { a: 5, b: 3, c: 0 } },
  { scores: { a: 4, b: 3 } },
  { scores: { a: 0, b: 2, c: 5 } },
  { scores: { b: 5, a: 1 } },
];

const WAYS: Record<string, Way> = {
  SINGLE_CHOICE: {
    ballots: [{ options: 'a' }, { options: 'b' }, { options: 'b' }],
    form: 'TICKS',
    order: 'bac',
    won: 'b',
    scores: [2, 1, 0],
    details: null,
  },
  SCORE: {
    rules: { maxScore: 5, winnerCount: 2 },
    ballots: SCORES,
    form: 'SCORES',
    order: 'bac',
    won: 'ba',
    scores: [13, 10, 5],
    details: null,
  },
  STAR: {
    ballots: SCORES,
    form: 'SCORES',
    order: 'bac',
    won: 'b',
    scores: [13, 10, 5],
    details: {
      __typename: 'StarCount',
      finalists: [{ label: 'b' }, { label: 'a' }],
      preferring: [2, 2],
      indifferent: 0,
      decidedBy: 'SUMS',
      tiedWith: [],
    },
  },
  MAJORITY_JUDGMENT: {
    ballots: SCORES,
    form: 'SCORES',
    order: 'bac',
    won: 'b',
    scores: [3, 1, 0],
    details: {
      __typename: 'GradeCount',
      grades: [
        { option: { label: 'b' }, counts: [0, 0, 1, 2, 0, 1], median: 3, better: 1, worse: 1 },
        { option: { label: 'a' }, counts: [1, 1, 0, 0, 1, 1], median: 1, better: 2, worse: 1 },
        { option: { label: 'c' }, counts: [3, 0, 0, 0, 0, 1], median: 0, better: 1, worse: 0 },
      ],
    },
  },
  DOTS: {
    rules: { credits: 6 },
    ballots: [{ scores: { a: 6 } }, { scores: { b: 2, c: 3 } }, { scores: { c: 4 } }],
    form: 'SCORES',
    order: 'cab',
    won: 'c',
    scores: [7, 6, 2],
    details: null,
  },
  QUADRATIC: {
    rules: { credits: 25 },
    ballots: [{ scores: { a: 5 } }, { scores: { b: 3, c: 4 } }, { scores: { c: 2, b: 4 } }],
    form: 'SCORES',
    order: 'bca',
    won: 'b',
    scores: [7, 6, 5],
    details: null,
  },
  INSTANT_RUNOFF: {
    ballots: RANKINGS,
    form: 'RANKING',
    order: 'acb',
    won: 'a',
    scores: [3, 2, 1],
    details: {
      __typename: 'TransferCount',
      stages: [
        {
          number: 1,
          from: null,
          reason: null,
          quota: null,
          nonTransferable: 0,
          tiedWith: [],
          standings: [
            { option: { label: 'a' }, votes: 2, change: 0, status: 'CONTINUING' },
            { option: { label: 'b' }, votes: 1, change: 0, status: 'CONTINUING' },
            { option: { label: 'c' }, votes: 2, change: 0, status: 'CONTINUING' },
          ],
        },
        {
          number: 2,
          from: { label: 'b' },
          reason: 'EXCLUDED',
          quota: null,
          nonTransferable: 0,
          tiedWith: [],
          standings: [
            { option: { label: 'a' }, votes: 3, change: 1, status: 'ELECTED' },
            { option: { label: 'b' }, votes: 0, change: -1, status: 'EXCLUDED' },
            { option: { label: 'c' }, votes: 2, change: 0, status: 'CONTINUING' },
          ],
        },
      ],
    },
  },
  SCHULZE: {
    ballots: [...RANKINGS.slice(0, 4), { ranking: ['bc', 'a'] }],
    form: 'RANKING',
    order: 'bac',
    won: 'b',
    scores: [2, 1, 0],
    details: {
      __typename: 'PairwiseCount',
      ranking: [[{ label: 'b' }], [{ label: 'a' }], [{ label: 'c' }]],
      comparisons: [
        ['a', 'b', 2, 0],
        ['a', 'c', 3, 3],
        ['b', 'a', 3, 3],
        ['b', 'c', 3, 3],
        ['c', 'a', 2, 0],
        ['c', 'b', 1, 0],
      ].map(([label, other, votes, strongestPath]) => ({
        option: { label },
        other: { label: other },
        votes,
        strongestPath,
        majority: null,
        place: null,
      })),
    },
  },
  RANKED_PAIRS: {
    // 4 to 1 rank b above c, 3 to 2 a above b, 3 to 2 c above a: the last two contradict each other, and neither is stronger.
    ballots: [
      { ranking: ['a', 'b', 'c'] },
      { ranking: ['a', 'b', 'c'] },
      { ranking: ['b', 'c', 'a'] },
      { ranking: ['b', 'c', 'a'] },
      { ranking: ['c', 'a', 'b'] },
    ],
    form: 'RANKING',
    order: 'abc',
    won: 'a',
    scores: [1, 1, 0],
    details: {
      __typename: 'PairwiseCount',
      ranking: [[{ label: 'a' }, { label: 'b' }], [{ label: 'c' }]],
      comparisons: [
        { votes: 3, majority: 'CLOSES_A_CYCLE' },
        { votes: 2, majority: null, place: null },
        { votes: 2, majority: null },
        { votes: 4, majority: 'LOCKED', place: 1 },
        { votes: 3, majority: 'CLOSES_A_CYCLE' },
        { votes: 1, majority: null },
      ],
    },
  },
  BORDA: {
    ballots: RANKINGS,
    form: 'RANKING',
    order: 'bac',
    won: 'b',
    scores: [6, 5, 4],
    details: null,
  },
  SCOTTISH_STV: {
    rules: { winnerCount: 2 },
    ballots: RANKINGS,
    form: 'RANKING',
    order: 'acb',
    won: 'ac',
    scores: [2, 2, 1],
    details: { __typename: 'TransferCount' },
  },
  MEEK_STV: {
    rules: { winnerCount: 2 },
    ballots: RANKINGS,
    form: 'RANKING',
    order: 'acb',
    won: 'ac',
    scores: [2, 2, 1],
    details: { __typename: 'TransferCount' },
  },
  BUDGET: {
    rules: { budget: 20_000_000, budgetRule: 'EQUAL_SHARES' },
    ballots: [{ options: 'ab' }, { options: 'ab' }, { options: 'c' }, { options: 'c' }],
    form: 'TICKS',
    order: 'abc',
    won: 'ac',
    scores: [2, 2, 2],
    details: {
      __typename: 'SharesCount',
      perVoter: 5_000_000,
      completion: [],
      unpaid: [{ option: { label: 'b' }, left: 5_000_000 }],
      paid: [
        {
          option: { label: 'a' },
          supporters: 2,
          share: 2_500_000,
          gaveAll: 0,
          tiedWith: [{ label: 'b' }, { label: 'c' }],
        },
        { option: { label: 'c' }, supporters: 2, share: 4_800_000, gaveAll: 0, tiedWith: [] },
      ],
    },
  },
};

describe.each(Object.entries(WAYS))('%s', (method, way) => {
  test('is fixed, voted by, counted live and when it closes, and explains itself', async () => {
    const decision = await decide(method, way.rules);
    for (const [index, said] of way.ballots.entries()) {
      const { userErrors } = await castChoice(scene.people[index]!.api, decision, said);
      expect(userErrors).toEqual([]);
    }
    const live = await readResult(decision);
    expect(live.ballotForm).toBe(way.form);
    expect(labels(live.tally.options.map(({ option }) => option))).toBe(way.order);
    expect(live.tally.options.map(({ score }) => score)).toEqual(way.scores);
    const won = live.tally.options.filter(({ selected }) => selected);
    expect(labels(won.map(({ option }) => option))).toBe(
      [...way.order].filter((letter) => way.won.includes(letter)).join(''),
    );
    if (way.details) expect(live.tally.details).toMatchObject(way.details);
    else expect(live.tally.details).toBeNull();
    expect(live.tally.passed).toBe(true);
    await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    const final = await readResult(decision);
    expect(final.tally).toEqual(live.tally);
  });
});

describe('a ballot', () => {
  test('is shown as it was filled in, and its leaf can be made of that by anybody', async () => {
    const decision = await decide('SCHULZE');
    const nonce = newNonce();
    const said = { ranking: ['c', 'ba'] };
    const { ballot } = await castChoice(scene.people[0]!.api, decision, said, nonce);
    const [a, b, c] = decision.options.map(({ id }) => id) as [string, string, string];
    const canonical = canonicalChoice({ ranking: [[c], [a, b].toSorted()] });
    expect(ballot!.leaf).toBe(leafOf(decision.id, canonical, nonce));
    const { ballots } = await readResult(decision);
    expect(ballots.nodes[0]).toMatchObject({
      options: [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
      scores: null,
    });
    expect(ballots.nodes[0]!.ranking!.map(labels).map((rank) => [...rank].sort().join(''))).toEqual(
      ['c', 'ab'],
    );
  });

  test('with scores is shown with them', async () => {
    const decision = await decide('SCORE');
    await castChoice(scene.people[0]!.api, decision, { scores: { c: 0, a: 4 } });
    const { ballots } = await readResult(decision);
    expect(ballots.nodes[0]).toEqual({
      options: [{ label: 'a' }, { label: 'c' }],
      ranking: null,
      scores: [
        { option: { label: 'a' }, score: 4 },
        { option: { label: 'c' }, score: 0 },
      ],
    });
  });

  test.each([
    ['IRV with shared ranks', 'INSTANT_RUNOFF', {}, { ranking: ['ab'] }, 'ranking', 'rank 1'],
    ['an empty rank', 'SCHULZE', {}, { ranking: ['a', ''] }, 'ranking', 'rank 2'],
    ['an option ranked twice', 'SCHULZE', {}, { ranking: ['a', 'ba'] }, 'ranking', 'twice'],
    ['a score above the scale', 'SCORE', {}, { scores: { a: 6 } }, 'scores', '0 to 5'],
    ['a negative score', 'STAR', {}, { scores: { a: -1 } }, 'scores', '0 to 5'],
    ['too many dots', 'DOTS', { credits: 3 }, { scores: { a: 2, b: 2 } }, 'scores', '4 credits'],
    [
      'votes that cost too much',
      'QUADRATIC',
      { credits: 9 },
      { scores: { a: 3, b: 1 } },
      'scores',
      '10 credits',
    ],
    ['nothing at all', 'DOTS', { credits: 9 }, { scores: { a: 0 } }, 'scores', 'at least 1'],
    ['two choices of one', 'SINGLE_CHOICE', {}, { options: 'ab' }, 'options', 'at most 1'],
    ['another form', 'BORDA', {}, { options: 'a' }, 'options', 'RANKING'],
  ] as [string, string, object, Said, string, string][])(
    'is refused where it is wrong: %s',
    async (_, method, rules, said, field, words) => {
      const decision = await decide(method, rules as Record<string, unknown>);
      const { ballot, userErrors } = await castChoice(scene.people[0]!.api, decision, said);
      expect(ballot).toBeNull();
      expect(userErrors[0]!.field).toEqual(['input', 'choice', field]);
      expect(userErrors[0]!.message).toContain(words);
    },
  );

  test('that says it twice, or not at all, is refused', async () => {
    const decision = await decide('SCORE');
    for (const choice of [{}, { options: [], scores: [] }]) {
      const input = { decisionId: decision.id, choice, nonce: newNonce() };
      const { userErrors } = await scene.people[0]!.api.mutate('castBallot', input);
      expect(userErrors[0]).toMatchObject({ code: 'BAD_INPUT', field: ['input', 'choice'] });
    }
  });
});

describe('an absolute majority', () => {
  test('that nobody has leaves the two best for a run-off, still on the shortlist', async () => {
    const own = await buildScene(server, { residents: 5 });
    const decision = await buildDecision(own, {
      method: 'SINGLE_CHOICE',
      rules: { absoluteMajority: true, tieRule: 'LISTED_ORDER' },
    });
    for (const [index, letter] of [...'aabbc'].entries())
      await castChoice(own.people[index]!.api, decision, { options: letter });
    await own.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    const { tally } = await readResult(decision);
    expect(tally).toMatchObject({
      passed: false,
      runoff: [{ label: 'Proposal 1' }, { label: 'Proposal 2' }],
      conditions: [
        { kind: 'TURNOUT', met: true },
        { kind: 'MAJORITY', met: false },
      ],
    });
    const ids = own.proposals.map(({ id }) => id);
    const statuses = await Promise.all(
      ids.map((id) =>
        own.facilitator.api.ask<{ proposal: { status: string } }>(
          'query ($id: ID!) { proposal(id: $id) { status } }',
          { id },
        ),
      ),
    );
    expect(statuses.map(({ proposal }) => proposal.status)).toEqual([
      'SHORTLISTED',
      'SHORTLISTED',
      'DECLINED',
    ]);
    // They can be put to the vote again as they are.
    const options = ids.slice(0, 2).map((proposalId) => ({ proposalId }));
    const runoff = await buildDecision(own, {
      method: 'SINGLE_CHOICE',
      rules: { absoluteMajority: true },
      options,
      reopen: false,
    });
    expect(runoff.options).toHaveLength(2);
  });
});

test('what came of a ranked proposal is told by its place', async () => {
  const own = await buildScene(server, { residents: 2 });
  const decision = await buildDecision(own, { method: 'BORDA', rules: {} });
  for (const { api } of own.people) await castChoice(api, decision, { ranking: ['b', 'a', 'c'] });
  await own.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  const told = await Promise.all(
    own.proposals.map(async ({ id }) => {
      interface Told {
        proposal: { status: string; statusReason: string };
      }
      const query = 'query ($id: ID!) { proposal(id: $id) { status statusReason } }';
      const { proposal } = await own.facilitator.api.ask<Told>(query, { id });
      return [proposal.status, proposal.statusReason];
    }),
  );
  expect(told).toEqual([
    ['DECLINED', 'The vote did not choose it: place 2, by 2 ballots.'],
    ['ADOPTED', 'The vote chose it: place 1, by 2 ballots.'],
    ['DECLINED', 'The vote did not choose it: place 3, by 2 ballots.'],
  ]);
});

test('a result that was stored before results explained themselves is told as it was', async () => {
  const decision = await decide('APPROVAL');
  await castChoice(scene.people[0]!.api, decision, { options: 'b' });
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  const before = await readResult(decision);
  // Votes were all there was: no score, no details, no run-off.
  await server.platform.db.query(
    `UPDATE decision SET result = (result - 'details' - 'runoff')
       || jsonb_build_object('options', (SELECT jsonb_agg(o - 'score') FROM jsonb_array_elements(result->'options') o),
         'rounds', (SELECT jsonb_agg(r - 'score') FROM jsonb_array_elements(result->'rounds') r))
     WHERE id = $1`,
    [decision.id],
  );
  const fresh = await startTestServer({ databaseUrl: server.databaseUrl });
  const { decision: told } = await fresh.api().ask<Result>(RESULT, { id: decision.id });
  await fresh.stop();
  expect(told.tally).toEqual(before.tally);
});

describe('rules', () => {
  test.each([
    ['DOTS', {}, ['rules', 'credits'], 'needs it'],
    ['SCORE', { maxScore: 11 }, ['rules', 'maxScore'], 'can’t be counted with'],
    ['MAJORITY_JUDGMENT', { maxScore: 4 }, ['rules', 'maxScore'], 'can’t be counted with'],
    ['STAR', { winnerCount: 2 }, ['rules', 'winnerCount'], 'does not use winnerCount'],
    ['BORDA', { credits: 2 }, ['rules', 'credits'], 'does not use credits'],
    ['MEEK_STV', { winnerCount: 4 }, ['rules', 'winnerCount'], 'can’t be counted with'],
    [
      'BUDGET',
      { budget: 5, budgetRule: 'GREEDY', satisfaction: 'COST' },
      ['rules', 'satisfaction'],
      'does not use',
    ],
    [
      'BUDGET',
      { budget: 5, budgetRule: 'GREEDY', maxScore: 3 },
      ['rules', 'maxScore'],
      'does not use',
    ],
  ])('of %s that can’t be: %j', async (method, rules, field, words) => {
    const { board, community, facilitator } = scene;
    const { userErrors } = await facilitator.api.mutate('createDecision', {
      boardId: board.id,
      question: 'What?',
      method,
      options: ['a', 'b', 'c'].map((label) => ({ label, cost: 1 })),
      rules,
      basis: 'SELF_GOVERNANCE',
      binding: false,
      unitId: community.unit.id,
      answerBy: '2099-01-01T00:00:00Z',
    });
    expect(userErrors[0]?.field).toEqual(['input', ...field]);
    expect(userErrors[0]?.message).toContain(words);
  });
});
