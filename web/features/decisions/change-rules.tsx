import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';
import { QuestionField } from './question-field';
import { RuleChangeList } from './rule-changes';
import {
  isOutside,
  namedRoles,
  numberFields,
  roleRules,
  ruleChanges,
  type NumberField,
  type RoleRule,
} from './rules-draft';

/** The first step of a vote on the rulebook: every rule as it holds, to be written anew, and what that would change. */
export function ChangeRules(step: StepProps) {
  const { t } = useTranslation();
  const { rulebook } = step.board.community;
  const changes = ruleChanges(step.draft.rules, rulebook);
  return (
    <section aria-labelledby="vote-what">
      <h2 id="vote-what">{t('votes.make.whatRules')}</h2>
      <p className={classes.quiet}>
        {t('votes.make.rulesHint', { version: String(rulebook.version) })}
      </p>
      <div className={classes.rules}>
        {numberFields(rulebook).map((field) => (
          <NumberInput key={field.rule} field={field} {...step} />
        ))}
      </div>
      <div className={classes.roleRules}>
        {roleRules.map((rule) => (
          <RolesInput key={rule} rule={rule} {...step} />
        ))}
      </div>
      <div role="status" className={classes.changes}>
        <h3>{t('votes.rules.title')}</h3>
        {changes.length > 0 ? (
          <RuleChangeList changes={changes} />
        ) : (
          <p className={classes.quiet}>{t('votes.make.rulesUnchanged')}</p>
        )}
      </div>
      <QuestionField {...step} />
    </section>
  );
}

function NumberInput({ field, draft, change, errors }: StepProps & { field: NumberField }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { rules } = draft;
  const { rule, before, least, most } = field;
  const typed = rules.numbers[rule];
  const limits = { least: number(least), most: number(most) };
  const outside = isOutside(field, typed) && t('votes.make.ruleOutside', limits);
  return (
    <TextInput
      inputMode="numeric"
      label={t(`votes.rules.rule.${rule}`)}
      description={t('votes.make.ruleNow', { now: number(before), ...limits })}
      error={outside || errors[rule]}
      value={typed ?? String(before)}
      onChange={(event) =>
        change({
          rules: { ...rules, numbers: { ...rules.numbers, [rule]: event.currentTarget.value } },
        })
      }
    />
  );
}

function RolesInput({ rule, board, draft, change }: StepProps & { rule: RoleRule }) {
  const { t } = useTranslation();
  const { rules } = draft;
  const named = rules.roles[rule] ?? board.community.rulebook[rule];
  return (
    <Checkbox.Group
      label={t(`votes.rules.rule.${rule}`)}
      description={t('votes.make.rolesHint')}
      value={named}
      onChange={(picked) =>
        change({
          rules: {
            ...rules,
            roles: { ...rules.roles, [rule]: namedRoles.filter((role) => picked.includes(role)) },
          },
        })
      }
    >
      <div className={classes.roles}>
        {namedRoles.map((role) => (
          <Checkbox key={role} value={role} label={t(`votes.rules.role.${role}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
