import { residentsAndThoseWhoRunIt, type MutationRow } from './mutation-row.js';

/** Who may do what, of the feature `discussion`. */
export const DISCUSSION_MUTATIONS: Record<string, MutationRow> = {
  addComment: {
    of: 'Proposal',
    input: (thing) => ({ proposalId: thing.id, stance: 'FOR', body: '' }),
    refused: residentsAndThoseWhoRunIt,
    button: 'comment',
  },
};
