import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { BoardHead } from '../../features/communities/board-head';
import { PhaseStrip } from '../../features/communities/phase-strip';
import { PlannedEndPassed } from '../../features/communities/planned-end-passed';
import { RecordLink } from '../../features/matters/assistance/record-link';
import { FlagButton } from '../../features/moderation/flag-button';
import { HiddenNote } from '../../features/moderation/hidden-note';
import { useSignedIn } from '../../features/accounts/use-signed-in';
import type { CommentTools } from '../../features/discussion/comment-card';
import { Voices } from '../../features/discussion/voices';
import { useFormats } from '../../i18n/formats';
import type { ProposalView } from '../../features/proposals/proposal-order';
import classes from './board-content.module.css';
import { BoardLayout } from './board-layout';
import type { LoadedBoard } from './board-route';
import { BoardNow, BoardStanding } from './board-decisions';
import { BoardProposals } from './board-proposals';
import { openDecisions } from './open-decisions';
import { withTexts } from '../../i18n/i18n';

const FacilitatorTools = lazy(() => import('./facilitator-tools'));
const BoardFeedback = lazy(() => withTexts(['feedback'], import('./board-feedback')));
const MyPart = lazy(() => withTexts(['feedback'], import('../../features/feedback/my-part')));

/** Phases in which the proposals are what it is about. */
const PROPOSING: ReadonlySet<LoadedBoard['phase']> = new Set(['COLLECT', 'DISCUSS', 'DECIDE']);

/** Beside each voice, the way to report it. */
const flagButton: CommentTools = ({ id, author }) => (
  <FlagButton subjectId={id} about={author.name} quiet />
);

interface Props {
  board: LoadedBoard;
  question: string;
  arrivals: string[];
  view: ProposalView;
  onView: (view: ProposalView) => void;
  onMore: (after: string) => Promise<string[]>;
}

/** The board's question and phases, what is to be decided, where it stands, and the proposals. */
export function BoardContent({ board, ...list }: Props) {
  const decision = openDecisions(board)[0] ?? board.decisions[0];
  const closesAt = decision?.status === 'OPEN' ? decision.closesAt : undefined;
  const { t } = useTranslation();
  const signedIn = useSignedIn();
  const spoken = mostDiscussed(board);
  const hasStanding = board.decisions.length > 0 || board.phase === 'REVIEW';
  const proposing = !hasStanding || PROPOSING.has(board.phase);
  return (
    <>
      <BoardHead board={board} decision={decision} />
      <BoardOrigin board={board} />
      <PhaseStrip board={board} closesAt={closesAt} unitName={decision?.unit.name} />
      {!closesAt && <PlannedEndPassed board={board} />}
      <BoardLayout
        now={<BoardNow board={board} />}
        opensOn={proposing ? 'proposals' : 'standing'}
        standing={hasStanding && <StandingWithFeedback board={board} />}
        proposals={<BoardProposals board={board} {...list} />}
        voices={
          spoken && (
            <Voices
              proposalId={spoken.id}
              to={`/boards/${board.id}/proposals/${spoken.id}`}
              toolsOf={flagButton}
            />
          )
        }
        tools={
          <>
            {signedIn && (
              <Suspense>
                <MyPart boardId={board.id} />
              </Suspense>
            )}
            {runsIt(board) && (
              <Suspense>
                <FacilitatorTools board={board} />
              </Suspense>
            )}
            <RecordLink community={board.community} about={board.id} />
            <Link to={`/boards/${board.id}/history`} className={classes.history}>
              {t('boards.history')}
            </Link>
            <HiddenNote boardId={board.id} to={`/communities/${board.community.id}/transparency`} />
          </>
        }
      />
    </>
  );
}

// A phase or a vote may be out of reach for now; who may set up votes runs the board all the same.
const runsIt = ({ viewerCan: { createDecision, changePhase } }: LoadedBoard) =>
  createDecision.allowed || changePhase.allowed;

/** Which residents' initiative the board came from, and that it has been closed. */
function BoardOrigin({ board: { initiative, closedAt } }: { board: LoadedBoard }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      {initiative && (
        <p className={classes.origin}>
          {t('boards.fromInitiative')}{' '}
          <Link to={`/initiatives/${initiative.id}`}>{initiative.question}</Link>
        </p>
      )}
      {closedAt && <p role="status">{t('boards.closed', { date: formats.day(closedAt) })}</p>}
    </>
  );
}

/** Where it stands, and once a vote has closed or residents review, what came of it. */
function StandingWithFeedback({ board }: { board: LoadedBoard }) {
  const decided = board.decisions.some(({ status }) => status === 'CLOSED');
  return (
    <>
      {(decided || board.phase === 'REVIEW') && (
        <Suspense>
          <BoardFeedback boardId={board.id} />
        </Suspense>
      )}
      <BoardStanding board={board} />
    </>
  );
}

function mostDiscussed({ proposals }: LoadedBoard) {
  const spokenOf = proposals.edges
    .map(({ node }) => node)
    .filter(({ commentCounts }) => commentCounts.total > 0);
  return spokenOf.sort((one, other) => other.commentCounts.total - one.commentCounts.total)[0];
}
