import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { CommitmentsPageQuery } from '../../../schema/generated/graphql';
import { CommitmentSheet } from '../../features/feedback/commitment-sheet';
import { OutcomeReply } from '../../features/feedback/outcome-reply';
import { LoadMore } from '../../ui/load-more';
import { Page, PageHeading } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { PageState } from '../page-state';
import { BackToBoard } from './back-to-board';

const commitmentsPageQuery = graphql(`
  query CommitmentsPage($boardId: ID!, $after: Cursor) {
    board(id: $boardId) {
      ...BoardFrame
      community {
        id
        units {
          id
          name
        }
      }
      decisions {
        id
        question
        outcome {
          ...OutcomeFacts
        }
      }
      commitments(first: 20, after: $after) {
        edges {
          cursor
          node {
            ...CommitmentSheet
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type LoadedBoard = NonNullable<CommitmentsPageQuery['board']>;

/** What was promised on a board: each promise with its steps, evidence, and who watches. */
export default function CommitmentsRoute() {
  const { boardId = '' } = useParams();
  const { t } = useTranslation();
  const { data, previousData, error, fetchMore, refetch } = useQuery(commitmentsPageQuery, {
    variables: { boardId },
  });
  const loaded = data ?? previousData;
  const board = loaded?.board;
  if (!board)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const { pageInfo } = board.commitments;
  const more = () => fetchMore({ variables: { after: pageInfo.endCursor } });
  return (
    <Page title={t('feedback.pageTitle')}>
      <BoardFrame board={board} here={t('feedback.pageTitle')}>
        {() => (
          <>
            <BackToBoard boardId={board.id} />
            <PageHeading lead={board.question}>{t('feedback.pageTitle')}</PageHeading>
            <Promises board={board} />
            {pageInfo.hasNextPage && <LoadMore onMore={more} />}
            <Replies board={board} />
          </>
        )}
      </BoardFrame>
    </Page>
  );
}

function Promises({ board: { commitments, community } }: { board: LoadedBoard }) {
  const { t } = useTranslation();
  if (commitments.edges.length === 0) return <p>{t('feedback.noPromises')}</p>;
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{t('feedback.promises', { count: commitments.edges.length })}</h2>
      {commitments.edges.map(({ node }) => (
        <CommitmentSheet key={node.id} commitment={node} units={community.units} />
      ))}
    </section>
  );
}

function Replies({ board: { id, decisions } }: { board: LoadedBoard }) {
  const { t } = useTranslation();
  const advising = decisions.filter(({ outcome }) => outcome && !outcome.binding);
  if (advising.length === 0) return null;
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">{t('feedback.replies')}</h2>
      {advising.map(({ id: decisionId, question, outcome }) => (
        <OutcomeReply
          key={decisionId}
          outcome={outcome!}
          question={question}
          to={`/boards/${id}/decisions/${decisionId}`}
        />
      ))}
    </section>
  );
}
