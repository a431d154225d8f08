import { useTranslation } from 'react-i18next';
import type { DecisionMethod } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './voting-help.module.css';
import { METHODS } from './ways-of-deciding';

const sections = ['before', 'turnout', 'ballots'] as const;

const TOLD_AT_LENGTH: DecisionMethod[] = ['YES_NO', 'APPROVAL', 'BUDGET'];
const OTHERS = METHODS.filter((method) => !TOLD_AT_LENGTH.includes(method));

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
        {OTHERS.map((method) => (
          <article key={method}>
            <h3>{t(`ways.name.${method}`)}</h3>
            <p>{t(`ways.why.${method}`)}</p>
            <p className={classes.example}>{t(`ways.example.${method}`)}</p>
          </article>
        ))}
        <EqualShares />
        <p>{t('votes.rule.lotNoSeed')}</p>
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
      <h3>{t('ways.name.YES_NO')}</h3>
      <p>{t('votes.rule.moreYes')}</p>
      <p className={classes.example}>{t('votes.help.yesNoExample')}</p>
    </article>
  );
}

function Approval() {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <article>
      <h3>{t('ways.name.APPROVAL')}</h3>
      <p>{t('votes.rule.APPROVAL', { count: 2, formatted: number(2) })}</p>
      <p className={classes.example}>{t('votes.help.approvalExample')}</p>
    </article>
  );
}

function Budget() {
  const { t } = useTranslation();
  return (
    <article>
      <h3>{t('ways.name.BUDGET')}</h3>
      <p>{t('votes.rule.GREEDY')}</p>
      <p className={classes.example}>{t('votes.help.budgetExample')}</p>
      <p>{t('votes.help.budgetOther')}</p>
      <p>{t('votes.rule.GREEDY_NO_SKIP')}</p>
    </article>
  );
}

function EqualShares() {
  const { t } = useTranslation();
  return (
    <article>
      <h3>{t('ways.set.budgetRules.EQUAL_SHARES')}</h3>
      <p>{t('ways.rule.EQUAL_SHARES')}</p>
      <p className={classes.example}>{t('ways.example.EQUAL_SHARES')}</p>
    </article>
  );
}
