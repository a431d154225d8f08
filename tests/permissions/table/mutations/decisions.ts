import { randomBytes } from 'node:crypto';
import { itsResidents, thoseOnTheRoll, thoseWhoRunIt, type MutationRow } from './mutation-row.js';

/** Who may do what, of the feature `decisions`. */
export const DECISIONS_MUTATIONS: Record<string, MutationRow> = {
  createDecision: {
    of: 'Board',
    input: (thing) => ({
      boardId: thing.id,
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
  rehearseDecision: {
    of: 'Board',
    input: (thing) => ({ boardId: thing.id, method: 'YES_NO', rules: {}, ballots: [] }),
    refused: thoseWhoRunIt,
    button: 'createDecision',
  },
  openDecision: {
    of: 'Decision',
    input: (thing) => ({ decisionId: thing.id }),
    refused: thoseWhoRunIt,
    button: 'open',
    spends: true,
  },
  closeDecision: {
    of: 'Decision',
    input: (thing) => ({ decisionId: thing.id }),
    refused: thoseWhoRunIt,
    button: 'close',
    spends: true,
  },
  castBallot: {
    of: 'Decision',
    input: (thing, world) => ({
      decisionId: thing.id,
      choice: world.choices[thing.id] ?? { options: [''] },
      nonce: randomBytes(32).toString('base64url'),
      publicChoiceAccepted: true,
    }),
    refused: thoseOnTheRoll,
    button: 'castBallot',
    stateFirst: true,
  },
  objectToDecision: {
    of: 'Decision',
    input: (thing) => ({ decisionId: thing.id, body: '' }),
    refused: itsResidents,
    button: 'object',
  },
  answerObjection: {
    of: 'Objection',
    input: (thing) => ({ objectionId: thing.id, body: '' }),
    refused: thoseWhoRunIt,
    button: 'answer',
  },
  handOutPaperBallot: {
    of: 'Decision',
    input: (thing) => ({ decisionId: thing.id, personId: 'x' }),
    refused: thoseWhoRunIt,
    button: 'handOutPaper',
  },
  takeBackPaperBallot: {
    of: 'Decision',
    input: (thing) => ({ decisionId: thing.id, personId: 'x' }),
    refused: thoseWhoRunIt,
    button: 'handOutPaper',
  },
  previewPaperBallots: {
    of: 'Decision',
    input: (thing) => ({ decisionId: thing.id, uploadId: 'x', format: 'CSV' }),
    refused: thoseWhoRunIt,
    button: 'countPaper',
  },
  countPaperBallots: {
    of: 'Decision',
    input: (thing) => ({
      decisionId: thing.id,
      uploadId: 'x',
      format: 'CSV',
      note: 'x',
      ballots: 1,
      invalid: 0,
    }),
    refused: thoseWhoRunIt,
    button: 'countPaper',
  },
  takePaperBatchOut: {
    of: 'PaperBatch',
    input: (thing) => ({ batchId: thing.id, reason: '' }),
    refused: thoseWhoRunIt,
  },
  endPaperCount: {
    of: 'Decision',
    input: (thing) => ({ decisionId: thing.id, note: '' }),
    refused: thoseWhoRunIt,
    button: 'countPaper',
  },
  withdrawDecision: {
    of: 'Decision',
    input: (thing) => ({ decisionId: thing.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'withdraw',
  },
};
