import { Extensions, Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { Money } from '../../foundation/graphql/money.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { checkFirst } from '../../foundation/pagination/keyset.js';
import { gaugeBoard } from '../../foundation/realtime/gauge-board.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { Board } from '../communities/board.js';
import { boardById, unitById } from '../communities/communities.loaders.js';
import { Unit } from '../communities/unit.js';
import { Proposal } from '../proposals/proposal.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { Ballot } from './ballot.js';
import { DecisionOption } from './decision-option.js';
import { DecisionRules, Tally } from './decision-types.js';
import { BallotStatus } from './decision.enums.js';
import { Decision } from './decision.js';
import {
  ballotList,
  decisionById,
  optionsOfDecision,
  viewerBallot,
  viewerWay,
} from './decisions.loaders.js';
import { isTallyVisible } from './decisions.policy.js';
import { tallyGauge, turnoutGauge } from './gauge-kinds.js';
import { BallotFormEnum } from './methods.enums.js';
import type { BallotForm } from './methods/method.js';
import { METHODS } from './methods/registry.js';
import { ShownBallot } from './shown-ballot.js';
import { showTally } from './shown-tally.js';
import { Turnout } from './turnout.js';

const BallotConnection = connectionOf(() => ShownBallot, 'Ballot');

const NO_BALLOTS: Connection<ShownBallot> = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  countAll: () => Promise.resolve(0),
};

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => Decision, {
    nullable: true,
    description: 'A decision by its id; null when there is none, or none that you may see.',
  })
  decision(
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'The decision’s id.' }) id: string,
  ): Promise<Decision | null> {
    return loaders.load(decisionById, id);
  }

  @FieldResolver(() => Board, { description: 'The board it is on.' })
  board(@Root() decision: Decision, @Ctx() { loaders }: RequestContext): Promise<Board | null> {
    return loaders.load(boardById, decision.boardId);
  }

  @FieldResolver(() => String, {
    description: 'What is decided, in the caller’s language where it has one.',
  })
  question(@Root() decision: Decision, @Ctx() { locale }: RequestContext): string {
    return inLocale(decision.question, locale);
  }

  @FieldResolver(() => DecisionRules, { description: 'How ballots are filled in and counted.' })
  rules(@Root() { rules, currency }: Decision): DecisionRules {
    const money = (amount: number | null | undefined): Money | null =>
      amount == null ? null : { amount, currency };
    return {
      thresholdPercent: rules.thresholdPercent ?? null,
      areaThresholdPercent: rules.areaThresholdPercent ?? null,
      areaQuorumPercent: rules.areaQuorumPercent ?? null,
      winnerCount: rules.winnerCount ?? null,
      absoluteMajority: rules.absoluteMajority ?? null,
      maxScore: rules.maxScore ?? null,
      credits: rules.credits ?? null,
      minChoices: rules.minChoices,
      maxChoices: rules.maxChoices ?? null,
      budget: money(rules.budget),
      maxBallotCost: money(rules.maxBallotCost),
      budgetRule: rules.budgetRule ?? null,
      minScore: rules.minScore ?? null,
      satisfaction: rules.satisfaction ?? null,
      tieRule: rules.tieRule,
      tieSeed: rules.tieSeed ?? null,
    };
  }

  @FieldResolver(() => BallotFormEnum, { description: 'How a ballot is filled in.' })
  ballotForm(@Root() { method, rules }: Decision): BallotForm {
    return METHODS[method].form(rules);
  }

  @FieldResolver(() => [DecisionOption], {
    description: 'What can be chosen, in the order of the ballot.',
  })
  options(
    @Root() decision: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<DecisionOption[]> {
    return loaders.load(optionsOfDecision, decision.id);
  }

  @FieldResolver(() => Unit, {
    description: 'The responsible body that carries the result out and answers for it.',
  })
  unit(@Root() decision: Decision, @Ctx() { loaders }: RequestContext): Promise<Unit | null> {
    return loaders.load(unitById, decision.unitId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where the money comes from; null when none is needed or none was named.',
  })
  moneySource(@Root() decision: Decision, @Ctx() { locale }: RequestContext): string | null {
    return decision.moneySource && inLocale(decision.moneySource, locale);
  }

  @FieldResolver(() => Turnout, { description: 'How many have taken part.' })
  turnout(@Root() decision: Decision, @Ctx() { platform }: RequestContext): Promise<Turnout> {
    // The gauge's value is shared by all who ask; counting the ballots for each would be felt in a big vote.
    return gaugeBoard(platform).of(turnoutGauge, decision.id).current();
  }

  @FieldResolver(() => Tally, {
    nullable: true,
    description:
      'The count: as it stands while it is live, final after closing; null while it is hidden or before opening.',
  })
  async tally(
    @Root() decision: Decision,
    @Ctx() { platform }: RequestContext,
  ): Promise<Tally | null> {
    if (!isTallyVisible(decision)) return null;
    return showTally(platform, await gaugeBoard(platform).of(tallyGauge, decision.id).current());
  }

  @FieldResolver(() => BallotConnection, {
    description: 'Who chose what, in no particular order; empty while the count is hidden.',
  })
  async ballots(
    @Root() decision: Decision,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<ShownBallot>> {
    checkFirst(first);
    if (!isTallyVisible(decision)) return NO_BALLOTS;
    return readConnection(context, ballotList, {
      parent: decision.id,
      first,
      after: after ?? null,
    });
  }

  @FieldResolver(() => BallotStatus, {
    nullable: true,
    description:
      'Whether the ballot with this fingerprint counts; null when this decision has none such.',
  })
  async ballotStatus(
    @Root() decision: Decision,
    @Ctx() { platform }: RequestContext,
    @Arg('leaf', () => String, {
      description: 'The ballot’s fingerprint, as `castBallot` gave it.',
    })
    leaf: string,
  ): Promise<BallotStatus | null> {
    const ballot = await platform.db.manager.findOneBy(Ballot, { leaf, decisionId: decision.id });
    if (!ballot) return null;
    return ballot.supersededAt ? BallotStatus.SUPERSEDED : BallotStatus.COUNTED;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Boolean, {
    description: 'Whether you are on its roll; false before opening.',
  })
  async viewerOnRoll(
    @Root() decision: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    return (await loaders.load(viewerWay, decision.id)) !== null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => ShownBallot, {
    nullable: true,
    description: 'Your ballot that counts; null when you have cast none.',
  })
  viewerBallot(
    @Root() decision: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ShownBallot | null> {
    return loaders.load(viewerBallot, decision.id);
  }
}

@Resolver(() => DecisionOption)
export class DecisionOptionResolver {
  @FieldResolver(() => String, {
    description: 'What it says, in the caller’s language where it has one.',
  })
  label(@Root() option: DecisionOption, @Ctx() { locale }: RequestContext): string {
    return inLocale(option.label, locale);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What it costs; null when it costs nothing or nobody has said.',
  })
  cost(@Root() { cost, currency }: DecisionOption): Money | null {
    return cost === null ? null : { amount: cost, currency };
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description:
      'The proposal it stands for: itself on the ballot, or what yes would adopt; null for other options.',
  })
  proposal(
    @Root() option: DecisionOption,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> | null {
    return option.proposalId ? loaders.load(proposalById, option.proposalId) : null;
  }
}
