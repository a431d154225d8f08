import { randomBytes } from 'node:crypto';
import { itsResidents, thoseOnTheRoll, thoseWhoRunIt, type MutationRow } from './mutation-row.js';

/** Who may do what, of the feature `decisions`. */
export const DECISIONS_MUTATIONS: Record<string, MutationRow> = {
  createDecision: {
    of: 'Board',
    input: (t) => ({
      boardId: t.id,
      question: '',
      method: 'APPROVAL',
      rules: {},
      answerBy: '2001-01-01T00:00:00Z',
      basis: 'SELF_GOVERNANCE',
      binding: true,
      unitId: 'unt_0000000000000000000000000',
    }),
    refused: thoseWhoRunIt,
    button: 'createDecision',
  },
  openDecision: {
    of: 'Decision',
    input: (t) => ({ decisionId: t.id }),
    refused: thoseWhoRunIt,
    button: 'open',
    spends: true,
  },
  closeDecision: {
    of: 'Decision',
    input: (t) => ({ decisionId: t.id }),
    refused: thoseWhoRunIt,
    button: 'close',
    spends: true,
  },
  castBallot: {
    of: 'Decision',
    input: (t, w) => ({
      decisionId: t.id,
      choice: { options: [w.options[t.id] ?? ''] },
      nonce: randomBytes(32).toString('base64url'),
      publicChoiceAccepted: true,
    }),
    refused: thoseOnTheRoll,
    button: 'castBallot',
    stateFirst: true,
  },
  objectToDecision: {
    of: 'Decision',
    input: (t) => ({ decisionId: t.id, body: '' }),
    refused: itsResidents,
    button: 'object',
  },
  answerObjection: {
    of: 'Objection',
    input: (t) => ({ objectionId: t.id, body: '' }),
    refused: thoseWhoRunIt,
    button: 'answer',
  },
  withdrawDecision: {
    of: 'Decision',
    input: (t) => ({ decisionId: t.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'withdraw',
  },
};
