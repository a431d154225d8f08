import { IconArrowRight } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RulebookValuesFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { changedRules, useRuleValue } from './rules';
import classes from './rulebook-change.module.css';

interface Props {
  rulebook: RulebookValuesFragment;
  /** The version before it; left out for what the community started with. */
  before?: RulebookValuesFragment;
  /** The vote that adopted it, where there is one to link to. */
  vote?: ReactNode;
}

/** What a version of the rules changed, and by which vote. */
export function RulebookChange({ rulebook, before, vote }: Props) {
  const { t } = useTranslation();
  const valueOf = useRuleValue();
  return (
    <Card as="section" aria-labelledby="change">
      <h2 id="change">{t('communities.whatChanged', { version: rulebook.version })}</h2>
      {!before && <p>{t('communities.founding')}</p>}
      {before && (
        <dl className={classes.changes}>
          {changedRules(rulebook, before).map((rule) => (
            <div key={rule}>
              <dt>{t(`communities.rules.${rule}.name`)}</dt>
              <dd className={classes.change}>
                <VisuallyHidden>{t('communities.from')}</VisuallyHidden>
                <s>{valueOf(before, rule)}</s>
                <IconArrowRight size={15} aria-hidden="true" />
                <VisuallyHidden>{t('communities.to')}</VisuallyHidden>
                <strong>{valueOf(rulebook, rule)}</strong>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {vote}
    </Card>
  );
}
