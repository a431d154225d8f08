import { Piles } from './piles.js';
import { candidatesOf, type RankedElection, type RankedResult } from './ranked-election.js';
import { byVotes, tiedWith, type Transfer, type TransferRound } from './stages.js';

/**
 * Instant run-off: each ballot counts for the first of its preferences who is still in; whoever has least is excluded, until
 * somebody has more than half of what still counts. Where nobody is preferred at all, nobody wins.
 */
export function instantRunoff(election: RankedElection): RankedResult<TransferRound> {
  const piles = new Piles(election, 1);
  const rounds: TransferRound[] = [];
  let continuing = piles.valid > 0 ? candidatesOf(election) : [];
  let transfer: Transfer | null = null;
  while (continuing.length > 0) {
    const votes = [...piles.votes];
    const counting = votes.reduce((sum, of) => sum + of, 0);
    rounds.push({
      number: rounds.length + 1,
      transfer,
      votes,
      nonTransferable: piles.valid - counting,
      elected: [],
    });
    const order = continuing.toSorted(byVotes(rounds, election.publishedOrder));
    const [first] = order as [number];
    if (order.length === 1 || votes[first]! * 2 > counting) {
      rounds.at(-1)!.elected.push(first);
      return { winners: [first], rounds };
    }
    const last = order.at(-1)!;
    transfer = { from: last, reason: 'EXCLUDED', tied: tiedWith(last, order, votes) };
    continuing = continuing.filter((candidate) => candidate !== last);
    const isIn = new Set(continuing);
    piles.passOn(last, (candidate) => isIn.has(candidate));
  }
  return { winners: [], rounds };
}
