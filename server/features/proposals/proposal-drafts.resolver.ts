import {
  Arg,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { ViewerType } from '../accounts/accounts.resolver.js';
import { Board } from '../communities/board.js';
import { boardById } from '../communities/communities.loaders.js';
import { discardProposalDraft } from './discard-draft.js';
import { ProposalDraft } from './proposal-draft.js';
import { ProposalCategory } from './proposal.js';
import { saveProposalDraft } from './save-draft.js';

const ERRORS = 'Why it was not done; empty when it was.';

@InputType({ description: 'A proposal as far as it is written.' })
class SaveProposalDraftInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The draft to save over; leave it out to begin one.',
  })
  draftId?: string | null;

  @Field(() => ID, { description: 'The board it is meant for.' })
  boardId: string;

  @Field(() => String, { description: 'Its title so far, at most 200 characters.' })
  title: string;

  @Field(() => String, { description: 'What it says so far, at most 20,000 characters.' })
  body: string;

  @Field(() => ProposalCategory, { nullable: true, description: 'What it is about.' })
  category?: ProposalCategory | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it would cost, just as typed: at most 40 characters.',
  })
  cost?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of saving a draft.' })
class SaveProposalDraftPayload {
  @Field(() => ProposalDraft, { nullable: true, description: 'The draft as it is kept.' })
  draft?: ProposalDraft | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A draft to throw away.' })
class DiscardProposalDraftInput {
  @Field(() => ID, { description: 'Which draft.' })
  draftId: string;
}

@ObjectType({ description: 'What came of throwing a draft away.' })
class DiscardProposalDraftPayload {
  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver(() => ViewerType)
export class ViewerDraftsResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => [ProposalDraft], {
    description: 'The proposals you are still writing, last saved first; at most 20.',
  })
  proposalDrafts(
    @Ctx() { platform, viewer }: RequestContext,
    @Arg('boardId', () => ID, { nullable: true, description: 'Only those meant for this board.' })
    boardId: string | null,
  ): Promise<ProposalDraft[]> {
    return platform.db.manager.find(ProposalDraft, {
      where: { authorId: requirePerson(viewer), ...(boardId && { boardId }) },
      order: { savedAt: 'DESC', id: 'DESC' },
    });
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => SaveProposalDraftPayload, {
    description: 'Keeps a proposal you are writing, for you alone. For whoever may publish it.',
  })
  saveProposalDraft(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveProposalDraftInput, { description: 'What is written so far.' })
    input: SaveProposalDraftInput,
  ): Promise<Attempted<SaveProposalDraftPayload>> {
    const { manager } = context.platform.db;
    return attempt(
      context,
      () => saveProposalDraft(context, input),
      async (id) => ({ draft: await manager.findOneBy(ProposalDraft, { id }) }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => DiscardProposalDraftPayload, { description: 'Throws a draft of yours away.' })
  discardProposalDraft(
    @Ctx() context: RequestContext,
    @Arg('input', () => DiscardProposalDraftInput, { description: 'Which draft.' })
    { draftId }: DiscardProposalDraftInput,
  ): Promise<Attempted<DiscardProposalDraftPayload>> {
    return attempt(
      context,
      () => discardProposalDraft(context, draftId),
      () => ({}),
    );
  }
}

@Resolver(() => ProposalDraft)
export class ProposalDraftResolver {
  @FieldResolver(() => Board, {
    nullable: true,
    description: 'The board it is meant for; null when you may no longer see it.',
  })
  board(
    @Root() { boardId }: ProposalDraft,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Board | null> {
    return loaders.load(boardById, boardId);
  }
}
