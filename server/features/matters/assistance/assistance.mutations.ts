import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { Needs, OwnHandsOnly } from '../../../foundation/graphql/needs.js';
import { Scope } from '../../../foundation/viewer.js';
import { Assistance } from './assistance.js';
import {
  DisputeAssistanceInput,
  LookUpResidentsInput,
  RecordForResidentInput,
} from './assistance.inputs.js';
import { assistanceById } from './assistance.loaders.js';
import { disputeAssistance } from './dispute-assistance.js';
import { FoundResident } from './found-resident.resolver.js';
import { lookUpResidents } from './look-up-residents.js';
import { recordForResident } from './record-for-resident.js';

const ERRORS = 'Why it was not done; empty when it was.';

@ObjectType({ description: 'What came of writing something down for a resident.' })
class RecordForResidentPayload {
  @Field(() => Assistance, {
    nullable: true,
    description: 'What was kept of it, with the thing itself.',
  })
  assistance?: Assistance | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of saying that something is not yours.' })
class DisputeAssistancePayload {
  @Field(() => Assistance, { nullable: true, description: 'It, with the mark of your dispute.' })
  assistance?: Assistance | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@ObjectType({ description: 'Residents who were found, at most ten.' })
class LookUpResidentsPayload {
  @Field(() => [FoundResident], { nullable: true, description: 'Those who fit.' })
  residents?: FoundResident[] | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

/** For residents who tell somebody, instead of writing themselves. */
@Resolver()
export class AssistanceMutations {
  @Needs(Scope.OFFICIAL, Scope.MODERATE, Scope.ADMIN)
  @Mutation(() => RecordForResidentPayload, {
    description:
      'Does for a resident what they told you, as if they did it themselves: it counts as theirs, once, and says in public who wrote it down and how it was told. For officials and facilitators, never for yourself; the resident is told and can dispute it.',
  })
  recordForResident(
    @Ctx() context: RequestContext,
    @Arg('input', () => RecordForResidentInput, { description: 'Who told what.' })
    input: RecordForResidentInput,
  ): Promise<Attempted<RecordForResidentPayload>> {
    return attempt(
      context,
      () => recordForResident(context, input),
      (id) => shown(context, id),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => DisputeAssistancePayload, {
    description:
      'Says that something written down for you is not yours. It stays, marked as disputed; backing is taken back as long as it can be. Once and for good.',
  })
  disputeAssistance(
    @Ctx() context: RequestContext,
    @Arg('input', () => DisputeAssistanceInput, { description: 'Which.' })
    input: DisputeAssistanceInput,
  ): Promise<Attempted<DisputeAssistancePayload>> {
    return attempt(
      context,
      () => disputeAssistance(context, input.assistanceId),
      () => shown(context, input.assistanceId),
    );
  }

  @OwnHandsOnly()
  @Mutation(() => LookUpResidentsPayload, {
    description:
      'Finds residents for whom you are to write something down, at most ten. For officials and facilitators, 60 searches an hour; each stands in the audit log.',
  })
  lookUpResidents(
    @Ctx() context: RequestContext,
    @Arg('input', () => LookUpResidentsInput, { description: 'Whom to look for.' })
    input: LookUpResidentsInput,
  ): Promise<Attempted<LookUpResidentsPayload>> {
    return attempt(
      context,
      () => lookUpResidents(context, input),
      (residents) => ({
        residents: residents.map((found) => Object.assign(new FoundResident(), found)),
      }),
    );
  }
}

async function shown({ loaders }: RequestContext, id: string) {
  return { assistance: await loaders.load(assistanceById, id) };
}
