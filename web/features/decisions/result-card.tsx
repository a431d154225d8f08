import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { ResultSummary } from './result-summary';
import classes from './result.module.css';
import { TallyBars } from './tally-bars';

/** The result in short, for the board. */
export function ResultCard({ decision, to }: { decision: WholeDecisionFragment; to: string }) {
  const { t } = useTranslation();
  return (
    <Card as="section" aria-labelledby="result">
      <h2 id="result">{t('decisions.result')}</h2>
      <ResultSummary decision={decision} />
      {decision.tally && <TallyBars decision={decision} tally={decision.tally} />}
      <p className={classes.more}>
        <Link to={to}>{t('decisions.explained')}</Link>
      </p>
    </Card>
  );
}
