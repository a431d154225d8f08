import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { OwnHandsOnly } from '../../../foundation/graphql/needs.js';
import { enrolResident } from './enrol-resident.js';
import { entryByKey, entryKey, RegisterEntry } from './register-entries.js';

@InputType({ description: 'Somebody who lives here and has no account.' })
class EnrolResidentInput {
  @Field(() => ID, { description: 'The community whose register you keep.' })
  communityId: string;

  @Field(() => ID, { nullable: true, description: 'The area or building they live in.' })
  areaId?: string | null;

  @Field(() => String, {
    description: 'The name they want to be shown by, 1 to 40 characters; it need not be their own.',
  })
  name: string;

  @Field(() => Boolean, { description: 'That they agreed to its being shown; must be true.' })
  consent: boolean;
}

@ObjectType({ description: 'What came of putting somebody on the register.' })
class EnrolResidentPayload {
  @Field(() => RegisterEntry, { nullable: true, description: 'Their place on the register.' })
  entry?: RegisterEntry | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

/** For residents who have neither mail nor phone of their own. */
@Resolver()
export class EnrolmentMutations {
  @OwnHandsOnly()
  @Mutation(() => EnrolResidentPayload, {
    description:
      'Puts somebody who has no account on the register, so that what they tell can be written down for them and a slip lets them sign in. For facilitators who know them, 50 a day; who did so stands in the entry and in the audit log.',
  })
  enrolResident(
    @Ctx() context: RequestContext,
    @Arg('input', () => EnrolResidentInput, { description: 'Whom.' }) input: EnrolResidentInput,
  ): Promise<Attempted<EnrolResidentPayload>> {
    return attempt(
      context,
      () => enrolResident(context, input),
      async (personId) => ({
        entry: await context.loaders.load(entryByKey, entryKey(input.communityId, personId)),
      }),
    );
  }
}
