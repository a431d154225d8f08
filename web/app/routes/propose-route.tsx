import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { ProposeForm } from '../../features/proposals/propose-form';
import { Page, PageHeading } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { PageState } from '../page-state';
import { BackToBoard } from './back-to-board';

const proposePageQuery = graphql(`
  query ProposePage($boardId: ID!) {
    board(id: $boardId) {
      ...BoardFrame
      viewerCan {
        publishProposal {
          allowed
          code
          reason
        }
      }
    }
  }
`);

/** A new proposal for a board. */
export default function ProposeRoute() {
  const { t } = useTranslation();
  const { boardId = '' } = useParams();
  const [, navigate] = useLocation();
  const { data, previousData, error, refetch } = useQuery(proposePageQuery, {
    variables: { boardId },
  });
  const loaded = data ?? previousData;
  const board = loaded?.board;
  if (!board)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const { allowed, reason } = board.viewerCan.publishProposal;
  const lead = (
    <>
      <p>{t('proposals.proposeHere', { question: board.question })}</p>
      <p>{allowed ? t('proposals.proposeLead') : reason}</p>
    </>
  );
  return (
    <Page title={t('proposals.proposeTitle')} narrow>
      <BoardFrame board={board} here={t('proposals.proposeTitle')}>
        {() => (
          <>
            <BackToBoard boardId={board.id} />
            <PageHeading lead={lead}>{t('proposals.proposeTitle')}</PageHeading>
            {allowed && (
              <ProposeForm
                boardId={board.id}
                currency={board.community.currency}
                onPublished={(id) => navigate(`/boards/${board.id}/proposals/${id}`)}
              />
            )}
          </>
        )}
      </BoardFrame>
    </Page>
  );
}
