import classes from './problem.module.css';

/** What went wrong, said at once and next to where it happened. */
export function Problem({ children }: { children?: string | null }) {
  return <div role="alert">{children && <p className={classes.problem}>{children}</p>}</div>;
}
