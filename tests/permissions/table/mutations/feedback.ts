import {
  everybody,
  itsResidents,
  itsStaff,
  itsStaffAndThoseWhoRunIt,
  itsStaffIfAdvisory,
  itsWatchers,
  thoseWhoRunIt,
  type MutationRow,
} from './mutation-row.js';

/** Who may do what, of the feature `feedback`. */
export const FEEDBACK_MUTATIONS: Record<string, MutationRow> = {
  planCommitment: {
    of: 'Commitment',
    input: (thing) => ({ commitmentId: thing.id, dueAt: '2001-01-01T00:00:00Z', steps: [] }),
    refused: itsStaff,
    button: 'plan',
  },
  addStep: {
    of: 'Commitment',
    input: (thing) => ({ commitmentId: thing.id, title: '', dueAt: '2001-01-01T00:00:00Z' }),
    refused: itsStaff,
    button: 'addStep',
  },
  nameHelpers: {
    of: 'Commitment',
    input: (thing) => ({
      commitmentId: thing.id,
      helperUnitIds: ['unt_0000000000000000000000000'],
    }),
    refused: itsStaffAndThoseWhoRunIt,
    button: 'nameHelpers',
  },
  delayCommitment: {
    of: 'Commitment',
    input: (thing) => ({ commitmentId: thing.id, newDueAt: '2001-01-01T00:00:00Z', reason: '' }),
    refused: itsStaff,
    button: 'delay',
  },
  changeCommitment: {
    of: 'Commitment',
    input: (thing) => ({ commitmentId: thing.id, instead: '', reason: '' }),
    refused: itsStaff,
    button: 'settle',
  },
  dropCommitment: {
    of: 'Commitment',
    input: (thing) => ({ commitmentId: thing.id, reason: '' }),
    refused: itsStaff,
    button: 'settle',
  },
  replyToOutcome: {
    of: 'Outcome',
    input: (thing) => ({ outcomeId: thing.id, body: '' }),
    refused: itsStaffIfAdvisory,
    button: 'reply',
  },
  giveVerdict: {
    of: 'Board',
    input: (thing) => ({ boardId: thing.id, verdict: 'SOLVED', detail: 'x'.repeat(5000) }),
    refused: itsResidents,
    button: 'giveVerdict',
  },
  publishReview: {
    of: 'Board',
    input: (thing) => ({ boardId: thing.id, body: '' }),
    refused: thoseWhoRunIt,
    button: 'publishReview',
  },
  takeStep: {
    of: 'Step',
    input: (thing) => ({ stepId: thing.id }),
    refused: itsResidents,
    button: 'take',
    spends: true,
  },
  leaveStep: {
    of: 'Step',
    input: (thing) => ({ stepId: thing.id }),
    refused: everybody,
    spends: true,
  },
  watchStep: {
    of: 'Step',
    input: (thing) => ({ stepId: thing.id }),
    refused: itsResidents,
    button: 'watch',
    spends: true,
  },
  unwatchStep: {
    of: 'Step',
    input: (thing) => ({ stepId: thing.id }),
    refused: everybody,
    spends: true,
  },
  reportStep: {
    of: 'Step',
    input: (thing) => ({ stepId: thing.id, body: '' }),
    refused: itsStaff,
    button: 'report',
  },
  judgeStep: {
    of: 'Step',
    input: (thing) => ({ stepId: thing.id, accepted: false }),
    refused: itsWatchers,
    button: 'judge',
    on: ({ state }) => state === 'OPEN',
  },
  delayStep: {
    of: 'Step',
    input: (thing) => ({ stepId: thing.id, newDueAt: '2001-01-01T00:00:00Z', reason: '' }),
    refused: itsStaff,
    button: 'delay',
  },
  markUpdatesSeen: { of: null, input: () => ({ through: 'nowhere' }), refused: everybody },
};
