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
    input: (t) => ({ communityId: t.id, question: '', body: '' }),
    refused: itsResidents,
    button: 'startInitiative',
  },
  supportInitiative: {
    of: 'Initiative',
    input: (t) => ({ initiativeId: t.id }),
    refused: itsResidents,
    button: 'support',
  },
  withdrawInitiativeSupport: {
    of: 'Initiative',
    input: (t) => ({ initiativeId: t.id }),
    refused: itsResidents,
  },
  withdrawInitiative: {
    of: 'Initiative',
    input: (t) => ({ initiativeId: t.id }),
    refused: itsOwner,
    button: 'withdraw',
  },
  answerInitiativeWithBoard: {
    of: 'Initiative',
    input: (t) => ({ initiativeId: t.id, question: '' }),
    refused: thoseWhoRunIt,
    button: 'answer',
  },
  refuseInitiative: {
    of: 'Initiative',
    input: (t) => ({ initiativeId: t.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'refuse',
  },
  askForAnswer: {
    of: 'Proposal',
    input: (t) => ({ proposalId: t.id, unitId: 'unt_0000000000000000000000000' }),
    refused: thoseWhoRunIt,
    button: 'askForAnswer',
  },
  answerProposal: {
    of: 'ProposalAnswer',
    input: (t) => ({ answerId: t.id, body: '' }),
    refused: itsStaff,
  },
  saveProposalDraft: {
    of: 'Board',
    input: (t) => ({ boardId: t.id, title: 'x'.repeat(1000), body: '' }),
    refused: residentsAndThoseWhoRunIt,
  },
  discardProposalDraft: {
    of: 'ProposalDraft',
    input: (t) => ({ draftId: t.id }),
    refused: itsOwnerUnseen,
    spends: true,
  },
  declineProposal: {
    of: 'Proposal',
    input: (t) => ({ proposalId: t.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'decline',
  },
  reopenProposal: {
    of: 'Proposal',
    input: (t) => ({ proposalId: t.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'reopen',
  },
  mergeProposal: {
    of: 'Proposal',
    input: (t) => ({ sourceId: t.id, targetId: t.id, reason: '' }),
    refused: thoseWhoRunIt,
    button: 'merge',
  },
  editProposal: {
    of: 'Proposal',
    input: (t) => ({
      proposalId: t.id,
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
    input: (t) => ({ boardId: t.id, title: '', body: '', category: 'CULTURE' }),
    refused: residentsAndThoseWhoRunIt,
    button: 'publishProposal',
  },
  supportProposal: {
    of: 'Proposal',
    input: (t) => ({ proposalId: t.id }),
    refused: itsResidents,
    button: 'support',
    stateFirst: true,
  },
  withdrawSupport: {
    of: 'Proposal',
    input: (t) => ({ proposalId: t.id }),
    refused: itsResidents,
    button: 'support',
    stateFirst: true,
  },
};
