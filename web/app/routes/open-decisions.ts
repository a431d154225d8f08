import type { LoadedBoard } from './board-route';

const closing = ({ closesAt }: { closesAt?: string | null }) =>
  closesAt ? Date.parse(closesAt) : Infinity;

/** The votes that are open, the one that closes first ahead. */
export const openDecisions = (board: LoadedBoard) =>
  board.decisions
    .filter(({ status }) => status === 'OPEN')
    .sort((one, other) => closing(one) - closing(other));
