import { Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission } from '../../foundation/errors/permission.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { boardById, unitById } from '../communities/communities.loaders.js';
import { rulesOf } from '../communities/current-rules.js';
import { Unit } from '../communities/unit.js';
import { CommitmentDelay } from './commitment-delay.js';
import { Commitment } from './commitment.js';
import { commitmentById, databaseClock, delaysOf } from './commitments.loaders.js';
import { isStepLate } from './lateness.js';
import { ownPartOf } from './own-parts.js';
import type { Part } from './step-part.js';
import { StepReport } from './step-report.js';
import { StepPermissions } from './commitment-types.js';
import { Step } from './step.js';
import { partsOf, reportsOf } from './steps.loaders.js';
import { canDelayStep, canJudge, canReport, canTake, canWatch } from './steps.policy.js';

@Resolver(() => Step)
export class StepResolver {
  @FieldResolver(() => Commitment, { description: 'The promise it belongs to.' })
  commitment(@Root() step: Step, @Ctx() { loaders }: RequestContext): Promise<Commitment | null> {
    return loaders.load(commitmentById, step.commitmentId);
  }

  @FieldResolver(() => String, {
    description: 'What is to be done, in the caller’s language where it has one.',
  })
  title(@Root() step: Step, @Ctx() { locale }: RequestContext): string {
    return inLocale(step.title, locale);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The body that does it; null: the one that leads.',
  })
  unit(@Root() { unitId }: Step, @Ctx() { loaders }: RequestContext): Promise<Unit | null> | null {
    return unitId ? loaders.load(unitById, unitId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is overdue, by the database’s clock.' })
  async late(@Root() step: Step, @Ctx() { loaders }: RequestContext): Promise<boolean> {
    return isStepLate(step, await loaders.load(databaseClock, 'now'));
  }

  @FieldResolver(() => [CommitmentDelay], { description: 'How it was put off, oldest first.' })
  async delays(@Root() step: Step, @Ctx() { loaders }: RequestContext): Promise<CommitmentDelay[]> {
    const delays = await loaders.load(delaysOf, step.commitmentId);
    return delays.filter(({ stepId }) => stepId === step.id);
  }

  @FieldResolver(() => [StepReport], {
    description: 'The rounds of evidence, newest first; those that were rejected stay readable.',
  })
  reports(@Root() step: Step, @Ctx() { loaders }: RequestContext): Promise<StepReport[]> {
    return loaders.load(reportsOf, step.id);
  }

  @FieldResolver(() => [Person], {
    description: 'Residents who have taken it on: the first 20, longest first.',
  })
  takers(@Root() step: Step, @Ctx() context: RequestContext): Promise<Person[]> {
    return peopleIn(context, step, 'TAKER');
  }

  @FieldResolver(() => [Person], {
    description: 'Residents who watch over it: the first 20, longest first.',
  })
  watchers(@Root() step: Step, @Ctx() context: RequestContext): Promise<Person[]> {
    return peopleIn(context, step, 'WATCHER');
  }

  @FieldResolver(() => Int, { description: 'How many residents watch over it.' })
  async watcherCount(@Root() step: Step, @Ctx() { loaders }: RequestContext): Promise<number> {
    return (await loaders.load(partsOf, step.id)).WATCHER.count;
  }

  @FieldResolver(() => Int, {
    description: 'How many watchers have to accept the evidence, by the rulebook in force.',
  })
  async watchersNeeded(@Root() step: Step, @Ctx() { loaders }: RequestContext): Promise<number> {
    const board = (await loaders.load(boardById, step.boardId))!;
    return (await loaders.load(rulesOf, board.communityId)).values.watchersNeeded;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Boolean, { description: 'Whether you have taken it on.' })
  async viewerTakes(@Root() step: Step, @Ctx() { loaders }: RequestContext): Promise<boolean> {
    return (await loaders.load(ownPartOf, step.id)).part === 'TAKER';
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Boolean, { description: 'Whether you watch over it.' })
  async viewerWatches(@Root() step: Step, @Ctx() { loaders }: RequestContext): Promise<boolean> {
    return (await loaders.load(ownPartOf, step.id)).part === 'WATCHER';
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => StepPermissions, { description: 'What you may do with it.' })
  async viewerCan(@Root() step: Step, @Ctx() context: RequestContext): Promise<StepPermissions> {
    const { viewer, loaders } = context;
    const commitment = (await loaders.load(commitmentById, step.commitmentId))!;
    const board = (await loaders.load(boardById, step.boardId))!;
    const facts = { step, commitment, board, own: await loaders.load(ownPartOf, step.id) };
    return {
      take: permission(context, canTake(viewer, facts)),
      watch: permission(context, canWatch(viewer, facts)),
      report: permission(context, canReport(viewer, facts)),
      judge: permission(context, canJudge(viewer, facts)),
      delay: permission(context, canDelayStep(viewer, facts)),
    };
  }
}

async function peopleIn({ loaders }: RequestContext, step: Step, part: Part): Promise<Person[]> {
  const { personIds } = (await loaders.load(partsOf, step.id))[part];
  const people = await Promise.all(personIds.map((id) => loaders.load(personById, id)));
  return people.filter((person) => person !== null);
}
