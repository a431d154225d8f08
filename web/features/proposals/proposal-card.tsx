import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalCardFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { Meter } from '../../ui/meter';
import { RecordedBy } from '../../ui/recorded-by';
import { Rolling } from '../../ui/rolling';
import { StanceMark } from '../../ui/stance';
import { BackButton } from './back-button';
import classes from './proposal-card.module.css';
import { StandingChips } from './standing-chips';

graphql(`
  fragment ProposalFacts on Proposal {
    id
    version
    title
    summary
    category
    cost {
      amount
      currency
    }
    publishedAt
    assistance {
      ...RecordedBy
    }
    supportCount
    supportVersion
    commentCounts {
      total
      for
      against
      neutral
    }
  }
`);

graphql(`
  fragment ProposalCard on Proposal {
    ...ProposalFacts
    ...Backing
    ...Standing
  }
`);

/** What other features offer to do with a proposal in the list. */
export type ProposalTools = (proposal: ProposalCardFragment) => ReactNode;

interface Props {
  proposal: ProposalCardFragment;
  to: string;
  /** The highest backing in the list: the full width of the bar. */
  mostBacked: number;
  /** Always the same one, so that a card is drawn anew only when its proposal moved. */
  toolsOf: ProposalTools;
}

/** A proposal in the list: what, how much, who backs it, what people say. */
export const ProposalCard = memo(function ProposalCard({
  proposal,
  to,
  mostBacked,
  toolsOf,
}: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { supportCount, commentCounts } = proposal;
  return (
    <Card as="article" className={classes.card}>
      <h3 className={classes.title}>
        <Link to={to}>{proposal.title}</Link>
      </h3>
      {proposal.cost && <span className={classes.cost}>{formats.money(proposal.cost)}</span>}
      {proposal.summary && <p className={classes.summary}>{proposal.summary}</p>}
      {proposal.assistance && <RecordedBy recorded={proposal.assistance} />}
      <StandingChips proposal={proposal} />
      <div className={classes.row}>
        <span className={classes.backing}>
          <Rolling>
            {t('proposals.backing', {
              count: supportCount,
              formatted: formats.number(supportCount),
            })}
          </Rolling>
        </span>
        <Meter percent={mostBacked > 0 ? (supportCount / mostBacked) * 86 : 0} />
        <Link to={to} className={classes.stances}>
          <StanceMark stance="FOR" count={commentCounts.for} />
          <StanceMark stance="AGAINST" count={commentCounts.against} />
          <StanceMark stance="NEUTRAL" count={commentCounts.neutral} />
        </Link>
        <BackButton proposal={proposal} />
      </div>
      {toolsOf(proposal)}
    </Card>
  );
});
