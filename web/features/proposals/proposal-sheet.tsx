import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalSheetFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Face } from '../../ui/face';
import { PageHeading } from '../../ui/page';
import { Prose } from '../../ui/prose';
import { RecordedBy } from '../../ui/recorded-by';
import { Rolling } from '../../ui/rolling';
import { TimeAgo } from '../../ui/time';
import { BackButton } from './back-button';
import classes from './proposal-sheet.module.css';
import { StandingChips } from './standing-chips';

graphql(`
  fragment ProposalSheet on Proposal {
    ...ProposalFacts
    ...Backing
    ...Standing
    statusReason
    mergedInto {
      id
      title
    }
    board {
      id
    }
    bodyHtml
    assistedSupportCount
    author {
      id
      name
      avatarUrl
    }
  }
`);

/** One proposal in full. */
export function ProposalSheet({ proposal }: { proposal: ProposalSheetFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { author, category, cost, publishedAt, supportCount, assistedSupportCount } = proposal;
  const lead = (
    <p className={classes.facts}>
      <span>
        <Face url={author.avatarUrl} /> {t('proposals.by', { name: author.name })}
      </span>
      <TimeAgo at={publishedAt} />
      <span>{t(`proposals.categories.${category}`)}</span>
      {cost && <strong className={classes.cost}>{formats.money(cost)}</strong>}
    </p>
  );
  return (
    <>
      <PageHeading lead={lead}>{proposal.title}</PageHeading>
      {proposal.assistance && <RecordedBy recorded={proposal.assistance} />}
      <StandingChips proposal={proposal} />
      {proposal.mergedInto && (
        <p className={classes.merged}>
          {t('proposals.mergedInto')}{' '}
          <Link to={`/boards/${proposal.board.id}/proposals/${proposal.mergedInto.id}`}>
            {proposal.mergedInto.title}
          </Link>
        </p>
      )}
      {proposal.status !== 'OPEN' && proposal.statusReason && (
        <p className={classes.reason}>{proposal.statusReason}</p>
      )}
      <Prose html={proposal.bodyHtml} />
      <div className={classes.backing}>
        <Rolling>
          {t('proposals.backing', { count: supportCount, formatted: formats.number(supportCount) })}
        </Rolling>
        <BackButton proposal={proposal} inFull />
      </div>
      {assistedSupportCount > 0 && (
        <p className={classes.assisted}>
          {t('recorded.supports', {
            count: assistedSupportCount,
            formatted: formats.number(assistedSupportCount),
          })}
        </p>
      )}
    </>
  );
}
