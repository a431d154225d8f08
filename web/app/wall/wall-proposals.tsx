import type { ProposalFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useScreenWords } from '../../i18n/screens';
import { Rolling } from '../../ui/rolling';
import { WallBar } from './wall-bar';
import classes from './wall.module.css';

const mostShown = 5;

/** What has the most backing, in the order it has now. */
export function WallProposals({ proposals }: { proposals: ProposalFactsFragment[] }) {
  const w = useScreenWords();
  const formats = useFormats();
  const backed = proposals
    .toSorted((one, other) => other.supportCount - one.supportCount)
    .slice(0, mostShown);
  const most = backed[0]?.supportCount ?? 0;
  return (
    <section className={classes.panel} aria-labelledby="wall-proposals">
      <h2 id="wall-proposals">{w('wall.proposals')}</h2>
      {backed.length === 0 && <p>{w('wall.nothing')}</p>}
      <ol className={classes.proposals}>
        {backed.map(({ id, title, supportCount }) => (
          <li key={id}>
            <span className={classes.label}>{title}</span>
            <span className={classes.row}>
              <WallBar percent={most > 0 ? (supportCount / most) * 100 : 0} />
              <Rolling>
                {w('wall.backing', {
                  count: supportCount,
                  formatted: formats.number(supportCount),
                })}
              </Rolling>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
