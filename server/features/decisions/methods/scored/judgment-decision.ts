import { checkScores } from '../choice.js';
import { conclude, type Conclusion } from '../conclude.js';
import type { OptionGrades } from '../count-details.js';
import type { CountingMethod, Scores, TallyInput } from '../method.js';
import { checkOnly } from '../rule-checks.js';
import type { Standing } from '../standings.js';
import { majorityJudgment, type JudgmentRound } from './majority-judgment.js';
import { checkScale, scoredElection, supportersIn } from './scored-input.js';

/** Six grades, from 0, “to reject”, to 5, “excellent”. */
const BEST_GRADE = 5;

/** Majority judgment: each option gets a grade from each ballot; the best median grade wins. */
export const judgmentDecision: CountingMethod<Scores> = {
  form: () => 'SCORES',
  defaults: { maxScore: BEST_GRADE },
  checkChoice: checkScores,
  checkRules: (rules, options) => [
    ...checkScale(rules, options, { least: BEST_GRADE, most: BEST_GRADE }),
    ...checkOnly(rules, ['maxScore']),
  ],
  tally: (input) => conclude(input, conclusionOf(input)),
};

function conclusionOf(input: TallyInput<Scores>): Conclusion {
  const { winners, rounds } = majorityJudgment(scoredElection(input));
  const [judged] = rounds as [JudgmentRound];
  const ranked = standingsOf(input, judged);
  // Where even the best gets nothing but the worst grade, all are rejected.
  const isRejected = ranked.every(({ votes }) => votes === 0);
  return {
    ranked,
    selected: new Set(isRejected ? [] : winners.map((place) => input.options[place]!.id)),
    details: {
      kind: 'GRADES',
      grades: ranked.map(({ option }) =>
        gradesOf(input.options.indexOf(option), option.id, judged),
      ),
    },
  };
}

function standingsOf(input: TallyInput<Scores>, { ranking, gauges }: JudgmentRound): Standing[] {
  const supporters = supportersIn(input);
  return ranking.flatMap((tier) =>
    tier.map((place): Standing => {
      const option = input.options[place]!;
      const others = tier.filter((other) => other !== place);
      return {
        option,
        votes: supporters.get(option.id) ?? 0,
        score: gauges[place]!.grade,
        tiedWith: input.ballots.length === 0 ? [] : others.map((other) => input.options[other]!.id),
      };
    }),
  );
}

function gradesOf(place: number, optionId: string, judged: JudgmentRound): OptionGrades {
  const { grade: median, better, worse } = judged.gauges[place]!;
  // The count knows of no better grade than the best that was given.
  const counts = Array.from(
    { length: BEST_GRADE + 1 },
    (_, grade) => judged.tallies[place]![grade] ?? 0,
  );
  return { optionId, counts, median, better, worse };
}
