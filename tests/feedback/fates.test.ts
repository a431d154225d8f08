import { describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { DecisionStatus } from '../../server/features/decisions/decision.enums.js';
import { CommitmentStatus } from '../../server/features/feedback/commitment-status.js';
import { ContributionKind } from '../../server/features/feedback/contribution.js';
import { storyOfContribution } from '../../server/features/feedback/contribution-story.js';
import type {
  PromiseFacts,
  ProposalFacts,
  ReviewFacts,
  VoteFacts,
} from '../../server/features/feedback/fate-facts.js';
import { fateOfProposal, storyOfProposal } from '../../server/features/feedback/proposal-fate.js';
import { fateOfVote, storyOfVote } from '../../server/features/feedback/vote-fate.js';
import {
  ProposalStatus,
  type ProposalStatusChange,
} from '../../server/features/proposals/proposal-status.js';

const day = (n: number) => new Date(Date.UTC(2026, 5, n));

const review = (values: Partial<ReviewFacts> = {}): ReviewFacts => ({
  phase: Phase.DELIVER,
  closedAt: null,
  phaseSince: null,
  publishedAt: null,
  ...values,
});

const promise = (values: Partial<PromiseFacts> = {}): PromiseFacts => ({
  id: 'cmm_1',
  unitId: 'unt_1',
  status: CommitmentStatus.PROMISED,
  answerBy: day(28),
  dueAt: null,
  reason: null,
  createdAt: day(10),
  settledAt: null,
  disputedAt: null,
  decisionId: 'dec_1',
  steps: 0,
  stepsDone: 0,
  percent: 0,
  lastReportAt: null,
  ...values,
});

const vote = (values: Partial<VoteFacts> = {}): VoteFacts => ({
  id: 'dec_1',
  status: DecisionStatus.CLOSED,
  unitId: 'unt_1',
  binding: true,
  answerBy: day(28),
  closesAt: day(10),
  closedAt: day(10),
  createdAt: day(5),
  passed: true,
  outcome: { repliedAt: null },
  promises: [],
  review: review(),
  ...values,
});

const change = (
  status: ProposalStatus,
  at: number,
  values: Partial<ProposalStatusChange> = {},
): ProposalStatusChange => ({
  id: `chg_${at}`,
  proposalId: 'pro_1',
  status,
  reason: { en: 'Because' },
  actorId: 'per_2',
  mergedIntoId: null,
  decisionId: null,
  at: day(at),
  ...values,
});

const proposal = (values: Partial<ProposalFacts> = {}): ProposalFacts => ({
  id: 'pro_1',
  authorId: 'per_1',
  publishedAt: day(1),
  status: ProposalStatus.OPEN,
  answerDays: 30,
  steps: [],
  answers: [],
  edits: [],
  votes: new Map(),
  promise: null,
  review: review(),
  target: null,
  ...values,
});

const SHORTLISTED = change(ProposalStatus.SHORTLISTED, 5, { decisionId: 'dec_1' });

/** A proposal that the vote of the tenth adopted. */
const adopted = (made: PromiseFacts | null, values: Partial<VoteFacts> = {}) => {
  const decided = vote({ promises: made ? [made] : [], ...values });
  return proposal({
    status: ProposalStatus.ADOPTED,
    steps: [
      SHORTLISTED,
      change(ProposalStatus.ADOPTED, 10, { actorId: null, decisionId: 'dec_1' }),
    ],
    votes: new Map([['dec_1', decided]]),
    promise: made,
    review: decided.review,
  });
};

const inReview = review({ phase: Phase.REVIEW, phaseSince: day(20) });
const STARTED = { status: CommitmentStatus.IN_PROGRESS, dueAt: day(25), lastReportAt: day(15) };
const SETTLED = { dueAt: day(25), settledAt: day(18), lastReportAt: day(17) };

describe('the fate of a proposal', () => {
  const merged = {
    status: ProposalStatus.MERGED,
    steps: [change(ProposalStatus.MERGED, 3, { mergedIntoId: 'pro_2' })],
  };

  test.each<[string, ProposalFacts, object]>([
    ['just put forward', proposal(), { state: 'WAITING', at: day(1), answerBy: day(31) }],
    [
      'taken up again: the clock starts anew',
      proposal({ steps: [change(ProposalStatus.DECLINED, 3), change(ProposalStatus.OPEN, 4)] }),
      { state: 'WAITING', at: day(4), answerBy: day(34) },
    ],
    [
      'on a ballot',
      proposal({
        status: ProposalStatus.SHORTLISTED,
        steps: [SHORTLISTED],
        votes: new Map([['dec_1', vote({ status: DecisionStatus.OPEN, closedAt: null })]]),
      }),
      { state: 'ON_BALLOT', at: day(5), answerBy: day(10), decisionId: 'dec_1' },
    ],
    [
      'on the ballot of a vote that is not there for the reader',
      proposal({ status: ProposalStatus.SHORTLISTED, steps: [SHORTLISTED] }),
      { state: 'ON_BALLOT', answerBy: null },
    ],
    [
      'not adopted by a facilitator',
      proposal({ status: ProposalStatus.DECLINED, steps: [change(ProposalStatus.DECLINED, 3)] }),
      { state: 'DECLINED', at: day(3), byId: 'per_2', reason: { en: 'Because' }, answerBy: null },
    ],
    [
      'not adopted by a vote',
      proposal({
        status: ProposalStatus.DECLINED,
        steps: [change(ProposalStatus.DECLINED, 10, { actorId: null, decisionId: 'dec_1' })],
      }),
      { state: 'DECLINED', byId: 'dec_1', decisionId: 'dec_1' },
    ],
    [
      'merged into what is not shown',
      proposal(merged),
      { state: 'MERGED', at: day(3), proposalId: 'pro_2' },
    ],
    [
      'merged: the fate of the whole',
      proposal({ ...merged, target: proposal({ id: 'pro_2', publishedAt: day(2) }) }),
      { state: 'WAITING', proposalId: 'pro_2', answerBy: day(32) },
    ],
    [
      'adopted by a vote that advises: a reply is owed',
      adopted(null, { binding: false }),
      { state: 'ADOPTED', answerBy: day(28), byId: 'dec_1' },
    ],
    [
      'the reply has come',
      adopted(null, { binding: false, outcome: { repliedAt: day(12) } }),
      { state: 'ANSWERED', at: day(12), byId: 'unt_1' },
    ],
    [
      'promised, not planned yet',
      adopted(promise()),
      { state: 'PROMISED', answerBy: day(28), byId: 'unt_1', commitmentId: 'cmm_1' },
    ],
    [
      'planned',
      adopted(promise({ status: CommitmentStatus.PLANNED, dueAt: day(25), steps: 8 })),
      { state: 'PROMISED', answerBy: day(25) },
    ],
    [
      'under way',
      adopted(promise({ ...STARTED, steps: 8, stepsDone: 5, percent: 62 })),
      {
        state: 'UNDER_WAY',
        at: day(15),
        answerBy: day(25),
        progress: { done: 5, total: 8, percent: 62 },
      },
    ],
    [
      'kept',
      adopted(promise({ ...SETTLED, status: CommitmentStatus.KEPT })),
      { state: 'KEPT', at: day(18) },
    ],
    [
      'changed, for a reason',
      adopted(promise({ ...SETTLED, status: CommitmentStatus.CHANGED, reason: { en: 'Roots' } })),
      { state: 'CHANGED', reason: { en: 'Roots' }, answerBy: null },
    ],
    [
      'dropped, for a reason',
      adopted(promise({ ...SETTLED, status: CommitmentStatus.DROPPED, reason: { en: 'No' } })),
      { state: 'DROPPED', reason: { en: 'No' } },
    ],
    [
      'residents are asked',
      adopted(promise({ ...SETTLED, status: CommitmentStatus.KEPT }), { review: inReview }),
      { state: 'VERDICT_ASKED', at: day(20) },
    ],
    [
      'they have answered: kept',
      adopted(promise({ ...SETTLED, status: CommitmentStatus.KEPT }), {
        review: { ...inReview, publishedAt: day(27) },
      }),
      { state: 'KEPT' },
    ],
    [
      'they have answered: not solved',
      adopted(promise({ ...SETTLED, status: CommitmentStatus.KEPT, disputedAt: day(27) }), {
        review: { ...inReview, publishedAt: day(27) },
      }),
      { state: 'DISPUTED', at: day(27) },
    ],
    [
      'the board was closed without a verdict',
      adopted(promise({ ...SETTLED, status: CommitmentStatus.KEPT }), {
        review: { ...inReview, closedAt: day(29) },
      }),
      { state: 'KEPT' },
    ],
  ])('%s', (_name, facts, expected) => {
    expect(fateOfProposal(facts)).toMatchObject(expected);
  });
});

describe('the fate of a ballot', () => {
  const kept = promise({ ...SETTLED, status: CommitmentStatus.KEPT });
  const dropped = promise({ ...SETTLED, id: 'cmm_2', status: CommitmentStatus.DROPPED });
  const started = promise({ ...STARTED, id: 'cmm_3', steps: 4, stepsDone: 1, percent: 20 });

  test.each<[string, Partial<VoteFacts>, object]>([
    [
      'the vote is open',
      { status: DecisionStatus.OPEN, closedAt: null, passed: false, outcome: null },
      { state: 'COUNTED', answerBy: day(10) },
    ],
    ['it did not pass', { passed: false }, { state: 'NOT_PASSED', answerBy: null }],
    [
      'it did not pass, and a reply is owed',
      { passed: false, binding: false },
      { state: 'NOT_PASSED', answerBy: day(28) },
    ],
    ['it passed and advises', { binding: false }, { state: 'ADOPTED', answerBy: day(28) }],
    ['the reply has come', { outcome: { repliedAt: day(12) } }, { state: 'ANSWERED', at: day(12) }],
    ['one promise', { promises: [started] }, { state: 'UNDER_WAY', commitmentId: 'cmm_3' }],
    [
      'several promises, none begun',
      { promises: [promise(), promise({ dueAt: day(12) })] },
      { state: 'PROMISED', answerBy: day(12), commitmentId: null },
    ],
    [
      'several, one begun',
      { promises: [kept, started] },
      { state: 'UNDER_WAY', answerBy: day(25), progress: { done: 1, total: 4, percent: 10 } },
    ],
    ['all kept', { promises: [kept, kept] }, { state: 'KEPT', at: day(18) }],
    ['all dropped', { promises: [dropped, dropped] }, { state: 'DROPPED' }],
    ['some dropped', { promises: [kept, dropped] }, { state: 'CHANGED' }],
    [
      'residents are asked',
      { promises: [kept, dropped], review: inReview },
      { state: 'VERDICT_ASKED', at: day(20) },
    ],
    [
      'not solved',
      { promises: [{ ...kept, disputedAt: day(27) }, dropped] },
      { state: 'DISPUTED', at: day(27) },
    ],
  ])('%s', (_name, values, expected) => {
    expect(fateOfVote(vote(values))).toMatchObject(expected);
  });
});

describe('stories', () => {
  const kinds = (steps: { kind: string }[]) => steps.map(({ kind }) => kind);

  test('from the words to the verdict, through a merge, each arrow dated and named', () => {
    const whole = adopted(promise({ ...STARTED, steps: 8, stepsDone: 5, percent: 62 }), {
      review: inReview,
    });
    const dark = proposal({
      id: 'pro_0',
      status: ProposalStatus.MERGED,
      steps: [change(ProposalStatus.MERGED, 3, { proposalId: 'pro_0', mergedIntoId: 'pro_1' })],
      target: whole,
    });
    const story = storyOfProposal(dark);
    expect(story.map(({ kind, at, byId }) => [kind, at?.getUTCDate(), byId])).toEqual([
      ['PROPOSED', 1, 'per_1'],
      ['MERGED', 3, 'per_2'],
      ['ON_BALLOT', 5, 'per_2'],
      ['PROMISED', 10, 'unt_1'],
      ['UNDER_WAY', 15, 'unt_1'],
      ['VERDICT_ASKED', 20, null],
    ]);
    expect(story[1]).toMatchObject({ sourceId: 'pro_0', proposalId: 'pro_1' });
    expect(story[4]!.progress).toEqual({ done: 5, total: 8, percent: 62 });
  });

  test('what happened to the whole before the merge is not part of it, unless it is how things stand', () => {
    const merge = change(ProposalStatus.MERGED, 7, { mergedIntoId: 'pro_2' });
    const whole = proposal({ status: ProposalStatus.SHORTLISTED, steps: [SHORTLISTED] });
    const part = { status: ProposalStatus.MERGED, steps: [merge] };
    expect(kinds(storyOfProposal(proposal({ ...part, target: whole })))).toEqual([
      'PROPOSED',
      'MERGED',
      'ON_BALLOT',
    ]);
    const later = adopted(null);
    expect(kinds(storyOfProposal(proposal({ ...part, target: later })))).toEqual([
      'PROPOSED',
      'MERGED',
      'ADOPTED',
    ]);
  });

  const asked = { unitId: 'unt_2', askedAt: day(3), dueAt: day(33), given: [] };
  const said = (at: number) => ({ body: { en: `Answer of the **${at}th**` }, answeredAt: day(at) });
  const edit = (at: number) => ({ editedAt: day(at), note: null });

  test('an answer that is owed stands where it was asked for, and sets the day', () => {
    const facts = proposal({ answers: [{ ...asked, dueAt: day(12) }, asked] });
    expect(fateOfProposal(facts)).toMatchObject({
      state: 'WAITING',
      at: day(3),
      byId: 'unt_2',
      answerBy: day(12),
    });
    expect(storyOfProposal(facts)[1]).toMatchObject({ kind: 'ANSWER_OWED', answerBy: day(12) });
  });

  test('given it stands with its words; corrected, only the words that hold are told', () => {
    const given = proposal({ answers: [{ ...asked, given: [said(8)] }] });
    expect(storyOfProposal(given)[1]).toMatchObject({
      kind: 'ANSWER_GIVEN',
      byId: 'unt_2',
      at: day(8),
      excerpt: { en: 'Answer of the 8th' },
    });
    expect(fateOfProposal(given)).toMatchObject({ state: 'WAITING', answerBy: day(31) });
    const corrected = proposal({ answers: [{ ...asked, given: [said(9), said(8)] }] });
    expect(storyOfProposal(corrected).slice(1)).toMatchObject([
      { kind: 'ANSWER_GIVEN', at: day(8), excerpt: null },
      { kind: 'ANSWER_CORRECTED', at: day(9), excerpt: { en: 'Answer of the 9th' } },
    ]);
  });

  test('changes and answers stand where they belong; of changes in a row the last', () => {
    const facts = adopted(promise({ ...STARTED }));
    const busy = {
      ...facts,
      edits: [edit(2), edit(3), edit(7)],
      answers: [{ ...asked, given: [said(12)] }],
    };
    expect(storyOfProposal(busy).map(({ kind, at }) => [kind, at])).toEqual([
      ['PROPOSED', day(1)],
      ['EDITED', day(3)],
      ['ON_BALLOT', day(5)],
      ['EDITED', day(7)],
      ['PROMISED', day(10)],
      ['ANSWER_GIVEN', day(12)],
      ['UNDER_WAY', day(15)],
    ]);
  });

  test('who came after the last change is not told of it, but of how things stand', () => {
    const backed = {
      id: 'BACKING-pro_1',
      kind: ContributionKind.BACKING,
      at: day(9),
      personId: 'per_3',
      boardId: 'brd_1',
      proposalId: 'pro_1',
      commentId: null,
      decisionId: null,
      initiativeId: null,
    };
    const facts = proposal({ status: ProposalStatus.SHORTLISTED, steps: [SHORTLISTED] });
    const edited = { ...facts, edits: [edit(7)] };
    expect(kinds(storyOfContribution(backed, { proposal: edited }))).toEqual([
      'BACKED',
      'ON_BALLOT',
    ]);
    const earlier = { ...backed, at: day(6) };
    expect(kinds(storyOfContribution(earlier, { proposal: edited }))).toEqual([
      'BACKED',
      'ON_BALLOT',
      'EDITED',
    ]);
  });

  test.each<[string, Partial<ReviewFacts>, string[]]>([
    ['asked', { phase: Phase.REVIEW, phaseSince: day(20) }, ['KEPT', 'VERDICT_ASKED']],
    ['published', { phase: Phase.REVIEW, publishedAt: day(22) }, ['KEPT', 'REVIEWED']],
  ])('what residents say in the end is %s', (_name, values, expected) => {
    const kept = promise({ ...SETTLED, status: CommitmentStatus.KEPT });
    const facts = adopted(kept, { review: review(values) });
    expect(kinds(storyOfProposal(facts)).slice(-2)).toEqual(expected);
    const declined = {
      status: ProposalStatus.DECLINED,
      steps: [change(ProposalStatus.DECLINED, 3)],
    };
    const of = kinds(storyOfProposal(proposal({ ...declined, review: review(values) })));
    expect(of.at(-1)).toBe(values.publishedAt ? 'REVIEWED' : 'DECLINED');
  });

  test('a comment’s story begins with the comment', () => {
    const comment = {
      id: 'COMMENT-cmt_1',
      kind: ContributionKind.COMMENT,
      at: day(7),
      personId: 'per_3',
      boardId: 'brd_1',
      proposalId: 'pro_1',
      commentId: 'cmt_1',
      decisionId: null,
      initiativeId: null,
    };
    const story = storyOfContribution(comment, { proposal: adopted(promise()) });
    expect(kinds(story)).toEqual(['COMMENTED', 'PROMISED']);
    expect(story[0]).toMatchObject({ at: day(7), byId: 'per_3', commentId: 'cmt_1' });
    expect(kinds(storyOfContribution(comment, null))).toEqual(['COMMENTED']);
  });

  test.each<[string, Partial<VoteFacts>, string[]]>([
    [
      'one that did not pass, when residents have said what they think in the end',
      { passed: false, review: review({ publishedAt: day(22) }) },
      ['NOT_PASSED', 'REVIEWED'],
    ],
    [
      'several, and what residents said of them',
      {
        promises: [promise(STARTED), promise({ id: 'cmm_2' })],
        review: review({ publishedAt: day(22) }),
      },
      ['PROMISED', 'UNDER_WAY', 'REVIEWED'],
    ],
    ['an open vote', { status: DecisionStatus.OPEN }, []],
    ['a vote that did not pass', { passed: false }, ['NOT_PASSED']],
    ['one that advised', { outcome: { repliedAt: day(12) } }, ['ADOPTED', 'ANSWERED']],
    ['one promise', { promises: [promise(STARTED)] }, ['PROMISED', 'UNDER_WAY']],
    [
      'several',
      { promises: [promise(STARTED), promise({ id: 'cmm_2' })], review: inReview },
      ['PROMISED', 'VERDICT_ASKED'],
    ],
  ])('%s', (_name, values, expected) => {
    expect(kinds(storyOfVote(vote(values)))).toEqual(expected);
  });
});
