import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { DecisionFactsFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { AnnounceTurnout } from './announce-turnout';
import { Checklist } from './checklist';
import classes from './standing.module.css';
import { TallyBars } from './tally-bars';

/** Where an open vote stands: what it still takes to pass, and the count if it may be seen. */
export function Standing({ decision, to }: { decision: DecisionFactsFragment; to?: string }) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <Card as="section" aria-labelledby={heading}>
      <div className={classes.bar}>
        <h2 id={heading}>{t('decisions.standing')}</h2>
        {to && <Link to={`${to}#counting`}>{t('decisions.how')}</Link>}
      </div>
      <Checklist decision={decision} />
      {decision.tally ? (
        <TallyBars decision={decision} tally={decision.tally} />
      ) : (
        decision.status !== 'SCHEDULED' && <p className={classes.hidden}>{t('decisions.hidden')}</p>
      )}
      {decision.status === 'OPEN' && <AnnounceTurnout turnout={decision.turnout} />}
    </Card>
  );
}
