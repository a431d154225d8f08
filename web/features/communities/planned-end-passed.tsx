import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PhaseStripFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useHasPassed, useServerNow } from '../../ui/server-clock';
import classes from './planned-end-passed.module.css';

interface Props {
  board: Pick<PhaseStripFragment, 'phase' | 'phases'>;
  /** Said to who moves the board on, not to who waits for it. */
  reminder?: boolean;
}

/** That the present phase's planned end has passed; nothing until then. */
export function PlannedEndPassed({ board, reminder = false }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const end = board.phases.find(({ phase }) => phase === board.phase)?.plannedEnd;
  const passed = useHasPassed(end);
  const now = useServerNow(30_000);
  if (!end || !passed) return null;
  const phase = t(`boards.phase.${board.phase}`);
  const ago = formats.relative(end, Math.max(now, Date.parse(end)));
  return (
    <p className={classes.passed} title={formats.exact(end)}>
      <IconClockExclamation size={16} aria-hidden="true" />
      <span>
        {t(reminder ? 'communities.endPassedReminder' : 'communities.endPassed', { phase, ago })}
      </span>
    </p>
  );
}
