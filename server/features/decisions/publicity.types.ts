import { Field, Int, ObjectType } from 'type-graphql';
import { Role } from '../../foundation/viewer.js';
import { OpeningConditionKind } from './decision.enums.js';

/** Something a scheduled decision needs before it may open. */
@ObjectType({ description: 'Something a scheduled decision needs before it may open.' })
export class OpeningCondition {
  @Field(() => OpeningConditionKind, { description: 'What it needs.' })
  kind: OpeningConditionKind;

  @Field(() => Boolean, { description: 'Whether it has it.' })
  met: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What is missing and what to do, in the caller’s language; null when it is met.',
  })
  reason: string | null;
}

/** A rule that a decision would change. */
@ObjectType({
  description:
    'A rule of the community’s rulebook that a decision changes when it passes; a number, or roles.',
})
export class RuleChange {
  @Field(() => String, { description: 'Which rule, by its name in `RulesInput`.' })
  rule: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The number in force when the decision was fixed; null for roles.',
  })
  before: number | null;

  @Field(() => Int, { nullable: true, description: 'The number to come; null for roles.' })
  after: number | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'The roles in force when the decision was fixed; null for numbers.',
  })
  rolesBefore: Role[] | null;

  @Field(() => [Role], { nullable: true, description: 'The roles to come; null for numbers.' })
  rolesAfter: Role[] | null;
}
