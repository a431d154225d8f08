import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { Slip } from '../../ui/card';
import { useHasPassed } from '../../ui/server-clock';
import { Countdown } from '../../ui/time';
import { BallotForm } from './ballot-form';
import classes from './ballot-slip.module.css';
import { BallotIn } from './ballot-in';
import { Binds } from './binds';
import { useBallotDraft } from './use-ballot-draft';

interface Props {
  decision: WholeDecisionFragment;
  /** Where the vote is shown in full; left out on that page itself. */
  to?: string;
  /** Asks whoever said no for their reason. */
  whyNot?: ReactNode;
}

/** The voting slip: what it binds, the ballot, and afterwards the receipt. */
export function BallotSlip({ decision, to, whyNot }: Props) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <Slip aria-labelledby={heading} id={`ballot-${decision.id}`}>
      <p className={classes.tag}>
        {t('decisions.now')}
        {decision.closesAt && (
          <span className={classes.left}>
            <Countdown to={decision.closesAt} />
          </span>
        )}
      </p>
      <h2 id={heading} className={classes.heading}>
        {to ? decision.question : t('decisions.mine')}
      </h2>
      <Binds decision={decision} />
      <Ballot decision={decision} />
      {saidNo(decision) && whyNot}
      {to && (
        <p className={classes.more}>
          <Link to={to}>{t('decisions.details')}</Link>
        </p>
      )}
    </Slip>
  );
}

const saidNo = ({ viewerBallot }: WholeDecisionFragment) =>
  viewerBallot?.options.some(({ kind }) => kind === 'NO');

function Ballot({ decision }: { decision: WholeDecisionFragment }) {
  const { t } = useTranslation();
  const draft = useBallotDraft(decision.id);
  const shut = useHasPassed(decision.closesAt);
  if (decision.viewerBallot && (draft.choice === null || shut))
    return (
      <BallotIn decision={decision} ballot={decision.viewerBallot} draft={draft} shut={shut} />
    );
  if (shut) return <p role="status">{t('decisions.counting')}</p>;
  return <BallotForm decision={decision} draft={draft} />;
}
