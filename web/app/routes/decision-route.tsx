import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';
import { graphql } from '../../../schema/generated/gql';
import type { DecisionPageQuery } from '../../../schema/generated/graphql';
import { BallotSlip } from '../../features/decisions/ballot-slip';
import { BallotToCome } from '../../features/decisions/ballot-to-come';
import { DecisionHead } from '../../features/decisions/decision-head';
import { PaperNote } from '../../features/decisions/paper-note';
import { Publicity } from '../../features/decisions/publicity';
import { PublicBallots } from '../../features/decisions/public-ballots';
import { ReasonForNo } from '../../features/decisions/reason-for-no';
import { Result } from '../../features/decisions/result';
import { Standing } from '../../features/decisions/standing';
import { ReasonsAgainst, WhyNot } from '../../features/discussion/why-not';
import { RecordLink } from '../../features/matters/assistance/record-link';
import { Page } from '../../ui/page';
import { BoardFrame } from '../board-frame';
import { PageState } from '../page-state';
import { BackToBoard } from './back-to-board';
import classes from './decision-route.module.css';

const decisionPageQuery = graphql(`
  query DecisionPage($boardId: ID!, $decisionId: ID!) {
    board(id: $boardId) {
      ...BoardFrame
      community {
        ...MayRecord
      }
      decision(id: $decisionId) {
        ...WholeDecision
        ...PaperNote
        proposal {
          ...WhyNot
        }
      }
    }
  }
`);

type LoadedBoard = NonNullable<DecisionPageQuery['board']>;

/** One vote in full: ballot, where it stands, how it came about, who chose what. */
export default function DecisionRoute() {
  const { boardId = '', decisionId = '' } = useParams();
  const { data, previousData, error, refetch } = useQuery(decisionPageQuery, {
    variables: { boardId, decisionId },
  });
  const loaded = data ?? previousData;
  const board = loaded?.board;
  const decision = board?.decision;
  if (!board || !decision)
    return (
      <PageState missing={loaded !== undefined} error={error} onRetry={() => void refetch()} />
    );
  return (
    <Page title={decision.question}>
      <BoardFrame board={board} here={decision.question}>
        {() => (
          <>
            <BackToBoard boardId={board.id} />
            <DecisionHead decision={decision} />
            <DecisionContent decision={decision} board={board} />
          </>
        )}
      </BoardFrame>
    </Page>
  );
}

function DecisionContent({
  decision,
  board,
}: {
  decision: NonNullable<LoadedBoard['decision']>;
  board: LoadedBoard;
}) {
  const { t } = useTranslation();
  const held = decision.status === 'OPEN' || decision.status === 'CLOSED';
  return (
    <>
      {decision.withdrawalReason && (
        <p role="status">{t('votes.withdraw.was', { reason: decision.withdrawalReason })}</p>
      )}
      <div className={classes.top}>
        {decision.status === 'OPEN' && (
          <BallotSlip
            decision={decision}
            whyNot={
              decision.proposal ? (
                <WhyNot proposal={decision.proposal} />
              ) : (
                <ReasonForNo decisionId={decision.id} />
              )
            }
          />
        )}
        {decision.status === 'SCHEDULED' && <BallotToCome decision={decision} />}
        {held && <Standing decision={decision} />}
      </div>
      {held && (
        <PaperNote decision={decision} page={`/boards/${board.id}/decisions/${decision.id}`} />
      )}
      {decision.adoptedRulebook && (
        <AdoptedRules communityId={board.community.id} {...decision.adoptedRulebook} />
      )}
      <Publicity decisionId={decision.id} />
      {decision.status === 'SCHEDULED' && (
        <RecordLink community={board.community} about={decision.id} />
      )}
      <Result decision={decision} />
      {decision.proposal && <ReasonsAgainst proposal={decision.proposal} />}
      {decision.status === 'CLOSED' && (
        <p>
          <Link to={`/boards/${board.id}/commitments`}>{t('feedback.promisesOfVote')}</Link>
        </p>
      )}
      <p>
        <Link to="/help/voting">{t('decisions.help')}</Link>
      </p>
      {held && <PublicBallots decision={decision} />}
    </>
  );
}

/** A vote that changed the rulebook leads to what holds by it. */
function AdoptedRules({ communityId, version }: { communityId: string; version: number }) {
  const { t } = useTranslation();
  return (
    <p role="status" className={classes.adopted}>
      {t('votes.rules.adopted', { version: String(version) })}{' '}
      <Link to={`/communities/${communityId}/rulebook?version=${version}`}>
        {t('votes.rules.toRulebook')}
      </Link>
    </p>
  );
}
