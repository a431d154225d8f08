import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CommitmentFactsFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { Progress, Status } from './commitment-standing';
import classes from './commitments-card.module.css';

interface Props {
  commitments: readonly CommitmentFactsFragment[];
  total: number;
  to: string;
}

/** What came of the board, in short: how many promises, how many late, how far each is. */
export function CommitmentsCard({ commitments, total, to }: Props) {
  const { t } = useTranslation();
  const late = commitments.filter((commitment) => commitment.late).length;
  return (
    <Card as="section" aria-labelledby="promises" className={classes.card}>
      <h2 id="promises">{t('feedback.whatCame')}</h2>
      <p>
        {t('feedback.promises', { count: total })}
        {late > 0 && (
          <strong className={classes.late}> {t('feedback.lateCount', { count: late })}</strong>
        )}
      </p>
      <ul className={classes.list}>
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            <span className={classes.title}>{commitment.title}</span>
            <Progress commitment={commitment} />
            <Status commitment={commitment} />
          </li>
        ))}
      </ul>
      <p>
        <Link to={to}>{t('feedback.seeSteps')}</Link>
      </p>
    </Card>
  );
}
