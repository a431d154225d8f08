import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus, IconPlayerStop, IconX, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RoundOutcome, TallyFactsFragment, TieRule } from '../../../schema/generated/graphql';
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
  NOT_SELECTED: IconMinus,
  COUNTED: IconMinus,
};

/** Every step of the count with its reason. */
export function RoundsTable({ tally, tieRule }: { tally: TallyFactsFragment; tieRule: TieRule }) {
  const { t } = useTranslation();
  const withMoney = tally.rounds.some(({ cost }) => cost);
  return (
    <div
      className={classes.scroll}
      tabIndex={0}
      role="group"
      aria-label={t('decisions.rounds.caption')}
    >
      <table className={classes.table}>
        <VisuallyHidden component="caption">{t('decisions.rounds.caption')}</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col">{t('decisions.rounds.step')}</th>
            <th scope="col">{t('decisions.rounds.option')}</th>
            <NumberHead>{t('decisions.rounds.votes')}</NumberHead>
            {withMoney && <NumberHead wideOnly>{t('decisions.rounds.cost')}</NumberHead>}
            <th scope="col" className={classes.wideOnly}>
              {t('decisions.rounds.outcome')}
            </th>
            {withMoney && <NumberHead>{t('decisions.rounds.remaining')}</NumberHead>}
          </tr>
        </thead>
        <tbody>
          {tally.rounds.map((round) => (
            <RoundRow key={round.number} round={round} withMoney={withMoney} tieRule={tieRule} />
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

function RoundRow({
  round,
  withMoney,
  tieRule,
}: {
  round: Round;
  withMoney: boolean;
  tieRule: TieRule;
}) {
  const formats = useFormats();
  const labelOf = useOptionLabel();
  const cost = round.cost && formats.money(round.cost);
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
      <td className={numberClass()}>{formats.number(round.votes)}</td>
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
        {t(`decisions.rounds.outcomes.${round.outcome}`)}
      </span>
      {names && (
        <span className={classes.tied}>
          {t('decisions.rounds.tied', { names, rule: t(`decisions.rounds.tiedRule.${tieRule}`) })}
        </span>
      )}
    </>
  );
}
