import { useTranslation } from 'react-i18next';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { Link } from 'wouter';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { Counting } from './counting';
import { useOutcome } from './outcome';
import classes from './result.module.css';
import { RoundsTable } from './rounds-table';
import { TallyBars } from './tally-bars';

/** The result, told in words first and then step by step. */
export function Result({ decision }: { decision: WholeDecisionFragment }) {
  const { t } = useTranslation();
  const { tally } = decision;
  return (
    <section className={classes.result} aria-labelledby="counting">
      <h2 id="counting">{t(tally?.final ? 'decisions.explained' : 'decisions.how')}</h2>
      {tally?.final && <Summary decision={decision} />}
      <Counting decision={decision} />
      {tally && tally.rounds.length > 0 && (
        <RoundsTable tally={tally} tieRule={decision.rules.tieRule} />
      )}
    </section>
  );
}

function Summary({ decision }: { decision: WholeDecisionFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const outcome = useOutcome(decision);
  const { turnout } = decision;
  return (
    <p className={classes.summary}>
      <strong>{t('decisions.verdict', { outcome })}</strong>{' '}
      {t('decisions.summary', {
        count: turnout.cast,
        formatted: formats.number(turnout.cast),
        percent: formats.percent(turnout.percent),
      })}
    </p>
  );
}

/** The result in short, for the board. */
export function ResultCard({ decision, to }: { decision: WholeDecisionFragment; to: string }) {
  const { t } = useTranslation();
  return (
    <Card as="section" aria-labelledby="result">
      <h2 id="result">{t('decisions.result')}</h2>
      <Summary decision={decision} />
      {decision.tally && <TallyBars tally={decision.tally} />}
      <p className={classes.more}>
        <Link to={to}>{t('decisions.explained')}</Link>
      </p>
    </Card>
  );
}
