import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { Problem } from '../../ui/problem';
import { missingChoices, type BallotPaper } from './ballot-rules';
import { noChoice, type Choice } from './choice';
import { FillIn } from './fill-in';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';
import { madeUpBallots } from './made-up-ballots';
import { useOutcome } from './outcome';
import { DetailsView } from './results/details-view';
import { TallyBars } from './tally-bars';
import { useRehearsal, type Rehearsed } from './use-rehearsal';

/** The vote tried out: ballots that are filled in here, or made up, are counted by its rules. Nothing of it is kept. */
export default function DryRun({ paper, ...step }: StepProps & { paper: BallotPaper }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const [choice, setChoice] = useState<Choice>(() => noChoice(paper.ballotForm));
  const { ballots, tally, problem, add, clear } = useRehearsal(step, paper);
  const ready = missingChoices(paper, choice) === 0;
  const cast = () => {
    if (!ready) return;
    add([choice]);
    setChoice(noChoice(paper.ballotForm));
  };
  return (
    <details className={classes.others}>
      <summary>{t('ways.dryRun.title')}</summary>
      <p className={classes.quiet}>{t('ways.dryRun.hint')}</p>
      <FillIn decision={paper} choice={choice} onChoose={setChoice} readOnly={false} />
      <div className={classes.tools}>
        <Button variant="default" aria-disabled={!ready || undefined} onClick={cast}>
          {t('ways.dryRun.cast')}
        </Button>
        <Button variant="default" onClick={() => add(madeUpBallots(paper, 10))}>
          {t('ways.dryRun.random', { formatted: number(10) })}
        </Button>
        {ballots > 0 && (
          <Button variant="subtle" onClick={clear}>
            {t('ways.dryRun.clear')}
          </Button>
        )}
      </div>
      <p role="status">{t('ways.dryRun.count', { count: ballots, formatted: number(ballots) })}</p>
      <Problem>{problem}</Problem>
      {tally && <Counted paper={paper} tally={tally} />}
    </details>
  );
}

function Counted({ paper, tally }: { paper: BallotPaper; tally: Rehearsed }) {
  const outcome = useOutcome({ tally, method: paper.method });
  return (
    <>
      <p>
        <strong>{outcome}</strong>
      </p>
      <TallyBars decision={paper} tally={tally} />
      {tally.details && <DetailsView decision={paper} details={tally.details} />}
    </>
  );
}
