import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../../foundation/graphql/scalars.js';

/** A ballot on paper that somebody was given. */
@ObjectType({
  description:
    'A ballot on paper that you were given. Until it is taken back unused you can’t cast another way.',
})
export class PaperHandout {
  id: string;
  decisionId: string;
  handedOutById: string;

  @Field(() => DateTime, { description: 'When, by the database’s clock.' })
  handedOutAt: Date;
}
