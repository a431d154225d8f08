import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { InitiativeCardFragment } from '../../../../schema/generated/graphql';
import { Card } from '../../../ui/card';
import { RecordedBy } from '../../../ui/recorded-by';
import { TimeAgo } from '../../../ui/time';
import { InitiativeClock } from './initiative-clock';
import { InitiativeProgress } from './initiative-progress';
import classes from './initiative-card.module.css';

/** An initiative in the list: what it asks, where it stands, who backs it, and its clock. */
export function InitiativeCard({ initiative }: { initiative: InitiativeCardFragment }) {
  const { t } = useTranslation();
  const { id, question, summary, status, dueAt, startedAt, assistance } = initiative;
  return (
    <Card as="article" className={classes.card}>
      <p className={classes.facts}>
        <span className={classes.status}>{t(`initiatives.status.${status}`)}</span>
        <TimeAgo at={startedAt} />
      </p>
      <h2 className={classes.question}>
        <Link to={`/initiatives/${id}`}>{question}</Link>
      </h2>
      {summary && <p className={classes.summary}>{summary}</p>}
      {assistance && <RecordedBy recorded={assistance} />}
      <InitiativeProgress initiative={initiative} />
      {status === 'REACHED' && dueAt && <InitiativeClock dueAt={dueAt} />}
    </Card>
  );
}
