import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../../schema/generated/gql';
import { Discussion } from '../../features/discussion/discussion';
import { ProposalSheet } from '../../features/proposals/proposal-sheet';
import { Page } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { PageState } from '../page-state';
import { BackToBoard } from './back-to-board';

const proposalPageQuery = graphql(`
  query ProposalPage($boardId: ID!, $proposalId: ID!) {
    board(id: $boardId) {
      ...BoardFrame
      proposal(id: $proposalId) {
        ...ProposalSheet
        ...DiscussionHead
      }
    }
  }
`);

/** One proposal with its discussion. */
export default function ProposalRoute() {
  const { boardId = '', proposalId = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(proposalPageQuery, {
    variables: { boardId, proposalId },
  });
  const loaded = data ?? previousData;
  const board = loaded?.board;
  const proposal = board?.proposal;
  if (!board || !proposal)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  return (
    <Page title={proposal.title}>
      <BoardFrame board={board} here={proposal.title}>
        {() => (
          <>
            <BackToBoard boardId={board.id} />
            <ProposalSheet proposal={proposal} />
            <Discussion proposal={proposal} />
          </>
        )}
      </BoardFrame>
    </Page>
  );
}
