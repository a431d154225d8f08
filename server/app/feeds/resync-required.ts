import { Field, ObjectType } from 'type-graphql';

/** The log no longer continues from the cursor that was given. */
@ObjectType({
  description:
    'The log can’t go on from your cursor. Query what you follow anew and start from its `feedCursor`. The feed ends with this message.',
})
export class ResyncRequired {
  @Field(() => String, { description: 'Why, in English; for logs.' })
  reason: string;
}
