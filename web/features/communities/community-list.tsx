import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { CommunitySheetFragment } from '../../../schema/generated/graphql';
import { BoardTeaser } from './board-teaser';
import classes from './community-list.module.css';

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

interface Props<T extends CommunitySheetFragment> {
  communities: T[];
  /** What else there is of a community, below its name. */
  links: ComponentType<{ community: T }>;
}

/** Communities, each with its boards. */
export function CommunityList<T extends CommunitySheetFragment>({
  communities,
  links: Links,
}: Props<T>) {
  const { t } = useTranslation();
  if (communities.length === 0) return <p>{t('boards.noCommunities')}</p>;
  return communities.map((community) => (
    <CommunitySheet
      key={community.id}
      community={community}
      links={<Links community={community} />}
    />
  ));
}

function CommunitySheet({
  community,
  links,
}: {
  community: CommunitySheetFragment;
  links: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <section className={classes.community} aria-labelledby={`community-${community.id}`}>
      <div>
        <h2 id={`community-${community.id}`}>
          <Link to={`/communities/${community.id}`}>{community.name}</Link>
        </h2>
        {community.district && <p className={classes.district}>{community.district}</p>}
        {links}
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
