import { lazy, Suspense } from 'react';
import { withTexts } from '../../i18n/i18n';
import { BallotOptions } from './ballot-options';
import type { BallotPaper } from './ballot-rules';
import type { Choice } from './choice';

// Sent with the first vote that is not filled in by ticking alone.
const OtherForms = lazy(() => withTexts(['ballots'], import('./ballots/other-forms')));

/** What every form of ballot is filled in with. */
export interface FillInProps<C extends Choice = Choice> {
  decision: BallotPaper;
  choice: C;
  onChoose: (choice: C) => void;
}

/** The ballot to fill in, by ticking, ranking or giving numbers; or to look at. */
export function FillIn({
  decision,
  choice,
  onChoose,
  readOnly,
}: FillInProps & { readOnly: boolean }) {
  if (readOnly || 'options' in choice)
    return (
      <BallotOptions
        decision={decision}
        chosen={'options' in choice ? choice.options : []}
        onChoose={(options) => onChoose({ options })}
        readOnly={readOnly}
      />
    );
  return (
    <Suspense>
      <OtherForms decision={decision} choice={choice} onChoose={onChoose} />
    </Suspense>
  );
}
