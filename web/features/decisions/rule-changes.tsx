import { useTranslation } from 'react-i18next';
import type { PublicityFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './publicity.module.css';

type Change = NonNullable<PublicityFactsFragment['rulebookChange']>[number];

/** What the vote would change in the rulebook, old and new. */
export function RuleChanges({ changes }: { changes: Change[] }) {
  const { t } = useTranslation();
  return (
    <section className={classes.section} aria-labelledby="rule-changes">
      <h2 id="rule-changes">{t('votes.rules.title')}</h2>
      <p className={classes.quiet}>{t('votes.rules.lead')}</p>
      <dl className={classes.rules}>
        {changes.map((change) => (
          <RuleChange key={change.rule} change={change} />
        ))}
      </dl>
    </section>
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
