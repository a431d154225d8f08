import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { squareUrl } from '../../../foundation/files/square-photo.js';
import { Needs } from '../../../foundation/graphql/needs.js';
import { Scope } from '../../../foundation/viewer.js';
import { readViewer, ViewerType } from '../accounts.resolver.js';
import { Person } from '../person.js';
import { removeAvatar, setAvatar } from './set-avatar.js';

@InputType({ description: 'The picture you want to be shown with.' })
class SetAvatarInput {
  @Field(() => ID, { description: 'A photo you have sent to `POST /files` and not used yet.' })
  fileId: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Must be true: you agree that everybody, signed in or not, sees this picture beside all that you have done and will do here in public.',
  })
  consent: boolean;
}

@ObjectType({ description: 'What came of choosing or withdrawing a picture.' })
class AvatarPayload {
  @Field(() => ViewerType, { nullable: true, description: 'You, as you are shown now.' })
  viewer?: ViewerType | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver(() => Person)
export class AvatarsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the picture they consented to show is, on this server: a JPEG of 96 by 96 pixels. Null without one.',
  })
  avatarUrl(@Root() { avatarId }: Person): string | null {
    return avatarId ? squareUrl(avatarId) : null;
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => AvatarPayload, {
    description:
      'Shows you with a picture, or with another one, cut to a square. Only with your consent, given with each call.',
  })
  setAvatar(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetAvatarInput, { description: 'Which picture.' }) input: SetAvatarInput,
  ): Promise<Attempted<AvatarPayload>> {
    return attempt(
      context,
      () => setAvatar(context, input),
      async () => ({ viewer: await readViewer(context) }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => AvatarPayload, {
    description: 'Withdraws your consent: your picture is deleted. Does nothing without one.',
  })
  removeAvatar(@Ctx() context: RequestContext): Promise<Attempted<AvatarPayload>> {
    return attempt(
      context,
      () => removeAvatar(context),
      async () => ({ viewer: await readViewer(context) }),
    );
  }
}
