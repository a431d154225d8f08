import { useTranslation } from 'react-i18next';
import type { DecisionFactsFragment } from '../../../schema/generated/graphql';
import { useOptionLabel } from '../../features/decisions/option-label';
import { useOutcome } from '../../features/decisions/outcome';
import { barsOf } from '../../features/decisions/tally-figures';
import { useFormats } from '../../i18n/formats';
import { useScreenWords } from '../../i18n/screens';
import { Rolling } from '../../ui/rolling';
import { WallBar } from './wall-bar';
import classes from './wall.module.css';

/** More bars than this can't be read from the back row. */
const mostBars = 5;

/** The vote from afar: what is asked, how many have taken part, and the count where it may be seen. */
export function WallVote({ decision }: { decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const outcome = useOutcome(decision);
  const { turnout, tally, status } = decision;
  return (
    <section className={classes.vote} aria-labelledby="wall-vote">
      <p className={classes.tag}>{t(status === 'OPEN' ? 'decisions.now' : 'decisions.result')}</p>
      <h2 id="wall-vote">{decision.question}</h2>
      <div className={classes.turnout}>
        <Rolling>
          {t('decisions.turnout', {
            count: turnout.cast,
            formatted: formats.number(turnout.cast),
            percent: formats.percent(turnout.percent),
          })}
        </Rolling>
        <WallBar percent={turnout.percent} mark={decision.quorumPercent} />
      </div>
      {tally ? (
        <>
          <Count decision={decision} tally={tally} />
          {outcome && (
            <p className={classes.outcome}>
              <Rolling>{outcome}</Rolling>
            </p>
          )}
        </>
      ) : (
        <p className={classes.quiet}>{t('decisions.hidden')}</p>
      )}
    </section>
  );
}

interface CountProps {
  decision: DecisionFactsFragment;
  tally: NonNullable<DecisionFactsFragment['tally']>;
}

function Count({ decision, tally }: CountProps) {
  const w = useScreenWords();
  const formats = useFormats();
  const labelOf = useOptionLabel();
  const rest = tally.options.length - mostBars;
  return (
    <ul className={classes.bars}>
      {barsOf(decision, tally)
        .slice(0, mostBars)
        .map(({ option, figure, percent, selected }) => (
          <li key={option.id}>
            <span className={classes.label}>{labelOf(option)}</span>
            <WallBar percent={percent} seal={selected} />
            <span className={classes.number}>
              <Rolling>{formats.number(figure)}</Rolling>
            </span>
          </li>
        ))}
      {rest > 0 && (
        <li className={classes.quiet}>
          {w('wall.more', { count: rest, formatted: formats.number(rest) })}
        </li>
      )}
    </ul>
  );
}
