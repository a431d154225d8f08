import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { unitById } from '../communities/communities.loaders.js';
import { Unit } from '../communities/unit.js';
import { CommitmentDelay } from './commitment-delay.js';
import { Commitment } from './commitment.js';
import { commitmentById, databaseClock, delaysOf } from './commitments.loaders.js';
import { isStepLate } from './lateness.js';
import { Step } from './step.js';

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
  async delays(@Root() step: Step, @Ctx() { loaders }: RequestContext) {
    const delays = await loaders.load(delaysOf, step.commitmentId);
    return delays.filter(({ stepId }) => stepId === step.id);
  }
}
