import { itsOwnerUnseen, thoseWhoWorkThere, type MutationRow } from './mutation-row.js';

/** Who may do what, of the feature `matters`. */
export const MATTERS_MUTATIONS: Record<string, MutationRow> = {
  recordForResident: {
    of: 'Proposal',
    input: (thing, { residentId }) => ({
      personId: residentId,
      channel: 'PHONE',
      act: { addComment: { proposalId: thing.id, stance: 'FOR', body: '' } },
    }),
    refused: thoseWhoWorkThere,
  },
  disputeAssistance: {
    of: 'Assistance',
    input: (thing) => ({ assistanceId: thing.id }),
    refused: itsOwnerUnseen,
    spends: true,
  },
  lookUpResidents: {
    of: 'Community',
    input: (thing) => ({ communityId: thing.id, words: '' }),
    refused: thoseWhoWorkThere,
    button: 'recordForResident',
  },
};
