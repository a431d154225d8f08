import {
  Arg,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import { defineLoader } from '../../foundation/loaders/index.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { readViewer, ViewerType } from '../accounts/accounts.resolver.js';
import { markUpdatesSeen } from './mark-updates-seen.js';

/** How many events each person's stream holds that they have not seen; its numbers have no gaps, so nothing is counted. */
const unseenBy = defineLoader<string, number>(async (ids, { platform }) => {
  const rows: { id: string; unseen: number }[] = await platform.db.query(
    `SELECT h.stream_id AS id, GREATEST(h.seq - COALESCE(u.seq, 0), 0) AS unseen
     FROM stream_head h LEFT JOIN updates_seen u ON u.person_id = h.stream_id
     WHERE h.stream_id = ANY($1::text[])`,
    [ids],
  );
  const byPerson = new Map(rows.map(({ id, unseen }) => [id, unseen]));
  return ids.map((id) => byPerson.get(id) ?? 0);
});

@InputType({ description: 'How far you have seen what came of what you contributed.' })
class MarkUpdatesSeenInput {
  @Field(() => Cursor, {
    description: 'A place in your own feed: `Viewer.updatesCursor`, or the cursor of an event.',
  })
  through: string;
}

@ObjectType({ description: 'What came of marking your updates as seen.' })
class MarkUpdatesSeenPayload {
  @Field(() => ViewerType, { nullable: true, description: 'You, with what is still unseen.' })
  viewer?: ViewerType | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver(() => ViewerType)
export class UpdatesResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => Int, {
    description: 'How many changes that concern you, you have not seen.',
  })
  unseenUpdates(
    @Root() { person }: ViewerType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return loaders.load(unseenBy, person.id);
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => MarkUpdatesSeenPayload, {
    description: 'Marks what you were told as seen, up to a place in your own feed.',
  })
  markUpdatesSeen(
    @Ctx() context: RequestContext,
    @Arg('input', () => MarkUpdatesSeenInput, { description: 'Up to which place.' })
    input: MarkUpdatesSeenInput,
  ): Promise<Attempted<MarkUpdatesSeenPayload>> {
    return attempt(
      context,
      () => markUpdatesSeen(context, input),
      async () => ({ viewer: await readViewer(context) }),
    );
  }
}
