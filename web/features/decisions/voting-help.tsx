import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import classes from './voting-help.module.css';

const sections = ['before', 'turnout', 'ballots'] as const;

/** How votes work, for those who cast them: each way of counting with the words every vote uses, and an example. */
export function VotingHelp() {
  const { t } = useTranslation();
  return (
    <div className={classes.help}>
      <section aria-labelledby="help-counting">
        <h2 id="help-counting">{t('votes.help.counting')}</h2>
        <YesNo />
        <Approval />
        <Budget />
        <p>{t('decisions.rule.lotNoSeed')}</p>
        <p>{t('votes.help.lot')}</p>
      </section>
      {sections.map((name) => (
        <section key={name} aria-labelledby={`help-${name}`}>
          <h2 id={`help-${name}`}>{t(`votes.help.${name}`)}</h2>
          <p className={classes.text}>{t(`votes.help.${name}Text`)}</p>
        </section>
      ))}
    </div>
  );
}

function YesNo() {
  const { t } = useTranslation();
  return (
    <article>
      <h3>{t('votes.make.method.YES_NO')}</h3>
      <p>{t('decisions.rule.moreYes')}</p>
      <p className={classes.example}>{t('votes.help.yesNoExample')}</p>
    </article>
  );
}

function Approval() {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <article>
      <h3>{t('votes.make.method.APPROVAL')}</h3>
      <p>{t('decisions.rule.APPROVAL', { count: 2, formatted: number(2) })}</p>
      <p className={classes.example}>{t('votes.help.approvalExample')}</p>
    </article>
  );
}

function Budget() {
  const { t } = useTranslation();
  return (
    <article>
      <h3>{t('votes.make.method.BUDGET')}</h3>
      <p>{t('decisions.rule.GREEDY')}</p>
      <p className={classes.example}>{t('votes.help.budgetExample')}</p>
      <p>{t('votes.help.budgetOther')}</p>
      <p>{t('decisions.rule.GREEDY_NO_SKIP')}</p>
    </article>
  );
}
