import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { Area } from '../communities/area.js';

/** What the rulebook in force asks of a new decision. */
@ObjectType({ description: 'What the rulebook in force asks of a decision that is fixed now.' })
export class VoteTerms {
  @Field(() => Int, { description: 'Hours it is public before it may open.' })
  publicityHours: number;

  @Field(() => Float, {
    description: 'The least turnout, in percent of the roll, when it names none of its own.',
  })
  quorumPercent: number;

  @Field(() => DateTime, { description: 'When it could open at the earliest.' })
  earliestOpening: Date;

  @Field(() => [Area], {
    description:
      'Parts of the community that its roll can be limited to; empty where none are known.',
  })
  rollAreas: Area[];
}
