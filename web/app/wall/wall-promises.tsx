import { graphql } from '../../../schema/generated/gql';
import type { WallPromiseFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useScreenWords } from '../../i18n/screens';
import { WallBar } from './wall-bar';
import classes from './wall.module.css';

graphql(`
  fragment WallPromise on Commitment {
    id
    version
    title
    late
    progress
    unit {
      id
      name
    }
  }
`);

/** What was promised after a vote, by whom, and how far it has come. */
export function WallPromises({ promises }: { promises: WallPromiseFragment[] }) {
  const w = useScreenWords();
  const { percent } = useFormats();
  return (
    <section className={classes.panel} aria-labelledby="wall-promises">
      <h2 id="wall-promises">{w('wall.promises')}</h2>
      <ul className={classes.proposals}>
        {promises.map(({ id, title, unit, late, progress }) => (
          <li key={id}>
            <span className={classes.label}>
              {title} · {unit.name}
            </span>
            <span className={classes.row}>
              <WallBar percent={progress} />
              <span>
                {[w('wall.progress', { percent: percent(progress) }), late && w('wall.late')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
