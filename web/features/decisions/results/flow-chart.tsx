import { useTranslation } from 'react-i18next';
import { flowOf, type Bar } from './flow';
import classes from './results.module.css';
import type { Stage } from './transfer-view';

/** Too low a bar for its number to stand in it. */
const LOWEST = 14;

/** Where votes went, from stage to stage. The table below says the same in figures. */
export function FlowChart({ stages }: { stages: Stage[] }) {
  const { t } = useTranslation();
  if (stages.length < 2) return null;
  const { width, height, barWidth, bars, ribbons } = flowOf(stages);
  return (
    <figure className={classes.flow} tabIndex={0} aria-label={t('results.stages.flow')}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {ribbons.map(({ key, path, passed }) => (
          <path key={key} d={path} className={passed ? classes.passed : classes.kept} />
        ))}
        {bars.map((bar) => (
          <g key={bar.key}>
            <rect
              x={bar.x}
              y={bar.y}
              width={barWidth}
              height={bar.height}
              className={classes[bar.status]}
            />
            {bar.height >= LOWEST && (
              <text x={bar.x + barWidth / 2} y={bar.y + bar.height / 2} className={markOf(bar)}>
                {bar.position ?? '–'}
                {bar.status === 'ELECTED' && '✓'}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption>{t('results.stages.flowHint')}</figcaption>
    </figure>
  );
}

const markOf = ({ status }: Bar) =>
  status === 'ELECTED' ? `${classes.mark} ${classes.onSeal}` : classes.mark;
