import { useTranslation } from 'react-i18next';
import classes from './make-vote.module.css';

/** How a vote on the rulebook is decided: a fact, not a choice. */
export function ByYesOrNo() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="vote-how" className={classes.fields}>
      <h2 id="vote-how">{t('votes.make.how')}</h2>
      <p className={classes.fact}>
        {t('votes.make.rulesByYesOrNo')} {t('votes.rule.moreYes')}
      </p>
    </section>
  );
}
