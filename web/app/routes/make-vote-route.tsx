import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams, useSearchParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { MakeVote } from '../../features/decisions/make-vote';
import { startOf } from '../../features/decisions/vote-draft';
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
      rulebook {
        ...RulesToChange
      }
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
  const [search] = useSearchParams();
  const onRules = search.get('about') === 'rules';
  const title = t(onRules ? 'votes.make.rulesTitle' : 'votes.make.title');
  const [, navigate] = useLocation();
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
  const lead = allowed ? t(onRules ? 'votes.make.rulesLead' : 'votes.make.lead') : reason;
  return (
    <Page title={title} narrow>
      <BoardFrame board={board} here={title}>
        {() => (
          <>
            <BackToBoard boardId={board.id} />
            <PageHeading lead={<p>{lead}</p>}>{title}</PageHeading>
            {allowed && <OtherSubject onRules={onRules} />}
            {allowed && (
              <MakeVote
                key={title}
                about={onRules ? 'rules' : 'proposals'}
                board={board}
                start={startOf(search)}
                onAnnounced={(id) => navigate(`/boards/${board.id}/decisions/${id}`)}
              />
            )}
          </>
        )}
      </BoardFrame>
    </Page>
  );
}

/** The way to the other kind of vote, for whoever meant that. */
function OtherSubject({ onRules }: { onRules: boolean }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  return (
    <p>
      <Link to={onRules ? path : `${path}?about=rules`} replace>
        {t(onRules ? 'votes.make.proposalsInstead' : 'votes.make.rulesInstead')}
      </Link>
    </p>
  );
}
