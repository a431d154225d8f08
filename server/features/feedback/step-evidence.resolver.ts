import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { unitById } from '../communities/communities.loaders.js';
import { Unit } from '../communities/unit.js';
import { StepJudgement } from './step-judgement.js';
import { StepPhoto } from './step-photo.js';
import { StepReport } from './step-report.js';
import { judgementsOf, photosOf } from './steps.loaders.js';

@Resolver(() => StepReport)
export class StepReportResolver {
  @FieldResolver(() => Person, { description: 'Who reported it.' })
  reporter(@Root() report: StepReport, @Ctx() { loaders }: RequestContext): Promise<Person | null> {
    return loaders.load(personById, report.reporterId);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The body it was reported for; null when a resident took the step on.',
  })
  unit(
    @Root() { unitId }: StepReport,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Unit | null> | null {
    return unitId ? loaders.load(unitById, unitId) : null;
  }

  @FieldResolver(() => String, { description: 'What was done: safe HTML, made from markdown.' })
  bodyHtml(@Root() { body }: StepReport, @Ctx() { locale }: RequestContext): string {
    return renderMarkdown(inLocale(body, locale));
  }

  @FieldResolver(() => [StepPhoto], { description: 'What can be seen of it, at most 6 photos.' })
  async photos(
    @Root() { stepId, round }: StepReport,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StepPhoto[]> {
    const photos = await loaders.load(photosOf, stepId);
    return photos.filter((photo) => photo.round === round);
  }

  @FieldResolver(() => [StepJudgement], { description: 'What watchers said of it, oldest first.' })
  async judgements(
    @Root() { stepId, round }: StepReport,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StepJudgement[]> {
    const judgements = await loaders.load(judgementsOf, stepId);
    return judgements.filter((judgement) => judgement.round === round);
  }
}

@Resolver(() => StepJudgement)
export class StepJudgementResolver {
  @FieldResolver(() => Person, { description: 'Who said so.' })
  watcher(
    @Root() { watcherId }: StepJudgement,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return loaders.load(personById, watcherId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why; null when it was accepted without a word.',
  })
  reason(@Root() { reason }: StepJudgement, @Ctx() { locale }: RequestContext): string | null {
    return reason && inLocale(reason, locale);
  }
}
