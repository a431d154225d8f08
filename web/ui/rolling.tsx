import { useState } from 'react';
import classes from './rolling.module.css';

/** A text with a number in it that rolls in place when the number changes. */
export function Rolling({ children }: { children: string }) {
  const [seen, setSeen] = useState({ text: children, moves: 0 });
  if (seen.text !== children) setSeen({ text: children, moves: seen.moves + 1 });
  return (
    <span
      key={seen.moves}
      className={seen.moves > 0 ? `${classes.rolling} ${classes.moved}` : classes.rolling}
    >
      {children}
    </span>
  );
}
