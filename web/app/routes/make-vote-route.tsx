import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { graphql } from '../../../schema/generated/gql';
import { MakeVote } from '../../features/decisions/make-vote';
import { Page, PageHeading } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { PageState } from '../page-state';
import { BackToBoard } from './back-to-board';

graphql(`
  fragment MakeVote on Board {
    id
    community {
      id
      currency
      timeZone
      units {
        id
        name
      }
    }
    voteTerms {
      publicityHours
      quorumPercent
      earliestOpening
      rollAreas {
        id
        name
      }
    }
    viewerCan {
      createDecision {
        allowed
        code
        reason
      }
    }
    proposals(first: 100, orderBy: MOST_BACKED) {
      edges {
        cursor
        node {
          id
          title
          status
          supportCount
          cost {
            amount
            currency
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const makeVotePageQuery = graphql(`
  query MakeVotePage($boardId: ID!) {
    board(id: $boardId) {
      question
      ...BoardFrame
      ...MakeVote
    }
  }
`);

/** A new vote on a board. */
export default function MakeVoteRoute() {
  const { t } = useTranslation();
  const { boardId = '' } = useParams();
  const navigate = useNavigate();
  const { data, previousData, error, refetch } = useQuery(makeVotePageQuery, {
    variables: { boardId },
  });
  const loaded = data ?? previousData;
  const board = loaded?.board;
  if (!board)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const { allowed, reason } = board.viewerCan.createDecision;
  const lead = <p>{allowed ? t('votes.make.lead') : reason}</p>;
  return (
    <Page title={t('votes.make.title')} narrow>
      <BoardFrame board={board} here={t('votes.make.title')}>
        {() => (
          <>
            <BackToBoard boardId={board.id} />
            <PageHeading lead={lead}>{t('votes.make.title')}</PageHeading>
            {allowed && (
              <MakeVote
                board={board}
                onAnnounced={(id) => void navigate(`/boards/${board.id}/decisions/${id}`)}
              />
            )}
          </>
        )}
      </BoardFrame>
    </Page>
  );
}
