import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { unlessSuppressed } from '../../foundation/privacy/suppress.js';
import { Board } from '../communities/board.js';
import { Community } from '../communities/community.js';
import { rulesOf } from '../communities/current-rules.js';
import { ModerationAct } from './moderation-act.js';
import { FlagReason, ModerationAction } from './moderation.enums.js';
import { actList, boardActList, figuresOf, type ActCount } from './transparency.js';

const ActConnection = connectionOf(() => ModerationAct, 'ModerationAct');

/** What was done how often. */
@ObjectType({ description: 'How often something was done for one reason in one month.' })
export class ModerationCount {
  @Field(() => String, {
    description: 'The month in the community’s time zone: year and month, such as 2026-11.',
  })
  month: string;

  @Field(() => ModerationAction, { description: 'What was done.' })
  action: ModerationAction;

  @Field(() => FlagReason, { description: 'The rule it was about.' })
  reason: FlagReason;

  @Field(() => Int, { description: 'How often.' })
  count: number;
}

/** How appeals ended. */
@ObjectType({ description: 'How many appeals there were, and how they ended.' })
export class AppealCounts {
  @Field(() => Int, { description: 'Those that wait for their decision.' })
  open: number;

  @Field(() => Int, { description: 'Those after which it stayed hidden.' })
  upheld: number;

  @Field(() => Int, { description: 'Those after which it was brought back.' })
  overturned: number;
}

/** What everybody can see of how a community is moderated. */
@ObjectType({ description: 'What everybody can see of how a community is moderated.' })
export class Transparency {
  communityId: string;

  @Field(() => [ModerationCount], {
    description: 'What facilitators did, counted by month, act and reason; latest month first.',
  })
  counts: ActCount[];

  @Field(() => AppealCounts, { description: 'How appeals ended.' })
  appeals: AppealCounts;

  @Field(() => Int, { description: 'How many decisions followed a flag.' })
  flaggedDecisions: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Median of the minutes from the first flag to the decision. Null below the rulebook’s minimum sample.',
  })
  medianMinutes: number | null;

  @Field(() => Int, { description: 'The rulebook’s minimum sample, in decisions.' })
  minimumSample: number;
}

@Resolver(() => Community)
export class CommunityTransparencyResolver {
  @FieldResolver(() => Transparency, {
    description: 'What everybody can see of how it is moderated.',
  })
  async transparency(
    @Root() { id }: Community,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Transparency> {
    const { counts, appeals, answered } = await loaders.load(figuresOf, id);
    const { minimumSample } = (await loaders.load(rulesOf, id)).values;
    return {
      communityId: id,
      counts,
      appeals: { open: appeals.OPEN, upheld: appeals.UPHELD, overturned: appeals.OVERTURNED },
      flaggedDecisions: answered.decisions,
      medianMinutes: unlessSuppressed(answered.decisions, minimumSample, answered.medianMinutes),
      minimumSample,
    };
  }
}

@Resolver(() => Transparency)
export class TransparencyResolver {
  @FieldResolver(() => ActConnection, {
    description: 'What facilitators did, latest first. It tells why and who, not what.',
  })
  acts(
    @Root() { communityId }: Transparency,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<ModerationAct>> {
    return readConnection(context, actList, { parent: communityId, first, after: after ?? null });
  }
}

@Resolver(() => Board)
export class BoardModerationResolver {
  @FieldResolver(() => ActConnection, {
    description:
      'What facilitators did about what was written on it, latest first. It tells why and who, not what.',
  })
  moderationActs(
    @Root() { id }: Board,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<ModerationAct>> {
    return readConnection(context, boardActList, { parent: id, first, after: after ?? null });
  }
}
