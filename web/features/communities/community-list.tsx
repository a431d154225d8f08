import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../../schema/generated/gql';
import type {
  BoardTeaserFragment,
  CommunitySheetFragment,
} from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import classes from './community-list.module.css';

graphql(`
  fragment BoardTeaser on Board {
    id
    version
    question
    phase
    proposalCount
    commentCount
  }
`);

graphql(`
  fragment CommunitySheet on Community {
    id
    name
    district
    boards(first: 20) {
      edges {
        cursor
        node {
          ...BoardTeaser
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Communities, each with its boards. */
export function CommunityList({ communities }: { communities: CommunitySheetFragment[] }) {
  const { t } = useTranslation();
  if (communities.length === 0) return <p>{t('boards.noCommunities')}</p>;
  return communities.map((community) => (
    <CommunitySheet key={community.id} community={community} />
  ));
}

function CommunitySheet({ community }: { community: CommunitySheetFragment }) {
  const { t } = useTranslation();
  return (
    <section className={classes.community} aria-labelledby={`community-${community.id}`}>
      <div>
        <h2 id={`community-${community.id}`}>{community.name}</h2>
        {community.district && <p className={classes.district}>{community.district}</p>}
      </div>
      {community.boards.edges.length === 0 && (
        <p className={classes.district}>{t('boards.noBoards')}</p>
      )}
      <ul className={classes.boards}>
        {community.boards.edges.map(({ node }) => (
          <BoardTeaser key={node.id} board={node} />
        ))}
      </ul>
    </section>
  );
}

function BoardTeaser({ board }: { board: BoardTeaserFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { proposalCount, commentCount, phase } = board;
  return (
    <Card as="li" className={classes.board}>
      <span className={phase === 'DECIDE' ? `${classes.phase} ${classes.deciding}` : classes.phase}>
        {t(`boards.phase.${phase}`)}
      </span>
      <h3 className={classes.question}>
        <Link to={`/boards/${board.id}`}>{board.question}</Link>
      </h3>
      <p className={classes.counts}>
        <span>
          {t('boards.proposalCount', {
            count: proposalCount,
            formatted: formats.number(proposalCount),
          })}
        </span>
        <span>
          {t('boards.commentCount', {
            count: commentCount,
            formatted: formats.number(commentCount),
          })}
        </span>
      </p>
    </Card>
  );
}
