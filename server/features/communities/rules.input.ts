import { Field, InputType, Int } from 'type-graphql';
import { badInput } from '../../foundation/errors/refusal.js';
import { Role } from '../../foundation/viewer.js';
import { checkRules, RULE_LIMITS, type NumberRule } from './check-rules.js';
import type { RulebookValues } from './rulebook.js';

type Given<T> = { [K in keyof T]?: T[K] | null };

/** Some of a rulebook's values, as a caller gives them. */
@InputType({ description: 'Values for a community’s rules; what is left out stays as it is.' })
export class RulesInput implements Given<RulebookValues> {
  @Field(
    () => Int,
    described(
      'Backing an initiative needs, in percent of the register',
      'initiativeBackingPercent',
    ),
  )
  initiativeBackingPercent?: number | null;

  @Field(
    () => Int,
    described(
      'Days until a backed initiative has its board or its refusal',
      'initiativeAnswerDays',
    ),
  )
  initiativeAnswerDays?: number | null;

  @Field(() => Int, described('Hours a vote is public before it may open', 'publicityHours'))
  publicityHours?: number | null;

  @Field(
    () => Int,
    described(
      'Minimum turnout of a vote that says nothing else, in percent of the roll',
      'quorumPercent',
    ),
  )
  quorumPercent?: number | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'Who may open a board, besides administrators: each role once.',
  })
  boardOpeners?: Role[] | null;

  @Field(() => [Role], {
    nullable: true,
    description: 'Who may fix and open votes, besides administrators: each role once.',
  })
  decisionOpeners?: Role[] | null;

  @Field(() => Int, described('Days within which a proposal gets its answer', 'proposalAnswerDays'))
  proposalAnswerDays?: number | null;

  @Field(
    () => Int,
    described('Watchers who must accept a step before it is done', 'watchersNeeded'),
  )
  watchersNeeded?: number | null;

  @Field(() => Int, described('Days for which somebody counts as new', 'newMemberDays'))
  newMemberDays?: number | null;

  @Field(
    () => Int,
    described(
      'Proposals, comments and initiatives a new member may publish in a day',
      'newMemberDailyLimit',
    ),
  )
  newMemberDailyLimit?: number | null;

  @Field(() => Int, described('Fewest people behind a figure about people', 'minimumSample'))
  minimumSample?: number | null;
}

/** The values that were given, refused if one of them can't be a rule; `field` holds them in the input. */
export function readRules(field: string, input: RulesInput | null = {}): Partial<RulebookValues> {
  const given = Object.entries(input ?? {}).filter(([, value]) => value != null);
  const values: Partial<RulebookValues> = Object.fromEntries(given);
  const problem = checkRules(values);
  if (!problem) return values;
  const place = `${field}.${problem.rule}`;
  if ('min' in problem) {
    throw badInput(place, 'ruleOutside', { min: problem.min, max: problem.max });
  }
  throw badInput(place, 'ruleRoles');
}

function described(what: string, rule: NumberRule) {
  const { min, max } = RULE_LIMITS[rule];
  return { nullable: true, description: `${what}: ${min} to ${max}.` };
}
