import {
  Arg,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { boardById } from '../communities/communities.loaders.js';
import { Decision } from './decision.js';
import { decisionById } from './decisions.loaders.js';
import { Objection } from './objection.js';
import { objectionList, unansweredObjections } from './objections.loaders.js';
import { canAnswerObjection } from './objections.policy.js';

const ObjectionConnection = connectionOf(() => Objection, 'Objection');

/** What the viewer may do with an objection. */
@ObjectType({ description: 'What you may do with an objection.' })
export class ObjectionPermissions {
  @Field(() => Permission, { description: 'Answer it, in public and for good.' })
  answer: Permission;
}

@Resolver(() => Decision)
export class DecisionObjectionsResolver {
  @FieldResolver(() => ObjectionConnection, {
    description: 'What residents have against it, oldest first.',
  })
  objections(
    @Root() decision: Decision,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Objection>> {
    const request = { parent: decision.id, first, after: after ?? null };
    return readConnection(context, objectionList, request);
  }

  @FieldResolver(() => Int, {
    description: 'How many objections wait for their answer; it can’t open before they have it.',
  })
  openObjectionCount(
    @Root() decision: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return loaders.load(unansweredObjections, decision.id);
  }
}

@Resolver(() => Objection)
export class ObjectionResolver {
  @FieldResolver(() => Decision, { description: 'What it is against.' })
  decision(
    @Root() { decisionId }: Objection,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Decision | null> {
    return loaders.load(decisionById, decisionId);
  }

  @FieldResolver(() => Person, { description: 'Who raised it.' })
  author(
    @Root() { authorId }: Objection,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return loaders.load(personById, authorId);
  }

  @FieldResolver(() => String, { description: 'What it says: plain text.' })
  body(@Root() { body }: Objection, @Ctx() { locale }: RequestContext): string {
    return inLocale(body, locale);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What a facilitator says to it: plain text; null until it is answered.',
  })
  answer(@Root() { answer }: Objection, @Ctx() { locale }: RequestContext): string | null {
    return answer && inLocale(answer, locale);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who answered it; null until then.',
  })
  answeredBy(
    @Root() { answeredById }: Objection,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> | null {
    return answeredById ? loaders.load(personById, answeredById) : null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => ObjectionPermissions, { description: 'What you may do with it.' })
  async viewerCan(
    @Root() objection: Objection,
    @Ctx() context: RequestContext,
  ): Promise<ObjectionPermissions> {
    const board = (await context.loaders.load(boardById, objection.boardId))!;
    const decision = (await context.loaders.load(decisionById, objection.decisionId))!;
    const verdict = canAnswerObjection(context.viewer, { board, decision, objection });
    return { answer: permission(context, verdict) };
  }
}
