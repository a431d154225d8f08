import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { useServerNow } from '../../../ui/server-clock';
import { durationOf } from '../../../ui/time';
import { clockLevel } from './clock-level';
import classes from './initiative-clock.module.css';

/** The public clock of an answer that is owed: what is left, or how long it has been due. */
export function InitiativeClock({ dueAt }: { dueAt: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const now = useServerNow(1_000);
  const level = clockLevel(dueAt, now);
  const late = level === 'overdue' || level === 'longOverdue';
  const Icon = late ? IconAlertTriangle : IconClock;
  const seconds = Math.ceil(Math.abs(Date.parse(dueAt) - now) / 1_000);
  return (
    <p className={late ? `${classes.clock} ${classes.late}` : classes.clock}>
      <Icon size={18} aria-hidden="true" className={classes.icon} />
      <time dateTime={dueAt} title={formats.exact(dueAt)}>
        {t(`initiatives.${level}`, { duration: durationOf(seconds, t) })}
      </time>
    </p>
  );
}
