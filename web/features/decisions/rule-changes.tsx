import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import classes from './publicity.module.css';
import type { RuleChange as Change } from './rules-draft';

/** What the vote would change in the rulebook, old and new. */
export function RuleChanges({ changes }: { changes: Change[] }) {
  const { t } = useTranslation();
  return (
    <section className={classes.section} aria-labelledby="rule-changes">
      <h2 id="rule-changes">{t('votes.rules.title')}</h2>
      <p className={classes.quiet}>{t('votes.rules.lead')}</p>
      <RuleChangeList changes={changes} />
    </section>
  );
}

/** Each rule that would change, old → new. */
export function RuleChangeList({ changes }: { changes: Change[] }) {
  return (
    <dl className={classes.rules}>
      {changes.map((change) => (
        <RuleChange key={change.rule} change={change} />
      ))}
    </dl>
  );
}

function RuleChange({ change }: { change: Change }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const told = (number?: number | null, roles?: Change['rolesAfter']) => {
    if (number != null) return formats.number(number);
    return roles && roles.length > 0
      ? formats.list(roles.map((role) => t(`votes.rules.role.${role}`)))
      : t('votes.rules.administratorsOnly');
  };
  return (
    <div>
      <dt>{t(`votes.rules.rule.${change.rule as 'publicityHours'}`)}</dt>
      <dd>
        {t('votes.rules.change', {
          before: told(change.before, change.rolesBefore),
          after: told(change.after, change.rolesAfter),
        })}
      </dd>
    </div>
  );
}
