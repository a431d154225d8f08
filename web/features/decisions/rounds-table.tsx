import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus, IconPlayerStop, IconX, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type {
  DecisionFactsFragment,
  RoundOutcome,
  TallyFactsFragment,
  TieRule,
} from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { useOptionLabel } from './option-label';
import classes from './result.module.css';

type Round = TallyFactsFragment['rounds'][number];

const icons: Record<RoundOutcome, Icon> = {
  SELECTED: IconCheck,
  DOES_NOT_FIT: IconX,
  STOPPED: IconPlayerStop,
  NOT_REACHED: IconMinus,
  BELOW_MIN_SCORE: IconX,
  NOT_AFFORDABLE: IconX,
  NOT_SELECTED: IconMinus,
  COUNTED: IconMinus,
};

interface Props {
  decision: Pick<DecisionFactsFragment, 'method' | 'ballotForm' | 'rules'>;
  tally: TallyFactsFragment;
}

/** Every step of the count with its reason. */
export function RoundsTable({ decision, tally }: Props) {
  const { t } = useTranslation();
  const { method, ballotForm, rules } = decision;
  const withMoney = tally.rounds.some(({ remaining }) => remaining);
  const isByVotes = ballotForm === 'TICKS';
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="group"
      aria-label={t('votes.rounds.caption')}
    >
      <table className={classes.table}>
        <VisuallyHidden component="caption">{t('votes.rounds.caption')}</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col">{t('votes.rounds.step')}</th>
            <th scope="col">{t('votes.rounds.option')}</th>
            <NumberHead>
              {isByVotes ? t('votes.rounds.votes') : t(`ways.figure.${method}`)}
            </NumberHead>
            {withMoney && <NumberHead wideOnly>{t('votes.rounds.cost')}</NumberHead>}
            <th scope="col" className={classes.wideOnly}>
              {t('votes.rounds.outcome')}
            </th>
            {withMoney && <NumberHead>{t('votes.rounds.remaining')}</NumberHead>}
          </tr>
        </thead>
        <tbody>
          {tally.rounds.map((round) => (
            <RoundRow
              key={round.number}
              round={round}
              figure={isByVotes ? round.votes : round.score}
              withMoney={withMoney}
              tieRule={rules.tieRule}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const numberClass = (wideOnly = false) =>
  wideOnly ? `${classes.number} ${classes.wideOnly}` : classes.number;

function NumberHead({ wideOnly, children }: { wideOnly?: boolean; children: string }) {
  return (
    <th scope="col" className={numberClass(wideOnly)}>
      {children}
    </th>
  );
}

interface RowProps {
  round: Round;
  /** What stands beside the option. */
  figure: number;
  withMoney: boolean;
  tieRule: TieRule;
}

function RoundRow({ round, figure, withMoney, tieRule }: RowProps) {
  const formats = useFormats();
  const labelOf = useOptionLabel();
  const cost = withMoney && round.cost && formats.money(round.cost);
  return (
    <tr>
      <td>{formats.number(round.number)}</td>
      <th scope="row">
        {labelOf(round.option)}
        {/* A phone has no room for these columns: there they stand under the option. */}
        <span className={classes.narrowOnly}>
          {cost && <span className={classes.tied}>{cost}</span>}
          <Outcome round={round} tieRule={tieRule} />
        </span>
      </th>
      <td className={numberClass()}>{formats.number(figure)}</td>
      {withMoney && <td className={numberClass(true)}>{cost}</td>}
      <td className={classes.wideOnly}>
        <Outcome round={round} tieRule={tieRule} />
      </td>
      {withMoney && (
        <td className={numberClass()}>{round.remaining && formats.money(round.remaining)}</td>
      )}
    </tr>
  );
}

function Outcome({ round, tieRule }: { round: Round; tieRule: TieRule }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labelOf = useOptionLabel();
  const Shape = icons[round.outcome];
  const names = formats.list(round.tiedWith.map(labelOf));
  return (
    <>
      <span className={`${classes.outcome} ${classes[round.outcome] ?? ''}`}>
        <Shape size={16} aria-hidden="true" />
        {t(`votes.rounds.outcomes.${round.outcome}`)}
      </span>
      {names && (
        <span className={classes.tied}>
          {t('votes.rounds.tied', { names, rule: t(`votes.rounds.tiedRule.${tieRule}`) })}
        </span>
      )}
    </>
  );
}
