import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import { readConnection, type Connection } from '../../foundation/pagination/connection.js';
import { checkFirst } from '../../foundation/pagination/keyset.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { Board } from '../communities/board.js';
import { boardById } from '../communities/communities.loaders.js';
import { rulesOf } from '../communities/current-rules.js';
import { BoardPermissions } from '../communities/permissions.js';
import { Phase } from '../communities/phase.js';
import { answersIn, areTooFew, isNotSolved } from './review-count.js';
import { OwnVerdict, Review, ReviewVoice } from './review-types.js';
import { Verdict } from './review-verdict.js';
import { NO_VOICES, ReviewVoiceConnection } from './review-voices.js';
import {
  publishedReviewOf,
  verdictCountsOf,
  viewerVerdictOf,
  voiceList,
} from './review.loaders.js';
import { canGiveVerdict, canPublishReview, type ReviewFacts } from './review.policy.js';

@Resolver(() => Board)
export class BoardReviewResolver {
  @FieldResolver(() => Review, {
    nullable: true,
    description:
      'What residents say of the question in the end. Null before the phase REVIEW, unless it was published.',
  })
  async review(@Root() board: Board, @Ctx() { loaders }: RequestContext): Promise<Review | null> {
    const published = await loaders.load(publishedReviewOf, board.id);
    if (!published && board.phase !== Phase.REVIEW) return null;
    const counts = await loaders.load(verdictCountsOf, board.id);
    const minimumSample =
      published?.minimumSample ??
      (await loaders.load(rulesOf, board.communityId)).values.minimumSample;
    const tooFew = areTooFew(counts, minimumSample);
    const { SOLVED: solved, NOT_SOLVED: notSolved, CANNOT_SAY: cannotSay } = counts;
    return {
      boardId: board.id,
      published,
      answers: answersIn(counts),
      minimumSample,
      tooFew,
      counts: published && !tooFew ? { solved, notSolved, cannotSay } : null,
      notSolved: published !== null && isNotSolved(counts, minimumSample),
      publishedAt: published?.publishedAt ?? null,
    };
  }
}

@Resolver(() => Review)
export class ReviewResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is to be learned from it: safe HTML; null before it is published.',
  })
  bodyHtml(@Root() { published }: Review, @Ctx() { locale }: RequestContext): string | null {
    return published && renderMarkdown(inLocale(published.body, locale));
  }

  @FieldResolver(() => ReviewVoiceConnection, {
    description: 'What residents wrote with their verdicts; empty before it is published.',
  })
  async voices(
    @Root() { boardId, published }: Review,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<ReviewVoice>> {
    checkFirst(first);
    if (!published) return NO_VOICES;
    return readConnection(context, voiceList, { parent: boardId, first, after: after ?? null });
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => OwnVerdict, {
    nullable: true,
    description: 'Your own verdict; null when you have given none.',
  })
  async viewerVerdict(
    @Root() { boardId }: Review,
    @Ctx() { loaders, locale }: RequestContext,
  ): Promise<OwnVerdict | null> {
    const own = await loaders.load(viewerVerdictOf, boardId);
    if (!own) return null;
    const { verdict, detail, givenAt } = own;
    return { verdict, detail: detail && inLocale(detail, locale), givenAt };
  }
}

@Resolver(() => ReviewVoice)
export class ReviewVoiceResolver {
  @FieldResolver(() => String, {
    description: 'Where they live, in place of their name: “Resident of Building 3”.',
  })
  by(@Root() { building }: ReviewVoice, @Ctx() { say }: RequestContext): string {
    return building === null
      ? say('people.resident')
      : say('people.residentOfBuilding', { building });
  }

  @FieldResolver(() => String, { description: 'What they wrote.' })
  text(@Root() { detail }: ReviewVoice, @Ctx() { locale }: RequestContext): string {
    return inLocale(detail, locale);
  }

  @FieldResolver(() => Verdict, {
    nullable: true,
    description: 'Their verdict; null when there are too few to say anything by numbers.',
  })
  async verdict(
    @Root() { boardId, verdict }: ReviewVoice,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Verdict | null> {
    const counts = await loaders.load(verdictCountsOf, boardId);
    const published = await loaders.load(publishedReviewOf, boardId);
    return published && !areTooFew(counts, published.minimumSample) ? verdict : null;
  }
}

@Resolver(() => BoardPermissions)
export class BoardReviewPermissionsResolver {
  @FieldResolver(() => Permission, { description: 'Say whether the question is solved.' })
  async giveVerdict(
    @Root() { boardId }: BoardPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    return permission(context, canGiveVerdict(context.viewer, await factsOf(context, boardId)));
  }

  @FieldResolver(() => Permission, { description: 'Publish what residents said.' })
  async publishReview(
    @Root() { boardId }: BoardPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    return permission(context, canPublishReview(context.viewer, await factsOf(context, boardId)));
  }
}

async function factsOf({ loaders }: RequestContext, boardId: string): Promise<ReviewFacts> {
  const board = (await loaders.load(boardById, boardId))!;
  return { board, published: (await loaders.load(publishedReviewOf, boardId)) !== null };
}
