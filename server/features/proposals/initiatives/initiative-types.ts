import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Permission } from '../../../foundation/errors/permission.js';
import type { Initiative } from './initiative.js';

/** The orders a community's initiatives come in. */
export enum InitiativeOrder {
  MOST_BACKED = 'MOST_BACKED',
  NEWEST = 'NEWEST',
}

registerEnumType(InitiativeOrder, {
  name: 'InitiativeOrder',
  description:
    'The order of a community’s initiatives. In each, those an answer is owed on come first, and those that are settled last.',
  valuesConfig: {
    MOST_BACKED: { description: 'Most backing first.' },
    NEWEST: { description: 'Newest first.' },
  },
});

/** What an initiative would need that started now. */
@ObjectType({
  description:
    'What an initiative would need that started now, by the rulebook in force and the register as it is. Once started, it keeps this.',
})
export class InitiativeGoalposts {
  @Field(() => Int, { description: 'How many are on the register of residents.' })
  registerSize: number;

  @Field(() => Int, { description: 'How many would have to back it, its starter included.' })
  needed: number;

  @Field(() => Int, { description: 'Days within which an answer would then be due.' })
  answerDays: number;
}

/** What the viewer may do with an initiative. */
@ObjectType({ description: 'What the viewer may do with an initiative.' })
export class InitiativePermissions {
  /** The initiative it is about, for the features that add to this. */
  initiative: Initiative;

  @Field(() => Permission, { description: 'Back it, or take the backing back.' })
  support: Permission;

  @Field(() => Permission, { description: 'Answer it by opening a board.' })
  answer: Permission;

  @Field(() => Permission, { description: 'Refuse it, with a reason that is published.' })
  refuse: Permission;

  @Field(() => Permission, { description: 'Take the initiative itself back.' })
  withdraw: Permission;
}
