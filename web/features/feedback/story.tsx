import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FatePartsFragment, StoryStepPartsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { nextKey } from './fate-words';
import classes from './story.module.css';

interface Props {
  /** Where its board is; undefined when that may no longer be seen. */
  board: string | undefined;
  steps: readonly StoryStepPartsFragment[];
  fate: FatePartsFragment;
  /** What the first step says in place of its bare name. */
  first?: string;
  /** Always one below the other, also where there is room for a line. */
  narrow?: boolean;
}

/** What came of something as a line of arrows, each dated, named and linked; on a phone one below the other. */
export function Story({ board, steps, fate, first, narrow = false }: Props) {
  const { t } = useTranslation();
  return (
    <ol
      className={narrow ? classes.story : `${classes.story} ${classes.wide}`}
      aria-label={t('feedback.fates.story')}
    >
      {steps.map((step, place) => (
        <li key={`${step.kind} ${step.at}`} className={classes.step}>
          <StepTitle board={board} step={step} first={place === 0 ? first : undefined} />
          <StepFacts step={step} quiet={place === 0 && first !== undefined} />
          {place === steps.length - 1 && <Next fate={fate} />}
        </li>
      ))}
    </ol>
  );
}

function StepTitle({
  board,
  step,
  first,
}: {
  board: string | undefined;
  step: StoryStepPartsFragment;
  first: string | undefined;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { kind, proposal, progress, carriedSupport } = step;
  const words =
    first ??
    t(`feedback.fates.step.${kind}`, {
      title: proposal?.title ?? t('feedback.fates.hiddenWords'),
      done: progress && formats.number(progress.done),
      total: progress && formats.number(progress.total),
    });
  const to = board && pathOf(board, step);
  return (
    <span className={classes.title}>
      {to ? <Link to={to}>{words}</Link> : words}
      {carriedSupport !== null && carriedSupport > 0 && (
        <span className={classes.carried}>
          {t('feedback.fates.carried', {
            count: carriedSupport,
            formatted: formats.number(carriedSupport),
          })}
        </span>
      )}
    </span>
  );
}

/** When, through whom and why. */
function StepFacts({ step, quiet }: { step: StoryStepPartsFragment; quiet: boolean }) {
  const formats = useFormats();
  const { at, by, reason } = step;
  const name = by && (by.__typename === 'Decision' ? by.question : by.name);
  const facts: ReactNode[] = [
    at && (
      <time key="at" dateTime={at} title={formats.exact(at)}>
        {formats.day(at)}
      </time>
    ),
    !quiet && name && <span key="by">{name}</span>,
    reason && <span key="why">{reason}</span>,
  ].filter(Boolean);
  return facts.length > 0 && <span className={classes.facts}>{facts}</span>;
}

/** What is owed next, and by when. */
function Next({ fate }: { fate: FatePartsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const key = nextKey(fate);
  if (!key || !fate.answerBy) return null;
  return (
    <span className={fate.overdue ? `${classes.next} ${classes.late}` : classes.next}>
      {t(`feedback.fates.next.${key}`, { date: formats.day(fate.answerBy) })}
    </span>
  );
}

function pathOf(board: string, { kind, proposal, decision, commitment }: StoryStepPartsFragment) {
  if (kind === 'VERDICT_ASKED' || kind === 'DISPUTED') return board;
  if (commitment) return `${board}/commitments`;
  if (decision) return `${board}/decisions/${decision.id}`;
  return proposal && `${board}/proposals/${proposal.id}`;
}
