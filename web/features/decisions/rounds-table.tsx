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
      role="region"
      aria-label={t('decisions.rounds.caption')}
    >
      <table className={classes.table}>
        <VisuallyHidden component="caption">{t('decisions.rounds.caption')}</VisuallyHidden>
        <thead>
          <tr>
            <th scope="col">{t('decisions.rounds.step')}</th>
            <th scope="col">{t('decisions.rounds.option')}</th>
            <th scope="col" className={classes.number}>
              {t('decisions.rounds.votes')}
            </th>
            {withMoney && (
              <th scope="col" className={classes.number}>
                {t('decisions.rounds.cost')}
              </th>
            )}
            <th scope="col">{t('decisions.rounds.outcome')}</th>
            {withMoney && (
              <th scope="col" className={classes.number}>
                {t('decisions.rounds.remaining')}
              </th>
            )}
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
  return (
    <tr>
      <td>{formats.number(round.number)}</td>
      <th scope="row">{labelOf(round.option)}</th>
      <td className={classes.number}>{formats.number(round.votes)}</td>
      {withMoney && <td className={classes.number}>{round.cost && formats.money(round.cost)}</td>}
      <td>
        <Outcome round={round} tieRule={tieRule} />
      </td>
      {withMoney && (
        <td className={classes.number}>{round.remaining && formats.money(round.remaining)}</td>
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
