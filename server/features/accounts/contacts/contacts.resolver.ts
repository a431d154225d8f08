import {
  Arg,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { OwnHandsOnly } from '../../../foundation/graphql/needs.js';
import { insistOnOwnHands } from '../accounts.policy.js';
import { readViewer, ViewerType } from '../accounts.resolver.js';
import { changeContact } from './change-contact.js';
import { ownContacts, type OwnContacts } from './contacts.loaders.js';
import { sendContactCode } from './send-contact-code.js';
import { setPassword } from './set-password.js';

const ERRORS = 'Why it was not done; empty when it was.';
const FRESH = 'Within 30 minutes of signing in.';

@ObjectType({ description: 'How you can be reached and sign in. Nobody else ever sees it.' })
class Contacts implements OwnContacts {
  @Field(() => String, { nullable: true, description: 'Your e-mail address; null for none.' })
  email: string | null;

  @Field(() => Boolean, { description: 'Whether you have shown that the address is yours.' })
  emailVerified: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Your phone number with most of it left out; null for none.',
  })
  phone: string | null;

  @Field(() => Boolean, { description: 'Whether you can sign in with a password.' })
  hasPassword: boolean;
}

@InputType({ description: 'An address or a number that is to be yours; one of the two.' })
class SendContactCodeInput {
  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A phone number, with + and the country’s number unless it is Chinese.',
  })
  phone?: string | null;
}

@InputType({ description: 'An address or a number, one of the two, and the code sent there.' })
class ChangeContactInput {
  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The phone number.' })
  phone?: string | null;

  @Field(() => String, { description: 'Six digits, good for ten minutes and five tries.' })
  code: string;
}

@InputType({ description: 'A password to sign in with, together with your address.' })
class SetPasswordInput {
  @Field(() => String, { description: 'See `Query.signInMethods.passwordRules`.' })
  password: string;
}

@ObjectType({ description: 'What came of having a code sent.' })
class SendContactCodePayload {
  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of changing how you sign in.' })
class ChangeSignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'You, as you can be reached now.' })
  viewer?: ViewerType | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver(() => ViewerType)
export class ContactsResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => Contacts, {
    description:
      'How you can be reached and sign in. From a browser where you are signed in; a token is refused with FORBIDDEN.',
  })
  contacts(
    @Root() { person }: ViewerType,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<Contacts> {
    insistOnOwnHands(viewer, 'Viewer.contacts');
    return loaders.load(ownContacts, person.id);
  }

  @OwnHandsOnly()
  @Mutation(() => SendContactCodePayload, {
    description: `Sends a code to an address or number that is to be yours. ${FRESH} Once a minute, five times an hour.`,
  })
  sendContactCode(
    @Ctx() context: RequestContext,
    @Arg('input', () => SendContactCodeInput, { description: 'Where to.' })
    input: SendContactCodeInput,
  ): Promise<Attempted<SendContactCodePayload>> {
    return attempt(
      context,
      () => sendContactCode(context, input),
      () => ({}),
    );
  }

  @OwnHandsOnly()
  @Mutation(() => ChangeSignInPayload, {
    description: `Takes the address or number in place of the one before, which is told. ${FRESH}`,
  })
  changeContact(
    @Ctx() context: RequestContext,
    @Arg('input', () => ChangeContactInput, { description: 'Which, and its code.' })
    input: ChangeContactInput,
  ): Promise<Attempted<ChangeSignInPayload>> {
    return attempt(
      context,
      () => changeContact(context, input),
      async () => ({ viewer: await readViewer(context) }),
    );
  }

  @OwnHandsOnly()
  @Mutation(() => ChangeSignInPayload, {
    description: `Sets your password; all your sessions end but this one. ${FRESH} Needs a confirmed address.`,
  })
  setPassword(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetPasswordInput, { description: 'Which.' }) input: SetPasswordInput,
  ): Promise<Attempted<ChangeSignInPayload>> {
    return attempt(
      context,
      () => setPassword(context, input),
      async () => ({ viewer: await readViewer(context) }),
    );
  }
}
