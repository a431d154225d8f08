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
    input: (t) => ({ commitmentId: t.id, dueAt: '2001-01-01T00:00:00Z', steps: [] }),
    refused: itsStaff,
    button: 'plan',
  },
  addStep: {
    of: 'Commitment',
    input: (t) => ({ commitmentId: t.id, title: '', dueAt: '2001-01-01T00:00:00Z' }),
    refused: itsStaff,
    button: 'addStep',
  },
  nameHelpers: {
    of: 'Commitment',
    input: (t) => ({ commitmentId: t.id, helperUnitIds: ['unt_0000000000000000000000000'] }),
    refused: itsStaffAndThoseWhoRunIt,
    button: 'nameHelpers',
  },
  delayCommitment: {
    of: 'Commitment',
    input: (t) => ({ commitmentId: t.id, newDueAt: '2001-01-01T00:00:00Z', reason: '' }),
    refused: itsStaff,
    button: 'delay',
  },
  changeCommitment: {
    of: 'Commitment',
    input: (t) => ({ commitmentId: t.id, instead: '', reason: '' }),
    refused: itsStaff,
    button: 'settle',
  },
  dropCommitment: {
    of: 'Commitment',
    input: (t) => ({ commitmentId: t.id, reason: '' }),
    refused: itsStaff,
    button: 'settle',
  },
  replyToOutcome: {
    of: 'Outcome',
    input: (t) => ({ outcomeId: t.id, body: '' }),
    refused: itsStaffIfAdvisory,
    button: 'reply',
  },
  giveVerdict: {
    of: 'Board',
    input: (t) => ({ boardId: t.id, verdict: 'SOLVED', detail: 'x'.repeat(5000) }),
    refused: itsResidents,
    button: 'giveVerdict',
  },
  publishReview: {
    of: 'Board',
    input: (t) => ({ boardId: t.id, body: '' }),
    refused: thoseWhoRunIt,
    button: 'publishReview',
  },
  takeStep: {
    of: 'Step',
    input: (t) => ({ stepId: t.id }),
    refused: itsResidents,
    button: 'take',
    spends: true,
  },
  leaveStep: { of: 'Step', input: (t) => ({ stepId: t.id }), refused: everybody, spends: true },
  watchStep: {
    of: 'Step',
    input: (t) => ({ stepId: t.id }),
    refused: itsResidents,
    button: 'watch',
    spends: true,
  },
  unwatchStep: { of: 'Step', input: (t) => ({ stepId: t.id }), refused: everybody, spends: true },
  reportStep: {
    of: 'Step',
    input: (t) => ({ stepId: t.id, body: '' }),
    refused: itsStaff,
    button: 'report',
  },
  judgeStep: {
    of: 'Step',
    input: (t) => ({ stepId: t.id, accepted: false }),
    refused: itsWatchers,
    button: 'judge',
    on: ({ state }) => state === 'OPEN',
  },
  delayStep: {
    of: 'Step',
    input: (t) => ({ stepId: t.id, newDueAt: '2001-01-01T00:00:00Z', reason: '' }),
    refused: itsStaff,
    button: 'delay',
  },
  markUpdatesSeen: { of: null, input: () => ({ through: 'nowhere' }), refused: everybody },
};
