import { checkScores } from '../choice.js';
import { conclude, type Conclusion } from '../conclude.js';
import type { CountingMethod, Scores, TallyInput } from '../method.js';
import { checkOnly } from '../rule-checks.js';
import type { Standing } from '../standings.js';
import { HIGHEST_SCORE } from './score-decision.js';
import { checkScale, rankBySums, scoredElection } from './scored-input.js';
import { star } from './star.js';

/** STAR: the two with the highest sums meet in a run-off, where each ballot is for the one that it scores higher. */
export const starDecision: CountingMethod<Scores> = {
  form: () => 'SCORES',
  defaults: { maxScore: 5 },
  checkChoice: checkScores,
  checkRules: (rules, options) => [
    ...checkScale(rules, options, { least: 1, most: HIGHEST_SCORE }),
    ...checkOnly(rules, ['maxScore']),
  ],
  tally: (input) => conclude(input, conclusionOf(input)),
};

function conclusionOf(input: TallyInput<Scores>): Conclusion {
  const { winners, rounds } = star(scoredElection(input));
  const idOf = (place: number): string => input.options[place]!.id;
  const scoring = rounds.find((round) => round.step === 'SCORING');
  const runoff = rounds.find((round) => round.step === 'RUNOFF');
  const finalists = scoring?.finalists.map(idOf) ?? [];
  const bySum = rankBySums(input);
  const isScored = bySum.some((standing) => standing.score > 0);
  return {
    ranked: inFront([...winners.map(idOf), ...finalists], bySum),
    selected: new Set(isScored ? winners.map(idOf) : []),
    details: {
      kind: 'STAR',
      finalists,
      preferring: runoff?.preferring ?? [],
      indifferent: runoff?.indifferent ?? 0,
      tiedWith: scoring?.tied.map(idOf) ?? [],
      decidedBy: runoff?.decidedBy ?? null,
    },
  };
}

/** The winner, the other finalist, and the rest as they stand. */
function inFront(first: string[], ranked: Standing[]): Standing[] {
  const place = ({ option }: Standing) =>
    first.includes(option.id) ? first.indexOf(option.id) : first.length;
  return ranked.toSorted((a, b) => place(a) - place(b));
}
