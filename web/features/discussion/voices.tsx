import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { CommentPageFragment } from '../../../schema/generated/graphql';
import { Card } from '../../ui/card';
import { Prose } from '../../ui/prose';
import { RecordedBy } from '../../ui/recorded-by';
import { StanceMark } from '../../ui/stance';
import { TimeAgo } from '../../ui/time';
import type { CommentTools } from './comment-card';
import classes from './voices.module.css';

const voicesQuery = graphql(`
  query Voices($proposalId: ID!) {
    proposal(id: $proposalId) {
      id
      title
      commentCounts {
        total
        for
        against
        neutral
      }
      for: comments(first: 1, stance: FOR, orderBy: NEWEST) {
        ...CommentPage
      }
      against: comments(first: 1, stance: AGAINST, orderBy: NEWEST) {
        ...CommentPage
      }
    }
  }
`);

interface Props {
  proposalId: string;
  to: string;
  toolsOf: CommentTools;
}

/** A glimpse of a discussion on the board: the latest voice for and the latest against. */
export function Voices({ proposalId, to, toolsOf }: Props) {
  const { t } = useTranslation();
  const { data, previousData } = useQuery(voicesQuery, { variables: { proposalId } });
  const proposal = (data ?? previousData)?.proposal;
  if (!proposal) return null;
  return (
    <section className={classes.voices} aria-labelledby="voices">
      <div className={classes.bar}>
        <h2 id="voices">{t('discussion.voices', { title: proposal.title })}</h2>
        <Link to={to}>{t('discussion.seeAll')}</Link>
      </div>
      <Card className={classes.two}>
        <Voice
          stance="FOR"
          count={proposal.commentCounts.for}
          page={proposal.for}
          toolsOf={toolsOf}
        />
        <Voice
          stance="AGAINST"
          count={proposal.commentCounts.against}
          page={proposal.against}
          toolsOf={toolsOf}
        />
      </Card>
    </section>
  );
}

function Voice({
  stance,
  count,
  page,
  toolsOf,
}: {
  stance: 'FOR' | 'AGAINST';
  count: number;
  page: CommentPageFragment;
  toolsOf: CommentTools;
}) {
  const { t } = useTranslation();
  const latest = page.edges[0]?.node;
  return (
    <div className={`${classes.voice} ${classes[stance]}`}>
      <h3 className={classes.head}>
        <StanceMark stance={stance} count={count} />
      </h3>
      {latest ? (
        <Prose html={latest.bodyHtml} />
      ) : (
        <p className={classes.who}>{t(`discussion.none.${stance}`)}</p>
      )}
      {latest && (
        <div className={classes.who}>
          <span>{latest.author.name}</span>
          <TimeAgo at={latest.createdAt} />
          {toolsOf(latest)}
        </div>
      )}
      {latest?.assistance && <RecordedBy recorded={latest.assistance} />}
    </div>
  );
}
