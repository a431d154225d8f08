import type {
  CommentStance,
  ProposalCategory,
  RecordedActInput,
} from '../../../../schema/generated/graphql';

/** What can be written down. */
export type ActName = keyof RecordedActInput;

/** Texts that are typed for it. */
export type TextField = 'title' | 'question' | 'body';

/** What is typed and chosen so far, whatever of it the act needs. */
export interface ActDraft extends Record<TextField, string> {
  stance: CommentStance;
  category: ProposalCategory | '';
}

/** What each act needs besides what it is about. */
export const TEXTS: Record<ActName, TextField[]> = {
  addComment: ['body'],
  supportProposal: [],
  publishProposal: ['title', 'body'],
  objectToDecision: ['body'],
  startInitiative: ['question', 'body'],
  supportInitiative: [],
};

/** What can be written down about each type of thing; about a community when there is none. */
export const ACTS_ABOUT: Record<string, ActName[]> = {
  Proposal: ['addComment', 'supportProposal'],
  Board: ['publishProposal'],
  Decision: ['objectToDecision'],
  Initiative: ['supportInitiative'],
  Community: ['startInitiative'],
};

/** The act as the API takes it. */
export function actInput(
  name: ActName,
  id: string,
  { stance, category, title, question, body }: ActDraft,
  clientMutationId: string,
): RecordedActInput {
  const once = { clientMutationId };
  switch (name) {
    case 'addComment':
      return { addComment: { proposalId: id, stance, body, ...once } };
    case 'supportProposal':
      return { supportProposal: { proposalId: id } };
    case 'publishProposal':
      return {
        publishProposal: { boardId: id, title, body, category: category || 'OTHER', ...once },
      };
    case 'objectToDecision':
      return { objectToDecision: { decisionId: id, body, ...once } };
    case 'startInitiative':
      return { startInitiative: { communityId: id, question, body, ...once } };
    case 'supportInitiative':
      return { supportInitiative: { initiativeId: id } };
  }
}
