import { Field, ObjectType } from 'type-graphql';
import { Cursor } from '../../foundation/graphql/scalars.js';

/** What facilitators work at: what waits, what was decided, and the log of it all. */
@ObjectType({
  description: 'What facilitators work at: what waits, what was decided, and the log of it all.',
})
export class ModerationDesk {
  communityId: string;

  @Field(() => Cursor, {
    description: 'Where `moderationFeed` goes on from what is read below.',
  })
  feedCursor: string;
}
