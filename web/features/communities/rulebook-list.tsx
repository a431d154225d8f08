import { useTranslation } from 'react-i18next';
import type { RulebookValuesFragment } from '../../../schema/generated/graphql';
import { ruleGroups, useRuleValue, type Rule } from './rules';
import classes from './rulebook-list.module.css';

/** Every rule of a version: what it is, what holds, and why it matters. */
export function RulebookList({ rulebook }: { rulebook: RulebookValuesFragment }) {
  const { t } = useTranslation();
  const groups = Object.entries(ruleGroups) as [keyof typeof ruleGroups, readonly Rule[]][];
  return groups.map(([group, rules]) => (
    <section key={group} aria-labelledby={`rules-${group}`} className={classes.group}>
      <h2 id={`rules-${group}`}>{t(`communities.ruleGroups.${group}`)}</h2>
      <dl className={classes.rules}>
        {rules.map((rule) => (
          <RuleRow key={rule} rulebook={rulebook} rule={rule} />
        ))}
      </dl>
    </section>
  ));
}

function RuleRow({ rulebook, rule }: { rulebook: RulebookValuesFragment; rule: Rule }) {
  const { t } = useTranslation();
  const valueOf = useRuleValue();
  return (
    <div className={classes.rule}>
      <dt>{t(`communities.rules.${rule}.name`)}</dt>
      <dd className={classes.value}>{valueOf(rulebook, rule)}</dd>
      <dd className={classes.why}>{t(`communities.rules.${rule}.why`)}</dd>
    </div>
  );
}
