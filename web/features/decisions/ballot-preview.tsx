import { useTranslation } from 'react-i18next';
import type { BallotPaper } from './ballot-rules';
import { BallotToCome } from './ballot-to-come';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';
import { toRules } from './vote-draft';
import { formOf } from './ways-of-deciding';

/** The ballot exactly as residents will see it, made of the same parts. */
export function BallotPreview(step: StepProps) {
  const { t } = useTranslation();
  const paper = toPaper(step);
  return (
    <section aria-labelledby="vote-preview">
      <h2 id="vote-preview">{t('votes.make.preview')}</h2>
      <p className={classes.quiet}>{t('votes.make.previewHint')}</p>
      <p className={classes.asked}>{paper.question || t('votes.make.noQuestion')}</p>
      <BallotToCome decision={paper} />
    </section>
  );
}

function toPaper({ board, draft, picked, method }: StepProps): BallotPaper {
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
    ballotForm: formOf(method),
    options: options.map((option, index) => ({
      ...option,
      id: String(index),
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
