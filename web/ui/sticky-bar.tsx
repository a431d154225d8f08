import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Slot } from './slots';
import classes from './sticky-bar.module.css';

/** On a phone: the one thing to do now, always under the thumb and last in reading order. */
export function StickyBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Slot name="bottom">
      <div className={classes.room} />
      <section className={classes.bar} aria-label={t('actions.now')}>
        {note && <div className={classes.note}>{note}</div>}
        {children}
      </section>
    </Slot>
  );
}
