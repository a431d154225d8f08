import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
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
          <Owed step={step} />
          {place === steps.length - 1 && step.kind !== 'ANSWER_OWED' && <Next fate={fate} />}
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
  const to = pathOf(board, step);
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
  const { at, by, reason, excerpt } = step;
  const name = by && (by.__typename === 'Decision' ? by.question : by.name);
  const facts: ReactNode[] = [
    at && (
      <time key="at" dateTime={at} title={formats.exact(at)}>
        {formats.day(at)}
      </time>
    ),
    !quiet && name && <span key="by">{name}</span>,
    reason && <span key="why">{reason}</span>,
    excerpt && <q key="words">{excerpt}</q>,
  ].filter(Boolean);
  return facts.length > 0 && <span className={classes.facts}>{facts}</span>;
}

/** By when a body that was asked owes its answer, wherever in the line that stands. */
function Owed({ step: { kind, answerBy, overdue } }: { step: StoryStepPartsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (kind !== 'ANSWER_OWED' || !answerBy) return null;
  const date = formats.day(answerBy);
  return overdue ? (
    <span className={`${classes.next} ${classes.late}`}>
      {t('feedback.fates.next.answerLate', { date })}
    </span>
  ) : (
    <span className={classes.next}>{t('feedback.fates.next.answer', { date })}</span>
  );
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

const OF_BOARD: StoryStepPartsFragment['kind'][] = ['VERDICT_ASKED', 'DISPUTED', 'REVIEWED'];

function pathOf(board: string | undefined, step: StoryStepPartsFragment) {
  const { kind, proposal, decision, commitment, initiative } = step;
  if (kind === 'BOARD_OPENED' && initiative?.board) return `/boards/${initiative.board.id}`;
  if (OF_BOARD.includes(kind)) return board;
  if (initiative) return `/initiatives/${initiative.id}`;
  if (!board) return undefined;
  if (kind === 'EDITED' && proposal) return `${board}/proposals/${proposal.id}#changes`;
  if (commitment) return `${board}/commitments`;
  if (decision) return `${board}/decisions/${decision.id}`;
  return proposal && `${board}/proposals/${proposal.id}`;
}
