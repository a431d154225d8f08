import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { ViewerType } from '../accounts/accounts.resolver.js';
import { Board } from '../communities/board.js';
import { boardById } from '../communities/communities.loaders.js';
import { Decision } from '../decisions/decision.js';
import { decisionById } from '../decisions/decisions.loaders.js';
import { Comment } from '../discussion/comment.js';
import { commentById } from '../discussion/discussion.loaders.js';
import { Proposal } from '../proposals/proposal.js';
import { Initiative } from '../proposals/initiatives/initiative.js';
import { initiativeById } from '../proposals/initiatives/initiatives.loaders.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { Contribution, ContributionKind } from './contribution.js';
import { storyOfContribution, type FactsAbout } from './contribution-story.js';
import { contributionLists } from './contributions.loaders.js';
import { fate, Fate, FateState, StoryStep } from './fate.js';
import { initiativeFacts, proposalFacts, voteFacts } from './fate-facts.loaders.js';
import { fateOfInitiative } from './initiative-fate.js';
import { fateOfProposal } from './proposal-fate.js';
import { fateOfVote } from './vote-fate.js';
import { wordsOfComment, wordsOfDecision, wordsOfInitiative, wordsOfProposal } from './words-of.js';

const ContributionConnection = connectionOf(() => Contribution, 'Contribution');

@Resolver(() => ViewerType)
export class ViewerContributionsResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => ContributionConnection, {
    description: 'All that you contributed, and what has come of it; newest first.',
  })
  contributions(
    @Root() { person }: ViewerType,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
    @Arg('kind', () => ContributionKind, {
      nullable: true,
      description: 'Only those of this kind.',
    })
    kind: ContributionKind | null,
  ): Promise<Connection<Contribution>> {
    const request = { parent: person.id, first, after: after ?? null, filter: kind ?? null };
    return readConnection(context, contributionLists.all, request);
  }
}

@Resolver(() => Board)
export class BoardContributionsResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => ContributionConnection, {
    description: 'What you contributed here, newest first; empty for visitors.',
  })
  viewerContributions(
    @Root() board: Board,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Contribution>> {
    const request = { parent: board.id, first, after: after ?? null };
    return readConnection(context, contributionLists.board, request);
  }
}

@Resolver(() => Contribution)
export class ContributionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What it is about, in a few plain words: the proposal’s title, the beginning of what you said, the question of the vote or the initiative. Null when that is no longer shown.',
  })
  words(
    @Root() { commentId, proposalId, decisionId, initiativeId }: Contribution,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    if (initiativeId) return wordsOfInitiative(context, initiativeId);
    if (commentId) return wordsOfComment(context, commentId);
    if (proposalId) return wordsOfProposal(context, proposalId);
    return wordsOfDecision(context, decisionId!);
  }

  @FieldResolver(() => Board, {
    nullable: true,
    description:
      'The board it is on; null when you may no longer see it, and while none was opened on an initiative.',
  })
  board(
    @Root() { boardId }: Contribution,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Board | null> | null {
    return boardId ? loaders.load(boardById, boardId) : null;
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description:
      'What you proposed, discussed or backed; null for a ballot or an initiative, and when it is no longer shown.',
  })
  proposal(
    @Root() { proposalId }: Contribution,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> | null {
    return proposalId ? loaders.load(proposalById, proposalId) : null;
  }

  @FieldResolver(() => Comment, {
    nullable: true,
    description: 'What you said; null for other kinds, and when it is no longer shown.',
  })
  comment(
    @Root() { commentId }: Contribution,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Comment | null> | null {
    return commentId ? loaders.load(commentById, commentId) : null;
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The vote you took part in; null for other kinds, and when it is no longer shown.',
  })
  decision(
    @Root() { decisionId }: Contribution,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Decision | null> | null {
    return decisionId ? loaders.load(decisionById, decisionId) : null;
  }

  @FieldResolver(() => Initiative, {
    nullable: true,
    description:
      'The initiative you started or back; null for other kinds, and when it is no longer shown.',
  })
  initiative(
    @Root() { initiativeId }: Contribution,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Initiative | null> | null {
    return initiativeId ? loaders.load(initiativeById, initiativeId) : null;
  }

  @FieldResolver(() => Fate, { description: 'What has come of it so far.' })
  async fate(@Root() contribution: Contribution, @Ctx() context: RequestContext): Promise<Fate> {
    const about = await factsAbout(contribution, context);
    if (!about) return fate(FateState.NOT_SHOWN);
    if ('vote' in about) return fateOfVote(about.vote);
    if ('initiative' in about) return fateOfInitiative(about.initiative);
    return fateOfProposal(about.proposal);
  }

  @FieldResolver(() => [StoryStep], {
    description: 'How it went from yours to what came of it, step by step.',
  })
  async story(
    @Root() contribution: Contribution,
    @Ctx() context: RequestContext,
  ): Promise<StoryStep[]> {
    return storyOfContribution(contribution, await factsAbout(contribution, context));
  }
}

/** What is known of the thing somebody took part in; null when it, or what they said of it, is no longer shown. */
async function factsAbout(
  { proposalId, commentId, decisionId, initiativeId }: Contribution,
  context: RequestContext,
): Promise<FactsAbout | null> {
  if (initiativeId) {
    const initiative = await initiativeFacts(context, initiativeId);
    return initiative && { initiative };
  }
  if (decisionId) {
    const vote = await voteFacts(context, decisionId);
    return vote && { vote };
  }
  if (commentId && !(await context.loaders.load(commentById, commentId))) return null;
  const proposal = await proposalFacts(context, proposalId!);
  return proposal && { proposal };
}
