import type { BallotPaper } from './ballot-rules';
import type { StepProps } from './make-vote';
import { toRules } from './vote-draft';
import { formOf } from './ways-of-deciding';

/** The ballot of a vote that is being made; options are named by their places, from 1. */
export function toPaper({ board, draft, picked, method }: StepProps): BallotPaper {
  const { currency } = board.community;
  const answers = ['YES', 'NO', 'ABSTAIN'] as const;
  const options =
    method === 'YES_NO'
      ? answers.map((kind) => ({
          kind,
          label: '',
          cost: (kind === 'YES' && picked[0]?.cost) || null,
        }))
      : picked.map(({ title, cost }) => ({
          kind: 'PROPOSAL' as const,
          label: title,
          cost: cost ?? null,
        }));
  const { budget: amount, maxBallotCost, maxScore, credits } = toRules(draft, method);
  const budget = amount ? { amount, currency } : null;
  return {
    question: draft.question,
    method,
    ballotForm: formOf(method, credits),
    options: options.map((option, index) => ({
      ...option,
      id: String(index + 1),
      position: index + 1,
    })),
    rules: {
      minChoices: 1,
      maxChoices: method === 'SINGLE_CHOICE' ? 1 : null,
      maxScore: maxScore ?? null,
      credits: credits ?? null,
      budget,
      maxBallotCost: maxBallotCost == null ? null : budget,
    },
  };
}
