import { Field, Int, ObjectType } from 'type-graphql';
import { RULE_LIMITS, type NumberRule } from './check-rules.js';

/** Between what a rule that is a number has to stay. */
@ObjectType({ description: 'Between what a rule that is a number has to stay.' })
export class RuleLimits {
  @Field(() => String, { description: 'Which rule, by its name in `RulesInput`.' })
  rule: NumberRule;

  @Field(() => Int, { description: 'The least it may be.' })
  least: number;

  @Field(() => Int, { description: 'The most it may be.' })
  most: number;
}

/** Every rule that is a number with its limits, for forms to tell them beforehand. */
export const RULE_LIMITS_LIST: RuleLimits[] = Object.entries(RULE_LIMITS).map(
  ([rule, { min, max }]) => ({ rule: rule as NumberRule, least: min, most: max }),
);
