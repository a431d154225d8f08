import { fairShare, SharesCount, spentBy } from './equal-shares.js';
import { tieOrder, votesOf, type SharesElection, type SharesResult } from './shares-election.js';

/** How a count that may take a while tells where it is: what everybody has by now, in minor units. */
export type OnProgress = (perVoter: number) => void;

/**
 * Equal shares that spend more of the budget, which plain ones leave a part of: everybody gets `unit` more, such as 100 for one
 * whole unit of a currency, and again, as long as what wins then costs no more than the budget. What is left goes to the
 * projects with most votes that still fit.
 */
export function equalSharesAdd1(
  election: SharesElection,
  unit: number,
  onProgress: OnProgress = () => {},
): SharesResult {
  const count = new SharesCount(election);
  const votes = votesOf(election);
  let perVoter = Math.floor(fairShare(election) / unit) * unit;
  let result = count.result(perVoter);
  // More for each could only bring what costs more than there is.
  const possible = election.costs.filter(
    (cost, project) => votes[project]! > 0 && cost <= election.budget,
  ).length;
  while (result.winners.length < possible) {
    const next = count.result(perVoter + unit);
    if (spentBy(election, next) > election.budget) break;
    perVoter += unit;
    result = next;
    onProgress(perVoter);
  }
  return completed(election, votes, result);
}

/** Projects that somebody approves and that what is left would pay for. */
function affordable(
  election: SharesElection,
  votes: readonly number[],
  result: SharesResult,
): number[] {
  const left = election.budget - spentBy(election, result);
  const won = new Set(result.winners);
  return [...election.costs.keys()].filter(
    (project) => !won.has(project) && votes[project]! > 0 && election.costs[project]! <= left,
  );
}

function completed(
  election: SharesElection,
  votes: readonly number[],
  result: SharesResult,
): SharesResult {
  const byCost = tieOrder(election, votes);
  const [next] = affordable(election, votes, result).toSorted(
    (a, b) => votes[b]! - votes[a]! || byCost(a, b),
  );
  if (next === undefined) return result;
  const number = result.rounds.length + result.completion.length + 1;
  return completed(election, votes, {
    ...result,
    winners: [...result.winners, next],
    completion: [...result.completion, { number, project: next, votes: votes[next]! }],
  });
}
