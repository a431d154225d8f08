import {
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
  Field,
  ObjectType,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { Refusal } from '../../foundation/errors/refusal.js';
import { UserError, UserErrorCode } from '../../foundation/errors/user-error.js';
import { encodeCursor } from '../../foundation/events/cursor.js';
import { readHead } from '../../foundation/events/stream-log.js';
import { Cursor, DateTime } from '../../foundation/graphql/scalars.js';
import type { Viewer } from '../../foundation/viewer.js';
import { OwnHandsOnly } from '../../foundation/graphql/needs.js';
import { personById } from './accounts.loaders.js';
import { Person } from './person.js';
import { RoleGrant } from './role-grant.js';
import { consentedName, defaultName, shownName } from './shown-name.js';
import { endSession } from './sessions/end-session.js';

/** Who is asking, to themselves. */
@ObjectType('Viewer', { description: 'You, as the server knows you.' })
export class ViewerType {
  @Field(() => Person, { description: 'You, as others see you.' })
  person: Person;

  @Field(() => [RoleGrant], {
    description:
      'The roles you hold; being a resident is not one of them unless it was granted as such.',
  })
  roles: Pick<RoleGrant, 'role' | 'communityId' | 'unitId'>[];

  @Field(() => Cursor, {
    description: 'Where `myUpdates` goes on from what this query read below `viewer`.',
  })
  updatesCursor: string;
}

/** You, with the place in your own feed read first: what is read after it may be newer, never older. */
export async function readViewer(
  { platform, loaders, ...context }: RequestContext,
  viewer: Viewer = context.viewer,
): Promise<ViewerType | null> {
  const { personId } = viewer;
  if (!personId) return null;
  const seq = await readHead(platform.db, personId);
  const person = await loaders.load(personById, personId);
  const updatesCursor = encodeCursor({ epoch: platform.epoch, streamId: personId, seq });
  return person && { person, roles: viewer.roles, updatesCursor };
}

/** What came of signing out. */
@ObjectType({ description: 'What came of signing out.' })
export class SignOutPayload {
  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => String, {
    description:
      'The name they consented to show, else where they live: “Resident of Building 3”. In the caller’s language.',
  })
  name(@Root() person: Person, @Ctx() context: RequestContext): string {
    return shownName(person, context);
  }
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name you consented to show; null when you are shown by where you live.',
  })
  displayName(@Root() { person }: ViewerType, @Ctx() context: RequestContext): string | null {
    return consentedName(person, context);
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When you consented to show it; null without one.',
  })
  displayNameConsentAt(@Root() { person }: ViewerType): Date | null {
    return person.displayNameConsentAt;
  }

  @FieldResolver(() => String, {
    description: 'How you are shown without a display name, in your language.',
  })
  defaultName(@Root() { person }: ViewerType, @Ctx() context: RequestContext): string {
    return defaultName(person, context);
  }
}

@Resolver()
export class AccountsResolver {
  @Query(() => ViewerType, { nullable: true, description: 'You; null when signed out.' })
  viewer(@Ctx() context: RequestContext): Promise<ViewerType | null> {
    return readViewer(context);
  }

  @OwnHandsOnly()
  @Mutation(() => SignOutPayload, {
    description: 'Ends this browser’s session. Does nothing when there is none.',
  })
  async signOut(@Ctx() context: RequestContext): Promise<Attempted<SignOutPayload>> {
    const { platform, cookies } = context;
    return attempt(
      context,
      async () => {
        if (!cookies)
          throw new Refusal({ code: UserErrorCode.NOT_ALLOWED, message: 'overHttpOnly' });
        const token = cookies.read();
        if (token) await endSession(platform, token);
        cookies.clear();
      },
      () => ({}),
    );
  }
}
