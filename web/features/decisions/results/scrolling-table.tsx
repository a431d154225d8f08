import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from '../result.module.css';

/** A table that may be wider than a phone, with a name for those who don't see it. */
export function ScrollingTable({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={name}>
      <table className={classes.table}>
        <VisuallyHidden component="caption">{name}</VisuallyHidden>
        {children}
      </table>
    </div>
  );
}
