import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { permission, Permission } from '../../../foundation/errors/permission.js';
import { inLocale } from '../../../foundation/text/localized-text.js';
import { personById } from '../../accounts/accounts.loaders.js';
import { Person } from '../../accounts/person.js';
import { DecisionPermissions } from '../decision-types.js';
import { Decision } from '../decision.js';
import { paperUntil } from '../decisions.policy.js';
import { PaperBatch } from './paper-batch.js';
import { notReturned } from './paper-box.js';
import { shownPaperFacts } from './paper-desk.js';
import { PaperHandout } from './paper-handout.js';
import { paperBatchesOf, paperBoxOf, viewerHandout } from './paper.loaders.js';
import { canCountPaper, canHandOutPaper } from './paper.policy.js';
import { PaperBallots } from './paper.types.js';

/** A person who is known to be there. */
function person({ loaders }: RequestContext, id: string | null): Promise<Person | null> | null {
  return id ? loaders.load(personById, id) : null;
}

@Resolver(() => Decision)
export class DecisionPaperResolver {
  @FieldResolver(() => PaperBallots, {
    nullable: true,
    description: 'Its ballots on paper; null where none was handed out.',
  })
  async paper(
    @Root() decision: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PaperBallots | null> {
    const box = await loaders.load(paperBoxOf, decision.id);
    if (!box) return null;
    const { handedOut, ballots, invalid, endedAt } = box;
    const until = paperUntil(decision);
    return { box, handedOut, ballots, invalid, endedAt, until, notReturned: notReturned(box) };
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => PaperHandout, {
    nullable: true,
    description: 'The ballot on paper that you were given; null when you have none.',
  })
  viewerPaper(
    @Root() { id }: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PaperHandout | null> {
    return loaders.load(viewerHandout, id);
  }
}

@Resolver(() => PaperBallots)
export class PaperBallotsResolver {
  @FieldResolver(() => [PaperBatch], {
    description: 'What was counted in together, oldest first, with what was taken out again.',
  })
  batches(
    @Root() { box }: PaperBallots,
    @Ctx() { loaders }: RequestContext,
  ): Promise<PaperBatch[]> {
    return loaders.load(paperBatchesOf, box.decisionId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who said that no more come; null until then.',
  })
  endedBy(@Root() { box }: PaperBallots, @Ctx() context: RequestContext) {
    return person(context, box.endedById);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What they said of those that are missing: plain text; null until then.',
  })
  endNote(@Root() { box }: PaperBallots, @Ctx() { locale }: RequestContext): string | null {
    return box.endNote && inLocale(box.endNote, locale);
  }
}

@Resolver(() => PaperBatch)
export class PaperBatchResolver {
  @FieldResolver(() => String, {
    description: 'Where and by whom they were counted, as those who did say it: plain text.',
  })
  note(@Root() { note }: PaperBatch, @Ctx() { locale }: RequestContext): string {
    return inLocale(note, locale);
  }

  @FieldResolver(() => Person, { description: 'Who counted them in.' })
  countedInBy(@Root() { countedInById }: PaperBatch, @Ctx() context: RequestContext) {
    return person(context, countedInById);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who took them out again; null while they count.',
  })
  takenOutBy(@Root() { takenOutById }: PaperBatch, @Ctx() context: RequestContext) {
    return person(context, takenOutById);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why they were taken out: plain text; null while they count.',
  })
  takenOutFor(@Root() { takenOutFor }: PaperBatch, @Ctx() { locale }: RequestContext) {
    return takenOutFor && inLocale(takenOutFor, locale);
  }
}

@Resolver(() => PaperHandout)
export class PaperHandoutResolver {
  @FieldResolver(() => Person, { description: 'Who handed it out.' })
  handedOutBy(@Root() { handedOutById }: PaperHandout, @Ctx() context: RequestContext) {
    return person(context, handedOutById);
  }
}

@Resolver(() => DecisionPermissions)
export class PaperPermissionsResolver {
  @FieldResolver(() => Permission, {
    description: 'Hand out its ballots on paper, and take back those that weren’t used.',
  })
  async handOutPaper(
    @Root() { decision }: DecisionPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const facts = await shownPaperFacts(context, decision);
    return permission(context, canHandOutPaper(context.viewer, facts));
  }

  @FieldResolver(() => Permission, {
    description:
      'Count its ballots on paper in, take batches out again, and say that no more come.',
  })
  async countPaper(
    @Root() { decision }: DecisionPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const facts = await shownPaperFacts(context, decision);
    return permission(context, canCountPaper(context.viewer, facts));
  }
}
