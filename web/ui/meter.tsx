import classes from './meter.module.css';

/** A bar beside a number that says the same: it is drawn only, never read out. */
export function Meter({ percent, seal = false }: { percent: number; seal?: boolean }) {
  const width = `${Math.min(100, Math.max(0, percent))}%`;
  return (
    <span className={classes.track} aria-hidden="true">
      <span className={seal ? `${classes.fill} ${classes.seal}` : classes.fill} style={{ width }} />
    </span>
  );
}
