import { useQuery } from '@apollo/client/react';
import { useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { ProposalPageQuery } from '../../../schema/generated/graphql';
import type { CommentTools } from '../../features/discussion/comment-card';
import { Discussion } from '../../features/discussion/discussion';
import { ProposalStory } from '../../features/feedback/proposal-story';
import { RecordLink } from '../../features/matters/assistance/record-link';
import { FlagButton } from '../../features/moderation/flag-button';
import { Page } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { PageState } from '../page-state';
import { BackToBoard } from './back-to-board';
import { ProposalPaper } from './proposal-paper';

const proposalPageQuery = graphql(`
  query ProposalPage($boardId: ID!, $proposalId: ID!) {
    board(id: $boardId) {
      ...BoardFrame
      community {
        ...MayRecord
      }
      proposal(id: $proposalId) {
        ...ProposalSheet
        ...ProposalRecord
        ...ProposalTools
        ...EditForm
        ...DiscussionHead
        ...ProposalStoryParts
      }
    }
  }
`);

/** The board of one proposal, with that proposal. */
export type ProposalBoard = NonNullable<ProposalPageQuery['board']>;

/** Beside each comment, the way to report it. */
const flagButton: CommentTools = ({ id, author }) => (
  <FlagButton subjectId={id} about={author.name} />
);

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
            <ProposalPaper board={board} proposal={proposal} />
            <FlagButton subjectId={proposal.id} about={proposal.title} />
            <RecordLink community={board.community} about={proposal.id} />
            <ProposalStory boardId={board.id} proposal={proposal} />
            <Discussion proposal={proposal} toolsOf={flagButton} />
          </>
        )}
      </BoardFrame>
    </Page>
  );
}
