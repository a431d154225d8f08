import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Needs, OwnHandsOnly } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { readViewer, ViewerType } from './accounts.resolver.js';
import { eraseMe } from './erase-me.js';
import { removeDisplayName } from './remove-display-name.js';
import { setDisplayName } from './set-display-name.js';

const ERRORS = 'Why it was not done; empty when it was.';

@InputType({ description: 'The name you want to be shown by.' })
class SetDisplayNameInput {
  @Field(() => String, {
    description:
      '1 to 40 characters with a letter among them; nothing unseen, and no word that sounds like a role you don’t hold.',
  })
  name: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Must be true: you agree that everybody, signed in or not, sees this name beside all that you have done and will do here in public.',
  })
  consent: boolean;
}

@ObjectType({ description: 'What came of choosing a name.' })
class SetDisplayNamePayload {
  @Field(() => ViewerType, { nullable: true, description: 'You, by your new name.' })
  viewer?: ViewerType | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of withdrawing a name.' })
class RemoveDisplayNamePayload {
  @Field(() => ViewerType, { nullable: true, description: 'You, shown by where you live.' })
  viewer?: ViewerType | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'That you want to be erased.' })
class EraseMeInput {
  @Field(() => String, {
    description: 'The words “erase me for good” or “永久删除我的资料”, typed by yourself.',
  })
  confirmation: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether the words of your comments go too. The comments stay, with a line that says so, since others answered them.',
  })
  blankComments: boolean;
}

@ObjectType({ description: 'What came of erasing yourself.' })
class EraseMePayload {
  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class AccountsMutations {
  @OwnHandsOnly()
  @Mutation(() => EraseMePayload, {
    description:
      'Erases you for good: your name, contacts, sign-ins, tokens, register entries, drafts and notices go; proposals, comments, ballots and reports stay as those of a “former resident”, so that counts and history hold. Only within half an hour of signing in, and not while you are the last administrator. Ends everything live in your name.',
  })
  eraseMe(
    @Ctx() context: RequestContext,
    @Arg('input', () => EraseMeInput, { description: 'Your word for it.' }) input: EraseMeInput,
  ): Promise<Attempted<EraseMePayload>> {
    return attempt(
      context,
      () => eraseMe(context, input),
      () => ({}),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => SetDisplayNamePayload, {
    description:
      'Shows you by a name of your choice, or by another one. Only with your consent, given with each call.',
  })
  setDisplayName(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetDisplayNameInput, { description: 'Which name.' })
    input: SetDisplayNameInput,
  ): Promise<Attempted<SetDisplayNamePayload>> {
    return attempt(
      context,
      () => setDisplayName(context, input),
      async () => ({ viewer: await readViewer(context) }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => RemoveDisplayNamePayload, {
    description:
      'Withdraws your consent: your name is deleted, and everything of yours is shown as by a resident of your building.',
  })
  removeDisplayName(@Ctx() context: RequestContext): Promise<Attempted<RemoveDisplayNamePayload>> {
    return attempt(
      context,
      () => removeDisplayName(context),
      async () => ({ viewer: await readViewer(context) }),
    );
  }
}
