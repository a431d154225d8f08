import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { withTexts } from '../../i18n/i18n';
import { Counting } from './counting';
import { ResultSummary } from './result-summary';
import classes from './result.module.css';
import { RoundsTable } from './rounds-table';

// Sent with the first vote that has closed.
const ResultDetails = lazy(() =>
  withTexts(['results', 'ballots', 'votes', 'ways', 'paper'], import('./results/result-details')),
);

const LiveDetails = lazy(() =>
  withTexts(['results', 'ballots', 'votes', 'ways'], import('./results/live-details')),
);

/** Whether how its method comes to a count can be looked at step by step. */
function explainsItself({ method, rules }: WholeDecisionFragment): boolean {
  if (method === 'YES_NO') return rules.areaThresholdPercent != null;
  if (method === 'BUDGET') return rules.budgetRule?.startsWith('EQUAL_SHARES') ?? false;
  return !['SINGLE_CHOICE', 'APPROVAL', 'SCORE', 'DOTS', 'QUADRATIC'].includes(method);
}

/** The same while ballots still come in, for those who open it. */
function SoFar({ decision }: { decision: WholeDecisionFragment }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('votes.soFar')}</summary>
      <Suspense>{open && <LiveDetails decision={decision} />}</Suspense>
    </details>
  );
}

/** The result, told in words first and then step by step. */
export function Result({ decision }: { decision: WholeDecisionFragment }) {
  const { t } = useTranslation();
  const { tally } = decision;
  return (
    <section className={classes.result} aria-labelledby="counting">
      <h2 id="counting">{t(tally?.final ? 'decisions.explained' : 'decisions.how')}</h2>
      {tally?.final && <ResultSummary decision={decision} />}
      <Counting decision={decision} />
      {tally && tally.rounds.length > 0 && <RoundsTable decision={decision} tally={tally} />}
      {tally?.final && (
        <Suspense>
          <ResultDetails decision={decision} />
        </Suspense>
      )}
      {tally && !tally.final && explainsItself(decision) && <SoFar decision={decision} />}
    </section>
  );
}
