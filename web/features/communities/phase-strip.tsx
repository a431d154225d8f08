import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import type { PhaseStripFragment } from '../../../schema/generated/graphql';
import { Countdown } from '../../ui/time';
import classes from './phase-strip.module.css';

type BoardPhase = PhaseStripFragment['phases'][number];
const stateWords = {
  DONE: 'boards.phaseDone',
  CURRENT: 'boards.phaseNow',
  UPCOMING: 'boards.phaseNext',
} as const;

interface Props {
  board: PhaseStripFragment;
  /** When the open vote closes: it is what the present phase counts down to. */
  closesAt?: string | null;
  unitName?: string;
}

/** The five phases a board goes through, and where it is. */
export function PhaseStrip({ board, closesAt, unitName }: Props) {
  const { t } = useTranslation();
  return (
    <ol className={classes.phases} aria-label={t('boards.phases')}>
      {board.phases.map((step) => (
        <li
          key={step.phase}
          className={classes[step.state]}
          aria-current={step.state === 'CURRENT' ? 'step' : undefined}
        >
          <span className={classes.name}>
            {step.state === 'DONE' && (
              <IconCheck size={15} aria-hidden="true" className={classes.check} />
            )}
            {t(`boards.phase.${step.phase}`)}
            <VisuallyHidden>{t(stateWords[step.state])}</VisuallyHidden>
          </span>
          <span className={classes.detail}>
            <PhaseDetail step={step} board={board} closesAt={closesAt} unitName={unitName} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function PhaseDetail({ step, board, closesAt, unitName }: Props & { step: BoardPhase }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const end = step.phase === 'DECIDE' ? (closesAt ?? step.plannedEnd) : step.plannedEnd;
  if (step.state === 'CURRENT' && end)
    return (
      <Countdown to={end} over={end === closesAt ? undefined : t('communities.endPassedShort')} />
    );
  if (step.phase === 'COLLECT')
    return t('boards.proposalCount', {
      count: board.proposalCount,
      formatted: formats.number(board.proposalCount),
    });
  if (step.phase === 'DISCUSS')
    return t('boards.commentCount', {
      count: board.commentCount,
      formatted: formats.number(board.commentCount),
    });
  if (step.phase === 'DELIVER' && unitName) return t('boards.deliveredBy', { unit: unitName });
  if (step.phase === 'REVIEW') return t('boards.reviewedBy');
  return step.state === 'UPCOMING' && end ? t('boards.until', { date: formats.day(end) }) : null;
}
