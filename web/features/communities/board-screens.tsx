import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import classes from './board-screens.module.css';

/** The ways to show a board to those who aren't looking at it: on a hall screen, and on paper. */
export function BoardScreens({ boardId }: { boardId: string }) {
  const { t } = useTranslation();
  return (
    <p className={classes.screens}>
      <Link to={`/boards/${boardId}/wall`}>{t('boards.wall')}</Link>
      <Link to={`/boards/${boardId}/poster`}>{t('boards.poster')}</Link>
    </p>
  );
}
