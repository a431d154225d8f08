import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseTextFragment } from '../../../schema/generated/graphql';
import { Prose } from '../../ui/prose';
import classes from './moderation.module.css';

/** What a case is about, as it was when the case opened, and the way to its place. */
export function CaseText({ subject }: { subject: CaseTextFragment }) {
  const { t } = useTranslation();
  const { title, bodyHtml, subjectKind, author, board, hidden } = subject;
  const place = placeOf(subject);
  return (
    <>
      <p className={classes.who}>
        <strong>{t(`moderation.kind.${subjectKind}`)}</strong>
        <span>{t('moderation.by', { name: author.name })}</span>
        {board && <Link to={`/boards/${board.id}`}>{board.question}</Link>}
        {place && !hidden && <Link to={place}>{t('moderation.inContext')}</Link>}
        {hidden && <span className={classes.mark}>{t('moderation.hiddenNow')}</span>}
      </p>
      <div className={classes.quote}>
        {title && <p className={classes.quoteTitle}>{title}</p>}
        <Prose html={bodyHtml} />
      </div>
    </>
  );
}

/** Where it stands for everybody to read; what is hidden has no place any more. */
function placeOf({ subjectKind, subjectId, board, proposalId }: CaseTextFragment) {
  if (subjectKind === 'INITIATIVE') return `/initiatives/${subjectId}`;
  return board && proposalId && `/boards/${board.id}/proposals/${proposalId}`;
}
