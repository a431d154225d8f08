import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { RulebookValuesFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';

graphql(`
  fragment RulebookValues on Rulebook {
    version
    adoptedAt
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
  }
`);

/** The rules as they are read, by what they are about. */
export const ruleGroups = {
  agenda: [
    'initiativeBackingPercent',
    'initiativeAnswerDays',
    'boardOpeners',
    'proposalAnswerDays',
  ],
  votes: ['decisionOpeners', 'publicityHours', 'quorumPercent'],
  promises: ['watchersNeeded'],
  people: ['newMemberDays', 'newMemberDailyLimit', 'minimumSample'],
} as const;

/** A rule by its name in the API. */
export type Rule = (typeof ruleGroups)[keyof typeof ruleGroups][number];

const rules: Rule[] = Object.values(ruleGroups).flat();

/** The rules in which two versions differ. */
export const changedRules = (one: RulebookValuesFragment, other: RulebookValuesFragment) =>
  rules.filter((rule) => String(one[rule]) !== String(other[rule]));

/** Says a rule's value in words. */
export function useRuleValue() {
  const { t } = useTranslation();
  const formats = useFormats();
  return (rulebook: RulebookValuesFragment, rule: Rule) => {
    if (rule === 'boardOpeners' || rule === 'decisionOpeners') {
      const roles = [
        ...rulebook[rule].filter((role) => role !== 'ADMINISTRATOR'),
        'ADMINISTRATOR' as const,
      ];
      return formats.list(roles.map((role) => t(`communities.rules.roles.${role}`)));
    }
    const count = rulebook[rule];
    if (rule === 'initiativeBackingPercent' || rule === 'quorumPercent')
      return t(`communities.rules.${rule}.value`, { percent: formats.percent(count) });
    return t(`communities.rules.${rule}.value`, { count, formatted: formats.number(count) });
  };
}
