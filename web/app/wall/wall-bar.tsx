import classes from './wall.module.css';

interface Props {
  percent: number;
  seal?: boolean;
  /** Where a minimum lies, in percent. */
  mark?: number;
}

/** A bar that is seen from the back row; the number beside it says the same. */
export function WallBar({ percent, seal = false, mark }: Props) {
  const within = (value: number) => `${Math.min(100, Math.max(0, value))}%`;
  return (
    <span className={classes.track} aria-hidden="true">
      <span
        className={seal ? `${classes.fill} ${classes.seal}` : classes.fill}
        style={{ width: within(percent) }}
      />
      {mark !== undefined && mark > 0 && (
        <span className={classes.mark} style={{ insetInlineStart: within(mark) }} />
      )}
    </span>
  );
}
