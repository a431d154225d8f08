import {
  anybodyElse,
  itsOwnerUnseen,
  thoseWhoRunIt,
  thoseWhoRunItUnseen,
  type MutationRow,
} from './mutation-row.js';

/** Who may do what, of the feature `moderation`. */
export const MODERATION_MUTATIONS: Record<string, MutationRow> = {
  flag: {
    of: 'Comment',
    input: (thing) => ({ subjectId: thing.id, reason: 'SPAM', note: 'x'.repeat(5000) }),
    refused: anybodyElse,
    button: 'flag',
  },
  moderate: {
    of: 'Comment',
    input: (thing) => ({
      subjectIds: [thing.id],
      action: 'HIDE',
      reason: 'SPAM',
      publicReason: '',
    }),
    refused: thoseWhoRunIt,
    on: ({ hidden }) => !hidden,
  },
  restore: {
    of: 'Comment',
    input: (thing) => ({ subjectId: thing.id, reason: '' }),
    refused: thoseWhoRunItUnseen,
    whateverIsThere: true,
  },
  appeal: {
    of: 'ModerationAct',
    input: (thing) => ({ actId: thing.id, body: '' }),
    refused: itsOwnerUnseen,
  },
  decideAppeal: {
    of: 'Appeal',
    input: (thing) => ({ appealId: thing.id, decision: 'UPHELD', reason: '' }),
    refused: thoseWhoRunItUnseen,
  },
};
