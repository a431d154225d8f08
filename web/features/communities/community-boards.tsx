import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type {
  BoardTeaserFragment,
  CommunityBoardsFragment,
  Phase,
} from '../../../schema/generated/graphql';
import { LoadMore } from '../../ui/load-more';
import { PermittedButton } from '../../ui/permitted-button';
import { BoardTeaser } from './board-teaser';
import classes from './community-boards.module.css';

graphql(`
  fragment CommunityBoards on Community {
    id
    viewerCan {
      createBoard {
        allowed
        code
        reason
      }
    }
    boards(first: 50, after: $after) {
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

// What residents decide now comes first, what is over last.
const order: Phase[] = ['DECIDE', 'DISCUSS', 'COLLECT', 'DELIVER', 'REVIEW'];

interface Props {
  community: CommunityBoardsFragment;
  onMore: (after: string) => Promise<unknown>;
}

/** A community's boards by their phase, and the way to open one. */
export function CommunityBoards({ community, onMore }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const boards = community.boards.edges.map(({ node }) => node);
  const { hasNextPage, endCursor } = community.boards.pageInfo;
  return (
    <section aria-labelledby="boards">
      <div className={classes.bar}>
        <h2 id="boards">{t('communities.boards')}</h2>
        <PermittedButton
          size="sm"
          variant="outline"
          permission={community.viewerCan.createBoard}
          onPress={() => navigate(`/communities/${community.id}/boards/new`)}
        >
          {t('communities.openBoard')}
        </PermittedButton>
      </div>
      {boards.length === 0 && <p className={classes.quiet}>{t('boards.noBoards')}</p>}
      {order.map((phase) => (
        <PhaseGroup
          key={phase}
          phase={phase}
          boards={boards.filter((board) => board.phase === phase)}
        />
      ))}
      {hasNextPage && endCursor && <LoadMore onMore={() => onMore(endCursor)} />}
    </section>
  );
}

function PhaseGroup({ phase, boards }: { phase: Phase; boards: BoardTeaserFragment[] }) {
  const { t } = useTranslation();
  if (boards.length === 0) return null;
  return (
    <>
      <h3 className={phase === 'DECIDE' ? `${classes.phase} ${classes.deciding}` : classes.phase}>
        {t(`boards.phase.${phase}`)}
        <span className={classes.what}>{t(`communities.phaseIs.${phase}`)}</span>
      </h3>
      <ul className={classes.boards}>
        {boards.map((board) => (
          <BoardTeaser key={board.id} board={board} grouped />
        ))}
      </ul>
    </>
  );
}
