import { BallotSlip } from '../../features/decisions/ballot-slip';
import { DecisionTeaser } from '../../features/decisions/decision-teaser';
import { ResultCard } from '../../features/decisions/result-card';
import { Standing } from '../../features/decisions/standing';
import type { LoadedBoard } from './board-route';
import { openDecisions } from './open-decisions';

const pathOf = (board: LoadedBoard, decisionId: string) =>
  `/boards/${board.id}/decisions/${decisionId}`;

/** What is to be decided now. One slip at a time; other votes are a link away. */
export function BoardNow({ board }: { board: LoadedBoard }) {
  const [first, ...others] = openDecisions(board);
  return (
    <>
      {first && <BallotSlip decision={first} to={pathOf(board, first.id)} />}
      {others.map((decision) => (
        <DecisionTeaser key={decision.id} decision={decision} to={pathOf(board, decision.id)} />
      ))}
    </>
  );
}

/** Where the open vote stands, what comes next, and what has been decided. */
export function BoardStanding({ board }: { board: LoadedBoard }) {
  const [open] = openDecisions(board);
  const latest = open ? undefined : board.decisions.find(({ status }) => status === 'CLOSED');
  const others = board.decisions.filter(({ id, status }) => status !== 'OPEN' && id !== latest?.id);
  return (
    <>
      {open && <Standing decision={open} to={pathOf(board, open.id)} />}
      {latest && <ResultCard decision={latest} to={pathOf(board, latest.id)} />}
      {others.map((decision) => (
        <DecisionTeaser key={decision.id} decision={decision} to={pathOf(board, decision.id)} />
      ))}
    </>
  );
}
