import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import { PaperDesk } from '../../features/decisions/paper/paper-desk';
import { FindResident } from '../../features/matters/assistance/find-resident';
import { Page, PageHeading } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { PageState } from '../page-state';

const paperPageQuery = graphql(`
  query PaperPage($boardId: ID!, $decisionId: ID!) {
    board(id: $boardId) {
      ...BoardFrame
      community {
        id
      }
      decision(id: $decisionId) {
        question
        ...PaperFacts
      }
    }
  }
`);

/** A vote’s ballots on paper: handing them out, counting them in, and what came of them. */
export default function PaperRoute() {
  const { t } = useTranslation();
  const { boardId = '', decisionId = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(paperPageQuery, {
    variables: { boardId, decisionId },
  });
  const loaded = data ?? previousData;
  const board = loaded?.board;
  const decision = board?.decision;
  const step = decision?.turnout.version;
  // Other desks hand out and count, too: the turnout tells when something has changed.
  const seen = useRef<number>(undefined);
  useEffect(() => {
    const moved = seen.current !== undefined && seen.current !== step;
    seen.current = step;
    // Whoever doesn't reach the server now hears of the next change.
    if (moved) void refetch().catch(() => undefined);
  }, [refetch, step]);
  if (!board || !decision)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  const title = t('paper.title');
  const vote = `/boards/${board.id}/decisions/${decision.id}`;
  return (
    <Page title={title} narrow>
      <BoardFrame board={board} here={title}>
        {() => (
          <>
            <PageHeading lead={<Link to={vote}>{decision.question}</Link>}>{title}</PageHeading>
            <PaperDesk
              decision={decision}
              renderFind={(props) => <FindResident communityId={board.community.id} {...props} />}
            />
          </>
        )}
      </BoardFrame>
    </Page>
  );
}
