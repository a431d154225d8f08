import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats';
import { useServerNow } from './server-clock';

/** A relative time; the exact one is in its title. */
export function TimeAgo({ at }: { at: string }) {
  const formats = useFormats();
  const now = useServerNow(30_000);
  return (
    <time dateTime={at} title={formats.exact(at)}>
      {formats.relative(at, Math.max(now, Date.parse(at)))}
    </time>
  );
}

/** What is left until a time, by the server's clock; `over` is said once it has passed. */
export function Countdown({ to, over }: { to: string; over?: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const now = useServerNow(1_000);
  const seconds = Math.ceil((Date.parse(to) - now) / 1000);
  return (
    <time dateTime={to} title={formats.exact(to)}>
      {seconds > 0
        ? t('time.left', { duration: durationOf(seconds, t) })
        : (over ?? t('time.over'))}
    </time>
  );
}

// Named one by one: the compiler loses its way in the type that knows all texts.
type Translate = (
  key: 'time.daysHours' | 'time.hoursMinutes' | 'time.minutesSeconds',
  values: Record<string, number>,
) => string;

/** A span of time in its two largest units. */
export function durationOf(seconds: number, t: Translate) {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return t('time.daysHours', { days: Math.floor(hours / 24), hours: hours % 24 });
  if (hours >= 1) return t('time.hoursMinutes', { hours, minutes: minutes % 60 });
  return t('time.minutesSeconds', { minutes, seconds: seconds % 60 });
}
