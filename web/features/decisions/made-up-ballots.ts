import { totalCost, type BallotPaper } from './ballot-rules';
import { creditsFor } from './ballots/scores';
import type { Choice } from './choice';

/** Ballots as chance fills them in; each can be cast. */
export function madeUpBallots(paper: BallotPaper, count: number, random = Math.random): Choice[] {
  return Array.from({ length: count }, () => madeUp(paper, random));
}

function madeUp(paper: BallotPaper, random: () => number): Choice {
  const order = shuffled(paper.options, random).map(({ id }) => id);
  const named = order.slice(0, 1 + Math.floor(random() * order.length));
  if (paper.ballotForm === 'RANKING') return { ranking: named.map((id) => [id]) };
  if (paper.ballotForm === 'TICKS') return { options: ticked(paper, named, order) };
  return {
    scores:
      paper.rules.credits == null ? graded(paper, named, random) : bought(paper, named, random),
  };
}

/** As many as the ballot takes and its money pays for; one at least, where any can be. */
function ticked(paper: BallotPaper, named: string[], order: string[]): string[] {
  const most = paper.method === 'YES_NO' ? 1 : (paper.rules.maxChoices ?? named.length);
  const chosen = affordable(paper, named).slice(0, most);
  return chosen.length > 0 ? chosen : affordable(paper, order).slice(0, 1);
}

function affordable(paper: BallotPaper, ids: string[]): string[] {
  const limit = paper.rules.maxBallotCost?.amount ?? Infinity;
  return ids.reduce<string[]>((chosen, id) => {
    const cost = totalCost(paper, [...chosen, id])?.amount ?? 0;
    return cost > limit ? chosen : [...chosen, id];
  }, []);
}

function graded({ rules }: BallotPaper, named: string[], random: () => number) {
  const marks = (rules.maxScore ?? 5) + 1;
  return named.map((optionId) => ({ optionId, score: Math.floor(random() * marks) }));
}

/** Gives one vote after the other to one of them, while the next is paid for. */
function bought({ method, rules }: BallotPaper, named: string[], random: () => number) {
  const votes = new Map(named.map((id) => [id, 0]));
  let left = rules.credits ?? 0;
  for (;;) {
    const id = named[Math.floor(random() * named.length)]!;
    const given = votes.get(id)!;
    const price = creditsFor(method, given + 1) - creditsFor(method, given);
    if (price > left) break;
    left -= price;
    votes.set(id, given + 1);
  }
  return Array.from(votes, ([optionId, score]) => ({ optionId, score })).filter(
    ({ score }) => score > 0,
  );
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
