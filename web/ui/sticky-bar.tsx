import type { ReactNode } from 'react';
import { Slot } from './slots';
import classes from './sticky-bar.module.css';

/** On a phone: the one thing to do now, always under the thumb and last in reading order. */
export function StickyBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <Slot name="bottom">
      <div className={classes.room} />
      <div className={classes.bar}>
        {note && <div className={classes.note}>{note}</div>}
        {children}
      </div>
    </Slot>
  );
}
