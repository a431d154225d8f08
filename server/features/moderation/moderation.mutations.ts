import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { appealAct } from './appeal-act.js';
import { Appeal } from './appeal.js';
import { decideAppeal } from './decide-appeal.js';
import { flagContent } from './flag-content.js';
import { Flag } from './flag.js';
import { moderate, type Moderated } from './moderate.js';
import { ModerationAct } from './moderation-act.js';
import { AppealDecision, FlagReason, ModerationVerdict } from './moderation.enums.js';
import { appealById, flagById } from './moderation.loaders.js';
import { restoreContent } from './restore-content.js';

const RETRY_KEY =
  'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.';
const ERRORS = 'Why it was not done; empty when it was.';

@InputType({ description: 'A flag on something that should not stand in public.' })
class FlagInput {
  @Field(() => ID, { description: 'The proposal, comment or initiative.' })
  subjectId: string;

  @Field(() => FlagReason, { description: 'Why it should not stand.' })
  reason: FlagReason;

  @Field(() => String, {
    nullable: true,
    description: 'More about it, for the facilitators only: at most 500 characters.',
  })
  note?: string | null;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of flagging something.' })
class FlagPayload {
  @Field(() => Flag, { nullable: true, description: 'What you have flagged, and why.' })
  flag?: Flag | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A facilitator’s decision about some things, for one reason.' })
class ModerateInput {
  @Field(() => [ID], {
    description: 'The proposals, comments and initiatives, 1 to 50. Each is decided alone.',
  })
  subjectIds: string[];

  @Field(() => ModerationVerdict, { description: 'Whether they are hidden or stay.' })
  action: ModerationVerdict;

  @Field(() => FlagReason, { description: 'The rule they break, or are said to break.' })
  reason: FlagReason;

  @Field(() => String, {
    description: 'Why, for everybody to read: 1 to 500 characters. Don’t repeat what you hide.',
  })
  publicReason: string;
}

@ObjectType({ description: 'What came of deciding about one thing.' })
class ModerationResult {
  @Field(() => ID, { description: 'The thing.' })
  subjectId: string;

  @Field(() => ModerationAct, {
    nullable: true,
    description:
      'What was done; null when it was refused. The same decision sent again gives the same act.',
  })
  act: ModerationAct | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of deciding about some things.' })
class ModeratePayload {
  @Field(() => [ModerationResult], {
    nullable: true,
    description: 'What came of each, in the order of their first mention.',
  })
  results?: ModerationResult[] | null;

  @Field(() => [UserError], { description: 'Why nothing at all was done; empty otherwise.' })
  userErrors: UserError[];
}

@InputType({ description: 'Something hidden that is to come back.' })
class RestoreInput {
  @Field(() => ID, { description: 'The proposal, comment or initiative.' })
  subjectId: string;

  @Field(() => String, { description: 'Why, for everybody to read: 1 to 500 characters.' })
  reason: string;
}

@ObjectType({ description: 'What came of bringing something back.' })
class RestorePayload {
  @Field(() => ModerationAct, { nullable: true, description: 'What was done.' })
  act?: ModerationAct | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'An objection to one’s own words being hidden.' })
class AppealInput {
  @Field(() => ID, { description: 'The act that hid them.' })
  actId: string;

  @Field(() => String, {
    description: 'Why they should come back: 1 to 2,000 characters. Facilitators read it.',
  })
  body: string;

  @Field(() => String, { nullable: true, description: RETRY_KEY })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of appealing.' })
class AppealPayload {
  @Field(() => Appeal, { nullable: true, description: 'Your words, waiting for their decision.' })
  appeal?: Appeal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A decision on an appeal.' })
class DecideAppealInput {
  @Field(() => ID, { description: 'Which appeal.' })
  appealId: string;

  @Field(() => AppealDecision, { description: 'Whether it stays hidden or comes back.' })
  decision: AppealDecision;

  @Field(() => String, { description: 'Why, for everybody to read: 1 to 500 characters.' })
  reason: string;
}

@ObjectType({ description: 'What came of deciding an appeal.' })
class DecideAppealPayload {
  @Field(() => Appeal, { nullable: true, description: 'The appeal as it is now.' })
  appeal?: Appeal | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class ModerationMutations {
  @Needs(Scope.PARTICIPATE)
  @Mutation(() => FlagPayload, {
    description:
      'Says that something should not stand in public. For whoever is signed in; once for each thing.',
  })
  flag(
    @Ctx() context: RequestContext,
    @Arg('input', () => FlagInput, { description: 'What, and why.' }) input: FlagInput,
  ): Promise<Attempted<FlagPayload>> {
    return attempt(
      context,
      () => flagContent(context, input),
      async (id) => ({ flag: await context.loaders.load(flagById, id) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => ModeratePayload, {
    description:
      'Hides things or lets them stand. For facilitators; not about their own words or what they flagged.',
  })
  moderate(
    @Ctx() context: RequestContext,
    @Arg('input', () => ModerateInput, { description: 'What, how, and why.' })
    input: ModerateInput,
  ): Promise<Attempted<ModeratePayload>> {
    return attempt(
      context,
      () => moderate(context, input),
      (results) => ({ results: results.map((result) => shown(context, result)) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => RestorePayload, {
    description:
      'Brings back what was hidden, with what was hidden along with it. For facilitators.',
  })
  restore(
    @Ctx() context: RequestContext,
    @Arg('input', () => RestoreInput, { description: 'What, and why.' }) input: RestoreInput,
  ): Promise<Attempted<RestorePayload>> {
    return attempt(
      context,
      () => restoreContent(context, input),
      (act) => ({ act }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => AppealPayload, {
    description: 'Objects to your own words being hidden; once. Somebody else decides it.',
  })
  appeal(
    @Ctx() context: RequestContext,
    @Arg('input', () => AppealInput, { description: 'Which act, and why it was wrong.' })
    input: AppealInput,
  ): Promise<Attempted<AppealPayload>> {
    return attempt(
      context,
      () => appealAct(context, input),
      async (id) => ({ appeal: await context.loaders.load(appealById, id) }),
    );
  }

  @Needs(Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => DecideAppealPayload, {
    description: 'Decides an appeal. For facilitators, but not for the one who hid it.',
  })
  decideAppeal(
    @Ctx() context: RequestContext,
    @Arg('input', () => DecideAppealInput, { description: 'Which appeal, how, and why.' })
    input: DecideAppealInput,
  ): Promise<Attempted<DecideAppealPayload>> {
    return attempt(
      context,
      () => decideAppeal(context, input),
      async () => ({ appeal: await context.loaders.load(appealById, input.appealId) }),
    );
  }
}

/** A refusal of one of many, as the API shows it. */
function shown(context: RequestContext, { subjectId, act, refusal }: Moderated): ModerationResult {
  if (!refusal) return { subjectId, act, userErrors: [] };
  const { code, message, params } = refusal.reason;
  const sentence = context.say(`refusals.${message}`, params);
  return { subjectId, act, userErrors: [{ code, message: sentence, field: refusal.field }] };
}
