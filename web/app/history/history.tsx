import { Button, Progress } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { boardAt } from './board-at';
import { Happenings } from './happenings';
import type { HistoryEvent } from './history-event';
import classes from './history.module.css';
import { Moment } from './moment';
import { Player } from './player';
import { useEventWords } from './use-event-words';
import type { History } from './use-history';

interface Props {
  boardId: string;
  history: History;
  onRetry: () => void;
}

/** A board's history, as one goes through it: the board as it stood, and what had just happened. */
export function HistoryReplay({ boardId, history, onRetry }: Props) {
  const { events } = history;
  // Who is at the end stays there when more comes; whoever looks at an earlier moment keeps it.
  const [chosen, setChosen] = useState<number | null>(null);
  const place = Math.min(chosen ?? events.length, events.length);
  const upTo = useMemo(() => events.slice(0, place), [events, place]);
  const then = useMemo(() => boardAt(events, place), [events, place]);
  const said = useSaid(upTo.at(-1));
  const goTo = (to: number) => setChosen(to >= events.length ? null : to);
  return (
    <>
      <Reading history={history} onRetry={onRetry} />
      <Player length={events.length} place={place} onPlace={goTo} said={said} />
      <p className={classes.place}>{said}</p>
      <div className={classes.columns}>
        <Moment then={then} />
        <Happenings boardId={boardId} events={upTo} />
      </div>
    </>
  );
}

/** A moment in words: when it was, and what happened. */
function useSaid(event: HistoryEvent | undefined): string {
  const { t } = useTranslation();
  const formats = useFormats();
  const wordsOf = useEventWords();
  if (!event) return t('history.before');
  return t('history.place', { time: formats.exact(event.at), what: wordsOf(event) });
}

function Reading({ history: { state, read, total }, onRetry }: Omit<Props, 'boardId'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (state === 'whole') return null;
  if (state === 'failed')
    return (
      <p role="alert">
        {t('history.failed')}{' '}
        <Button variant="default" size="compact-md" onClick={onRetry}>
          {t('actions.retry')}
        </Button>
      </p>
    );
  const text = t('history.reading', { read: formats.number(read), total: formats.number(total) });
  return <Progress aria-label={text} value={total > 0 ? (read / total) * 100 : 0} />;
}
