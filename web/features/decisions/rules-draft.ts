import { graphql } from '../../../schema/generated/gql';
import type {
  PublicityFactsFragment,
  Role,
  RulesInput,
  RulesToChangeFragment,
} from '../../../schema/generated/graphql';

graphql(`
  fragment RulesToChange on Rulebook {
    version
    initiativeBackingPercent
    initiativeAnswerDays
    publicityHours
    quorumPercent
    boardOpeners
    decisionOpeners
    proposalAnswerDays
    watchersNeeded
    newMemberDays
    newMemberDailyLimit
    minimumSample
    limits {
      rule
      least
      most
    }
  }
`);

/** A rule that would change, old and new. */
export type RuleChange = NonNullable<PublicityFactsFragment['rulebookChange']>[number];

/** Rules that name roles. */
export type RoleRule = 'boardOpeners' | 'decisionOpeners';

/** Rules that are a number. */
export type NumberRule = Exclude<
  keyof RulesToChangeFragment,
  RoleRule | 'version' | 'limits' | '__typename' | ' $fragmentName'
>;

/** The rules that name roles, as they are shown. */
export const roleRules: RoleRule[] = ['boardOpeners', 'decisionOpeners'];

/** Who can be named in such a rule; administrators always may. */
export const namedRoles: Role[] = ['RESIDENT', 'MODERATOR', 'OFFICIAL'];

/** What has been typed and ticked; a rule that is left out stays as it is. */
export interface RulesDraft {
  numbers: Partial<Record<NumberRule, string>>;
  roles: Partial<Record<RoleRule, Role[]>>;
}

/** A rule that is a number, with what holds now and between what it has to stay. */
export interface NumberField {
  rule: NumberRule;
  before: number;
  least: number;
  most: number;
}

/** Every rule that is a number. */
export const numberFields = (inForce: RulesToChangeFragment): NumberField[] =>
  inForce.limits.map(({ rule, least, most }) => {
    const name = rule as NumberRule;
    return { rule: name, before: inForce[name], least, most };
  });

/** Whether something was typed that can't be this rule. */
export function isOutside({ least, most }: NumberField, typed?: string): boolean {
  if (typed === undefined) return false;
  const value = toNumber(typed);
  return value === undefined || value < least || value > most;
}

const toNumber = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed) : undefined);

/** What would really change: what is typed as it is in force anyway is left out. */
export function ruleChanges(draft: RulesDraft, inForce: RulesToChangeFragment): RuleChange[] {
  const numbers = numberFields(inForce).map(({ rule, before }) => ({
    rule,
    before,
    after: toNumber(draft.numbers[rule] ?? '') ?? before,
    rolesBefore: null,
    rolesAfter: null,
  }));
  const roles = roleRules.map((rule) => ({
    rule,
    before: null,
    after: null,
    rolesBefore: inForce[rule],
    rolesAfter: draft.roles[rule] ?? inForce[rule],
  }));
  return [
    ...numbers.filter(({ before, after }) => after !== before),
    ...roles.filter(({ rolesBefore, rolesAfter }) => !sameRoles(rolesBefore, rolesAfter)),
  ];
}

const sameRoles = (one: Role[], other: Role[]) =>
  one.length === other.length && one.every((role) => other.includes(role));

/** Whether what is typed can be voted on: something changes, and every number is one. */
export const canBeProposed = (draft: RulesDraft, inForce: RulesToChangeFragment): boolean =>
  ruleChanges(draft, inForce).length > 0 &&
  numberFields(inForce).every((field) => !isOutside(field, draft.numbers[field.rule]));

/** The changes as the API takes them. */
export const toRulesInput = (changes: RuleChange[]): RulesInput =>
  Object.fromEntries(changes.map(({ rule, after, rolesAfter }) => [rule, after ?? rolesAfter]));
