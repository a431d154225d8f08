import {
  itsAuthorWhereTheyTakePart,
  itsOwner,
  itsOwnerUnseen,
  itsResidents,
  itsStaff,
  residentsAndThoseWhoRunIt,
  thoseWhoRunIt,
  type MutationRow,
} from './mutation-row.js';

/** Who may do what, of the feature `proposals`. */
export const PROPOSALS_MUTATIONS: Record<string, MutationRow> = {
  startInitiative: {
    of: 'Community',
    input: (thing) => ({ communityId: thing.id, question: '', body: '' }),
    refused: itsResidents,
    button: 'startInitiative',
  },
  supportInitiative: {
    of: 'Initiative',
    input: (thing) => ({ initiativeId: thing.id }),
    refused: itsResidents,
    button: 'support',
  },
  withdrawInitiativeSupport: {
    of: 'Initiative',
    input: (thing) => ({ initiativeId: thing.id }),
    refused: itsResidents,
  },
  withdrawInitiative: {
    of: 'Initiative',
    input: (thing) => ({ initiativeId: thing.id }),
    refused: itsOwner,
    button: 'withdraw',
  },
  answerInitiativeWithBoard: {
    of: 'Initiative',
    input: (thing) => ({ initiativeId: thing.id, question: '' }),
    refused: thoseWhoRunIt,
    button: 'answer',
  },
  refuseInitiative: {
    of: 'Initiative',
    input: (thing) => ({ initiativeId: thing.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'refuse',
  },
  askForAnswer: {
    of: 'Proposal',
    input: (thing) => ({ proposalId: thing.id, unitId: 'unt_0000000000000000000000000' }),
    refused: thoseWhoRunIt,
    button: 'askForAnswer',
  },
  answerProposal: {
    of: 'ProposalAnswer',
    input: (thing) => ({ answerId: thing.id, body: '' }),
    refused: itsStaff,
  },
  saveProposalDraft: {
    of: 'Board',
    input: (thing) => ({ boardId: thing.id, title: 'x'.repeat(1000), body: '' }),
    refused: residentsAndThoseWhoRunIt,
  },
  discardProposalDraft: {
    of: 'ProposalDraft',
    input: (thing) => ({ draftId: thing.id }),
    refused: itsOwnerUnseen,
    spends: true,
  },
  declineProposal: {
    of: 'Proposal',
    input: (thing) => ({ proposalId: thing.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'decline',
  },
  reopenProposal: {
    of: 'Proposal',
    input: (thing) => ({ proposalId: thing.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'reopen',
  },
  mergeProposal: {
    of: 'Proposal',
    input: (thing) => ({ sourceId: thing.id, targetId: thing.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'merge',
  },
  editProposal: {
    of: 'Proposal',
    input: (thing) => ({
      proposalId: thing.id,
      expectedVersion: 0,
      title: '',
      body: '',
      category: 'CULTURE',
    }),
    refused: itsAuthorWhereTheyTakePart,
    button: 'edit',
    stateFirst: true,
  },
  publishProposal: {
    of: 'Board',
    input: (thing) => ({ boardId: thing.id, title: '', body: '', category: 'CULTURE' }),
    refused: residentsAndThoseWhoRunIt,
    button: 'publishProposal',
  },
  supportProposal: {
    of: 'Proposal',
    input: (thing) => ({ proposalId: thing.id }),
    refused: itsResidents,
    button: 'support',
    stateFirst: true,
  },
  withdrawSupport: {
    of: 'Proposal',
    input: (thing) => ({ proposalId: thing.id }),
    refused: itsResidents,
    button: 'support',
    stateFirst: true,
  },
};
