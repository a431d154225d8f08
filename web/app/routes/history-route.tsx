import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { HistoryPageQuery } from '../../../schema/generated/graphql';
import { Page, PageHeading } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { HistoryReplay } from '../history/history';
import { useHistory } from '../history/use-history';
import { PageState } from '../page-state';
import { BackToBoard } from './back-to-board';

const historyPageQuery = graphql(`
  query HistoryPage($boardId: ID!) {
    board(id: $boardId) {
      ...BoardFrame
    }
  }
`);

/** How a board came to be as it is, from its log. */
export default function HistoryRoute() {
  const { boardId = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(historyPageQuery, {
    variables: { boardId },
  });
  const loaded = data ?? previousData;
  if (!loaded?.board)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  return <HistoryOf key={boardId} board={loaded.board} />;
}

function HistoryOf({ board }: { board: NonNullable<HistoryPageQuery['board']> }) {
  const { t } = useTranslation();
  const { history, readOn } = useHistory(board.id);
  return (
    <Page title={t('history.title')}>
      <BoardFrame board={board} here={t('history.title')} onEvent={readOn}>
        {() => (
          <>
            <BackToBoard boardId={board.id} />
            <PageHeading lead={board.question}>{t('history.title')}</PageHeading>
            <p>{t('history.lead')}</p>
            <HistoryReplay boardId={board.id} history={history} onRetry={readOn} />
          </>
        )}
      </BoardFrame>
    </Page>
  );
}
