import { Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission } from '../../foundation/errors/permission.js';
import { Money } from '../../foundation/graphql/money.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { Board } from '../communities/board.js';
import { boardById, unitById } from '../communities/communities.loaders.js';
import { Unit } from '../communities/unit.js';
import { Decision } from '../decisions/decision.js';
import { decisionById } from '../decisions/decisions.loaders.js';
import { Proposal } from '../proposals/proposal.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { CommitmentDelay } from './commitment-delay.js';
import { CommitmentPermissions } from './commitment-types.js';
import { Commitment } from './commitment.js';
import { databaseClock, delaysOf, helperIdsOf } from './commitments.loaders.js';
import { canAddStep, canDelay, canNameHelpers, canPlan, canSettle } from './commitments.policy.js';
import { isLate } from './lateness.js';
import { doneOf, progressOf } from './progress.js';
import { Step } from './step.js';
import { stepsOf } from './steps.loaders.js';

@Resolver(() => Commitment)
export class CommitmentResolver {
  @FieldResolver(() => String, {
    description: 'What is promised, in the caller’s language where it has one.',
  })
  title(@Root() commitment: Commitment, @Ctx() { locale }: RequestContext): string {
    return inLocale(commitment.title, locale);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was changed or dropped; null otherwise.',
  })
  reason(@Root() { reason }: Commitment, @Ctx() { locale }: RequestContext): string | null {
    return reason && inLocale(reason, locale);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What is done in its place; null unless it was changed.',
  })
  instead(@Root() { instead }: Commitment, @Ctx() { locale }: RequestContext): string | null {
    return instead && inLocale(instead, locale);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What it costs, as it was on the ballot; null when nobody said.',
  })
  cost(@Root() { cost, currency }: Commitment): Money | null {
    return cost === null ? null : { amount: cost, currency };
  }

  @FieldResolver(() => Board, { description: 'The board it comes from.' })
  board(@Root() commitment: Commitment, @Ctx() { loaders }: RequestContext): Promise<Board | null> {
    return loaders.load(boardById, commitment.boardId);
  }

  @FieldResolver(() => Decision, { description: 'The vote that made it a promise.' })
  decision(
    @Root() commitment: Commitment,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Decision | null> {
    return loaders.load(decisionById, commitment.decisionId);
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'The proposal it carries out; null when it came from none.',
  })
  proposal(
    @Root() { proposalId }: Commitment,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> | null {
    return proposalId ? loaders.load(proposalById, proposalId) : null;
  }

  @FieldResolver(() => Unit, { description: 'The responsible body that leads.' })
  unit(@Root() { unitId }: Commitment, @Ctx() { loaders }: RequestContext): Promise<Unit | null> {
    return loaders.load(unitById, unitId);
  }

  @FieldResolver(() => [Unit], { description: 'The responsible bodies that help.' })
  async helperUnits(@Root() { id }: Commitment, @Ctx() { loaders }: RequestContext) {
    const ids = await loaders.load(helperIdsOf, id);
    const units = await Promise.all(ids.map((unitId) => loaders.load(unitById, unitId)));
    return units.filter((unit) => unit !== null);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether it is overdue, by the database’s clock: past its due date, or not even planned by `answerBy`.',
  })
  async late(@Root() commitment: Commitment, @Ctx() { loaders }: RequestContext): Promise<boolean> {
    return isLate(commitment, await loaders.load(databaseClock, 'now'));
  }

  @FieldResolver(() => [Step], { description: 'Its steps, in order.' })
  steps(@Root() { id }: Commitment, @Ctx() { loaders }: RequestContext): Promise<Step[]> {
    return loaders.load(stepsOf, id);
  }

  @FieldResolver(() => Int, {
    description: 'How far it is, 0 to 100: the weight of the steps that are done in that of all.',
  })
  async progress(@Root() { id }: Commitment, @Ctx() { loaders }: RequestContext): Promise<number> {
    return progressOf(await loaders.load(stepsOf, id));
  }

  @FieldResolver(() => Int, { description: 'How many steps it has.' })
  async stepCount(@Root() { id }: Commitment, @Ctx() { loaders }: RequestContext): Promise<number> {
    return (await loaders.load(stepsOf, id)).length;
  }

  @FieldResolver(() => Int, { description: 'How many of its steps are done.' })
  async stepsDone(@Root() { id }: Commitment, @Ctx() { loaders }: RequestContext): Promise<number> {
    return doneOf(await loaders.load(stepsOf, id)).length;
  }

  @FieldResolver(() => [CommitmentDelay], {
    description: 'How its due date was put off, oldest first.',
  })
  async delays(@Root() { id }: Commitment, @Ctx() { loaders }: RequestContext) {
    const delays = await loaders.load(delaysOf, id);
    return delays.filter(({ stepId }) => stepId === null);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => CommitmentPermissions, { description: 'What you may do with it.' })
  async viewerCan(
    @Root() commitment: Commitment,
    @Ctx() context: RequestContext,
  ): Promise<CommitmentPermissions> {
    const { viewer, loaders } = context;
    const board = (await loaders.load(boardById, commitment.boardId))!;
    return {
      plan: permission(context, canPlan(viewer, commitment, board)),
      addStep: permission(context, canAddStep(viewer, commitment, board)),
      nameHelpers: permission(context, canNameHelpers(viewer, commitment, board)),
      delay: permission(context, canDelay(viewer, commitment, board)),
      settle: permission(context, canSettle(viewer, commitment, board)),
    };
  }
}

@Resolver(() => CommitmentDelay)
export class DelayResolver {
  @FieldResolver(() => String, { description: 'Why.' })
  reason(@Root() { reason }: CommitmentDelay, @Ctx() { locale }: RequestContext): string {
    return inLocale(reason, locale);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was announced only after the date had passed.',
  })
  askedLate(@Root() { askedAt, oldDueAt }: CommitmentDelay): boolean {
    return askedAt > oldDueAt;
  }
}
