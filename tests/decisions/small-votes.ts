import type { Said } from '../support/cast-choice.js';

/** A vote about options a, b and c, small enough to be counted by hand, and what comes of it. */
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

/** One by each way of deciding. */
export const WAYS: Record<string, Way> = {
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
