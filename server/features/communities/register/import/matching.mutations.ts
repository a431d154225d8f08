import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../../foundation/context.js';
import { Needs } from '../../../../foundation/graphql/needs.js';
import { Scope } from '../../../../foundation/viewer.js';
import { inTransaction } from '../../../../foundation/database/transaction.js';
import { attempt, type Attempted } from '../../../../foundation/errors/attempt.js';
import { UserError } from '../../../../foundation/errors/user-error.js';
import { requirePerson } from '../../../accounts/accounts.policy.js';
import { communityById } from '../../communities.loaders.js';
import { Community } from '../../community.js';
import { matchContacts, matchRegister } from './match-register.js';

const ERRORS = 'Why it was not done; empty when it was.';

@InputType({
  description:
    'What stands on the committee’s register of you. Give what `registerMatching` names.',
})
class MatchRegisterInput {
  @Field(() => ID, { description: 'The community, by its id.' })
  communityId: string;

  @Field(() => String, { nullable: true, description: 'KEY: the number the register has for you.' })
  key?: string | null;

  @Field(() => String, { nullable: true, description: 'NAME: yours, as it is registered.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'PHONE: your number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'EMAIL: your address.' })
  email?: string | null;

  @Field(() => ID, { nullable: true, description: 'AREA: your building, or as it is registered.' })
  areaId?: string | null;

  @Field(() => String, { nullable: true, description: 'ROOM: your room or flat.' })
  room?: string | null;
}

@ObjectType({ description: 'What came of looking for you on a register.' })
class MatchRegisterPayload {
  @Field(() => Community, { nullable: true, description: 'The community you are a resident of.' })
  community?: Community | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of looking for what you have verified.' })
class MatchContactsPayload {
  @Field(() => [Community], { nullable: true, description: 'Where you are a resident by it now.' })
  communities?: Community[] | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class MatchingMutations {
  @Needs(Scope.PARTICIPATE)
  @Mutation(() => MatchRegisterPayload, {
    description:
      'Makes you a resident if what you type stands in a line of the committee’s register that nobody has been matched with. No such line and a taken one are answered alike. At most 5 tries a day.',
  })
  matchRegister(
    @Ctx() context: RequestContext,
    @Arg('input', () => MatchRegisterInput, { description: 'What stands there.' })
    input: MatchRegisterInput,
  ): Promise<Attempted<MatchRegisterPayload>> {
    return attempt(
      context,
      () => matchRegister(context, input),
      async () => ({ community: await context.loaders.load(communityById, input.communityId) }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => MatchContactsPayload, {
    description:
      'Makes you a resident wherever the committee’s register has the phone or e-mail you have verified. Also done whenever you sign in.',
  })
  matchContacts(@Ctx() context: RequestContext): Promise<Attempted<MatchContactsPayload>> {
    return attempt(
      context,
      () => {
        const personId = requirePerson(context.viewer);
        return inTransaction(context.platform, (tx) =>
          matchContacts(context.platform, tx, personId),
        );
      },
      async (ids) => {
        const found = await Promise.all(ids.map((id) => context.loaders.load(communityById, id)));
        return { communities: found.filter((community) => community !== null) };
      },
    );
  }
}
