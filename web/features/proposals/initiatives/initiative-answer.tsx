import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { InitiativeAnswerFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Card } from '../../../ui/card';
import { Prose } from '../../../ui/prose';
import { durationOf } from '../../../ui/time';
import classes from './initiative-answer.module.css';

/** The answer everybody may hold its giver to: a board, or a refusal with its reasons. */
export function InitiativeAnswer({ initiative }: { initiative: InitiativeAnswerFragment }) {
  const { t } = useTranslation();
  const { status, board, reasonHtml } = initiative;
  if (status === 'WITHDRAWN') return <p className={classes.quiet}>{t('initiatives.withdrawn')}</p>;
  if (status !== 'BOARD_OPENED' && status !== 'REFUSED') return null;
  return (
    <Card as="section" className={classes.answer} aria-labelledby="answer">
      <h2 id="answer">{t('initiatives.answer')}</h2>
      {status === 'REFUSED' && <p>{t('initiatives.refused')}</p>}
      {reasonHtml && <Prose html={reasonHtml} />}
      {board && (
        <p>
          {t('initiatives.boardOpened')} <Link to={`/boards/${board.id}`}>{board.question}</Link>
        </p>
      )}
      <AnsweredBy initiative={initiative} />
    </Card>
  );
}

function AnsweredBy({ initiative }: { initiative: InitiativeAnswerFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { answeredAt, answeredBy, dueAt } = initiative;
  if (!answeredAt || !answeredBy) return null;
  const late = dueAt ? Math.floor((Date.parse(answeredAt) - Date.parse(dueAt)) / 1_000) : 0;
  return (
    <p className={classes.quiet}>
      <time dateTime={answeredAt} title={formats.exact(answeredAt)}>
        {t('initiatives.answered', { name: answeredBy.name, date: formats.day(answeredAt) })}
      </time>
      {late > 0 && (
        <strong>{t('initiatives.answeredLate', { duration: durationOf(late, t) })}</strong>
      )}
    </p>
  );
}
