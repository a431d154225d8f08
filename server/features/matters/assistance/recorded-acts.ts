import type { RequestContext } from '../../../foundation/context.js';
import type { Alongside } from '../../../foundation/database/transaction.js';
import { boardById, communityById } from '../../communities/communities.loaders.js';
import { decisionById } from '../../decisions/decisions.loaders.js';
import { objectToDecision, type ObjectToDecision } from '../../decisions/object-to-decision.js';
import { addComment, type AddComment } from '../../discussion/add-comment.js';
import { initiativeById } from '../../proposals/initiatives/initiatives.loaders.js';
import {
  startInitiative,
  type StartInitiative,
} from '../../proposals/initiatives/start-initiative.js';
import { supportInitiative } from '../../proposals/initiatives/support-initiative.js';
import { proposalById } from '../../proposals/proposals.loaders.js';
import { publishProposal, type PublishProposal } from '../../proposals/publish-proposal.js';
import { supportProposal } from '../../proposals/support-proposal.js';
import { AssistanceKind } from './assistance.js';

/** What a resident may have written down, each as they would do it themselves. */
export interface RecordedActs {
  publishProposal: PublishProposal;
  addComment: AddComment;
  supportProposal: { proposalId: string };
  objectToDecision: ObjectToDecision;
  startInitiative: StartInitiative;
  supportInitiative: { initiativeId: string };
}

/** Where it is done: on a board, or with an initiative in a community. */
export interface Place {
  communityId: string;
  boardId: string | null;
}

/** One of them: where it would be done, as far as whoever writes it down may see that, and how. */
export interface RecordedAct<Input> {
  kind: AssistanceKind;
  /** The field of the input that says where. */
  placeField: keyof Input & string;
  place(context: RequestContext, input: Input): Promise<Place | null>;
  /** Does it for the viewer of the context; returns the id of what it made or changed. */
  run(context: RequestContext, input: Input, also: Alongside): Promise<string>;
}

/** All of them, by the mutation that does the same. */
export const RECORDED_ACTS: { [Name in keyof RecordedActs]: RecordedAct<RecordedActs[Name]> } = {
  publishProposal: {
    kind: AssistanceKind.PROPOSAL,
    placeField: 'boardId',
    place: (context, { boardId }) => onBoard(context, boardId),
    run: publishProposal,
  },
  addComment: {
    kind: AssistanceKind.COMMENT,
    placeField: 'proposalId',
    place: (context, { proposalId }) => withProposal(context, proposalId),
    run: addComment,
  },
  supportProposal: {
    kind: AssistanceKind.BACKING,
    placeField: 'proposalId',
    place: (context, { proposalId }) => withProposal(context, proposalId),
    run: async (context, { proposalId }, also) => {
      await supportProposal(context, proposalId, also);
      return proposalId;
    },
  },
  objectToDecision: {
    kind: AssistanceKind.OBJECTION,
    placeField: 'decisionId',
    place: async (context, { decisionId }) => {
      const decision = await context.loaders.load(decisionById, decisionId);
      return decision && onBoard(context, decision.boardId);
    },
    run: objectToDecision,
  },
  startInitiative: {
    kind: AssistanceKind.INITIATIVE,
    placeField: 'communityId',
    place: async ({ loaders }, { communityId }) =>
      (await loaders.load(communityById, communityId)) && { communityId, boardId: null },
    run: startInitiative,
  },
  supportInitiative: {
    kind: AssistanceKind.INITIATIVE_BACKING,
    placeField: 'initiativeId',
    place: async ({ loaders }, { initiativeId }) => {
      const initiative = await loaders.load(initiativeById, initiativeId);
      return initiative && { communityId: initiative.communityId, boardId: null };
    },
    run: async (context, { initiativeId }, also) => {
      await supportInitiative(context, initiativeId, also);
      return initiativeId;
    },
  },
};

async function onBoard({ loaders }: RequestContext, id: string): Promise<Place | null> {
  const board = await loaders.load(boardById, id);
  return board && { communityId: board.communityId, boardId: board.id };
}

async function withProposal(context: RequestContext, id: string): Promise<Place | null> {
  const proposal = await context.loaders.load(proposalById, id);
  return proposal && onBoard(context, proposal.boardId);
}
