import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { PASSWORD_LENGTH } from './contact-forms.js';
import { signInMethods } from './sign-in-methods.js';

@ObjectType({ description: 'An OpenID Connect provider people may sign in with.' })
class OpenIdType {
  @Field(() => String, { description: 'What people call it.' })
  name: string;
}

@ObjectType({ description: 'What a new password must be like.' })
class PasswordRules {
  @Field(() => Int, { description: 'Fewest characters.' })
  shortest: number;

  @Field(() => Int, { description: 'Most characters.' })
  longest: number;
}

@ObjectType({
  description:
    'How one can sign in here. An e-mail address with its password, and a slip from a facilitator, work everywhere.',
})
class SignInMethods {
  @Field(() => Boolean, { description: 'With a code sent to one’s phone.' })
  phone: boolean;

  @Field(() => Boolean, {
    description:
      'With a link sent by mail. Where mail isn’t sent nobody can make an account with an address either.',
  })
  magicLink: boolean;

  @Field(() => OpenIdType, { nullable: true, description: 'By another service; null for none.' })
  openId: OpenIdType | null;

  @Field(() => Boolean, { description: 'As one of the demo’s people, with one press.' })
  demo: boolean;

  @Field(() => PasswordRules, { description: 'What a new password must be like.' })
  passwordRules: PasswordRules;
}

@Resolver()
export class SignInMethodsResolver {
  @Query(() => SignInMethods, { description: 'How one can sign in here; for everybody.' })
  signInMethods(@Ctx() { platform }: RequestContext): SignInMethods {
    return { ...signInMethods(platform), passwordRules: PASSWORD_LENGTH };
  }
}
