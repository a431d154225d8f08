import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { withTexts } from '../../i18n/i18n';
import type { BallotPaper } from './ballot-rules';
import { BallotToCome } from './ballot-to-come';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';
import { toPaper } from './vote-paper';

// Made-up ballots are tried out by few, and bring the views of results with them. The form comes along: if it came
// later, it would push away the buttons below it just when somebody presses one.
const DryRun = lazy(async () => {
  const [dryRun] = await Promise.all([
    withTexts(['results', 'ballots', 'votes', 'ways'], import('./dry-run')),
    withTexts(['ballots'], import('./ballots/other-forms')),
  ]);
  return dryRun;
});

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
      {paper.options.length > 1 && (
        <Suspense>
          <DryRun key={paperKey(paper)} {...step} paper={paper} />
        </Suspense>
      )}
    </section>
  );
}

/** Ballots of another kind, or for other options, begin anew. */
const paperKey = ({ method, options, rules }: BallotPaper) =>
  JSON.stringify([method, options.map(({ label }) => label), rules]);
