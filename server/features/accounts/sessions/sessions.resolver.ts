import {
  Arg,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { attempt, type Attempted } from '../../../foundation/errors/attempt.js';
import { UserError } from '../../../foundation/errors/user-error.js';
import { OwnHandsOnly } from '../../../foundation/graphql/needs.js';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import { insistOnOwnHands } from '../accounts.policy.js';
import { readViewer, ViewerType } from '../accounts.resolver.js';
import { describeBrowser } from './describe-browser.js';
import { endOtherSessions, endOwnSession } from './end-own-sessions.js';
import type { Session } from './session.js';
import { sessionsOfPerson } from './sessions.loaders.js';

/** A sign-in as its person sees it. */
@ObjectType('Session', { description: 'A browser in which you are signed in.' })
class SessionType {
  @Field(() => ID, { description: 'For ending it.' })
  id: string;

  @Field(() => String, {
    description: 'Which browser on which system, in your language; coarse, as it told us itself.',
  })
  browser: string;

  @Field(() => String, {
    nullable: true,
    description: 'The network address it signed in from; null where it isn’t known.',
  })
  address: string | null;

  @Field(() => DateTime, { description: 'When it signed in.' })
  openedAt: Date;

  @Field(() => DateTime, { description: 'When it was used last, within an hour.' })
  usedAt: Date;

  @Field(() => DateTime, { description: 'When it ends by itself, if it isn’t used meanwhile.' })
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current: boolean;
}

@InputType({ description: 'A session to end.' })
class EndSessionInput {
  @Field(() => ID, { description: 'One of `Viewer.sessions`.' })
  sessionId: string;
}

@ObjectType({ description: 'What came of ending a session.' })
class EndSessionPayload {
  @Field(() => ViewerType, { nullable: true, description: 'You, with the sessions that are left.' })
  viewer?: ViewerType | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@ObjectType({ description: 'What came of ending all other sessions.' })
class EndOtherSessionsPayload {
  @Field(() => Int, { nullable: true, description: 'How many were ended.' })
  ended?: number | null;

  @Field(() => ViewerType, { nullable: true, description: 'You, with the session that is left.' })
  viewer?: ViewerType | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver(() => ViewerType)
export class SessionsResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => [SessionType], {
    description:
      'Where you are signed in, the latest used first. From a browser where you are signed in; a token is refused with FORBIDDEN.',
  })
  async sessions(
    @Root() { person }: ViewerType,
    @Ctx() context: RequestContext,
  ): Promise<SessionType[]> {
    insistOnOwnHands(context.viewer, 'Viewer.sessions');
    const sessions = await context.loaders.load(sessionsOfPerson, person.id);
    return sessions.map((session) => shown(session, context));
  }

  @OwnHandsOnly()
  @Mutation(() => EndSessionPayload, {
    description: 'Signs a browser of yours out at once, with all that is live in it.',
  })
  endSession(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndSessionInput, { description: 'Which one.' })
    { sessionId }: EndSessionInput,
  ): Promise<Attempted<EndSessionPayload>> {
    return attempt(
      context,
      () => endOwnSession(context, sessionId),
      async () => ({ viewer: await readViewer(context) }),
    );
  }

  @OwnHandsOnly()
  @Mutation(() => EndOtherSessionsPayload, {
    description: 'Signs all browsers of yours out but the one that asks. Tokens go on working.',
  })
  endOtherSessions(@Ctx() context: RequestContext): Promise<Attempted<EndOtherSessionsPayload>> {
    return attempt(
      context,
      () => endOtherSessions(context),
      async (ended) => ({ ended, viewer: await readViewer(context) }),
    );
  }
}

function shown(session: Session, { say, viewer }: RequestContext): SessionType {
  const { browser, system } = describeBrowser(session.userAgent);
  return {
    id: session.id,
    browser:
      browser && system
        ? say('sessions.browserOnSystem', { browser, system })
        : (browser ?? system ?? say('sessions.unknownBrowser')),
    address: session.ipAddress,
    openedAt: session.createdAt,
    usedAt: session.updatedAt,
    expiresAt: session.expiresAt,
    current: session.id === viewer.credential?.id,
  };
}
