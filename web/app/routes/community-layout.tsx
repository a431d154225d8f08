import type { ReactNode } from 'react';
import classes from './community-layout.module.css';

/** A community's page: what happens here beside who answers and what holds; one below the other on a phone. */
export function CommunityLayout({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={classes.layout}>
      <div className={classes.main}>{main}</div>
      <div className={classes.side}>{side}</div>
    </div>
  );
}
