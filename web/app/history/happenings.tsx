import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormats } from '../../i18n/formats';
import { Card } from '../../ui/card';
import { pathOf, type HistoryEvent } from './history-event';
import classes from './history.module.css';
import { useEventWords } from './use-event-words';

/** What happened last before a moment is as much as one takes in at a glance. */
const MOST_SHOWN = 8;

interface Props {
  boardId: string;
  /** Those up to the moment. */
  events: readonly HistoryEvent[];
}

/** What happened last before a moment, newest first. */
export function Happenings({ boardId, events }: Props) {
  const { t } = useTranslation();
  const latest = events.slice(-MOST_SHOWN).toReversed();
  return (
    <Card as="section" aria-labelledby="happenings">
      <h2 id="happenings">{t('history.happenings')}</h2>
      {latest.length === 0 && <p>{t('history.before')}</p>}
      <ol className={classes.happenings}>
        {latest.map((event) => (
          <Happening key={event.cursor} event={event} to={pathOf(boardId, event)} />
        ))}
      </ol>
    </Card>
  );
}

function Happening({ event, to }: { event: HistoryEvent; to?: string }) {
  const words = useEventWords()(event);
  const formats = useFormats();
  return (
    <li>
      <time dateTime={event.at} className={classes.when}>
        {formats.exact(event.at)}
      </time>
      {to ? <Link to={to}>{words}</Link> : words}
    </li>
  );
}
