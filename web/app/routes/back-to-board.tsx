import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import classes from './back-to-board.module.css';

/** The way back, for screens too narrow for the full path. */
export function BackToBoard({ boardId }: { boardId: string }) {
  const { t } = useTranslation();
  return (
    <Link to={`/boards/${boardId}`} className={classes.back}>
      <IconArrowLeft size={16} aria-hidden="true" />
      {t('actions.backToBoard')}
    </Link>
  );
}
