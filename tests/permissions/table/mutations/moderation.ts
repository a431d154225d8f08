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
    input: (t) => ({ subjectId: t.id, reason: 'SPAM', note: 'x'.repeat(5000) }),
    refused: anybodyElse,
    button: 'flag',
  },
  moderate: {
    of: 'Comment',
    input: (t) => ({ subjectIds: [t.id], action: 'HIDE', reason: 'SPAM', publicReason: '' }),
    refused: thoseWhoRunIt,
    on: ({ hidden }) => !hidden,
  },
  restore: {
    of: 'Comment',
    input: (t) => ({ subjectId: t.id, reason: '' }),
    refused: thoseWhoRunItUnseen,
    whateverIsThere: true,
  },
  appeal: {
    of: 'ModerationAct',
    input: (t) => ({ actId: t.id, body: '' }),
    refused: itsOwnerUnseen,
  },
  decideAppeal: {
    of: 'Appeal',
    input: (t) => ({ appealId: t.id, decision: 'UPHELD', reason: '' }),
    refused: thoseWhoRunItUnseen,
  },
};
