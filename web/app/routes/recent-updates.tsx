import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { TimeAgo } from '../../ui/time';
import { pathOfUpdate, useUpdateWords, type Update } from '../live/update-words';
import classes from './recent-updates.module.css';

/** What the viewer was told last, each in a sentence that leads to it. Nothing for whoever was told nothing yet. */
export function RecentUpdates({ updates }: { updates: readonly Update[] }) {
  const { t } = useTranslation();
  const heading = useId();
  const words = useUpdateWords();
  if (updates.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={classes.recent}>
      <h2 id={heading}>{t('feedback.fates.recent')}</h2>
      <ul className={classes.list}>
        {updates.map((update) => {
          const path = pathOfUpdate(update);
          const sentence = words(update);
          return (
            <li key={update.cursor} className={classes.update}>
              <span className={classes.when}>
                <TimeAgo at={update.at} />
              </span>
              {path ? (
                <Link to={path} className={classes.link}>
                  {sentence}
                </Link>
              ) : (
                <span>{sentence}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
