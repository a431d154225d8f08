import { useTranslation } from 'react-i18next';
import { decisionOf, promiseOf, proposalOf, type HistoryEvent } from './history-event';

/** Says in a sentence what happened. */
export function useEventWords(): (event: HistoryEvent) => string {
  const { t } = useTranslation();
  return (event) => {
    if (event.__typename === 'PhaseChanged')
      return event.to
        ? t('history.event.PhaseChanged', { phase: t(`boards.phase.${event.to}`) })
        : t('history.someMove');
    const title = (proposalOf(event) ?? promiseOf(event))?.title ?? '';
    if (event.__typename === 'CommentAdded' && event.comment)
      return t('history.event.CommentAdded', {
        name: event.comment.author.name,
        stance: t(`discussion.stance.${event.comment.stance}`),
        title,
      });
    return t(`history.event.${event.__typename}`, {
      title,
      question: decisionOf(event)?.question ?? '',
    });
  };
}
