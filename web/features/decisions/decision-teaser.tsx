import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { useHasPassed } from '../../ui/server-clock';
import { Binds } from './binds';
import classes from './decision-teaser.module.css';
import { useOutcome } from './outcome';

const tags = {
  OPEN: 'decisions.now',
  SCHEDULED: 'decisions.soon',
  CLOSED: 'decisions.done',
  WITHDRAWN: 'decisions.withdrawn',
} as const;

/** A vote in short: one coming up, one besides the vote at hand, or one that is over. */
export function DecisionTeaser({ decision, to }: { decision: WholeDecisionFragment; to: string }) {
  const { t } = useTranslation();
  const outcome = useOutcome(decision);
  const { status, question } = decision;
  return (
    <Card as="article">
      <p className={status === 'OPEN' ? `${classes.tag} ${classes.open}` : classes.tag}>
        {t(tags[status])}
      </p>
      <h3 className={classes.question}>{question}</h3>
      {status === 'CLOSED' && <p>{outcome}</p>}
      {status === 'WITHDRAWN' && <p>{decision.withdrawalReason}</p>}
      {(status === 'SCHEDULED' || status === 'OPEN') && <Binds decision={decision} />}
      <p className={classes.foot}>
        <When decision={decision} />
        <Link to={to}>{t('decisions.details')}</Link>
      </p>
    </Card>
  );
}

function When({
  decision: { status, publicUntil, opensAt, closesAt, closedAt },
}: {
  decision: WholeDecisionFragment;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const stillPublic = !useHasPassed(publicUntil);
  if (status === 'WITHDRAWN') return null;
  if (status === 'SCHEDULED' && stillPublic)
    return <span>{t('decisions.publicUntil', { date: formats.until(publicUntil) })}</span>;
  if (status === 'SCHEDULED' && opensAt)
    return <span>{t('decisions.opensAt', { date: formats.exact(opensAt) })}</span>;
  if (status === 'CLOSED' && closedAt)
    return <span>{t('decisions.closedAt', { date: formats.day(closedAt) })}</span>;
  return (
    <span>
      {closesAt
        ? t('decisions.closesAt', { date: formats.exact(closesAt) })
        : t('decisions.noClosing')}
    </span>
  );
}
