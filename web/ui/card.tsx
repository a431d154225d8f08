import type { ComponentPropsWithoutRef } from 'react';
import classes from './card.module.css';

/** A sheet of paper on the board; `as` names the landmark or list item it is. */
export function Card({
  as: Tag = 'div',
  className,
  ...rest
}: ComponentPropsWithoutRef<'section'> & { as?: 'div' | 'section' | 'article' | 'li' }) {
  return <Tag className={[classes.card, className].filter(Boolean).join(' ')} {...rest} />;
}

/** A voting slip: the one sheet that carries the seal's colour. */
export function Slip(props: ComponentPropsWithoutRef<'section'>) {
  return <section {...props} className={classes.slip} />;
}
