import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DecisionFactsFragment, TallyFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Meter } from '../../ui/meter';
import { Rolling } from '../../ui/rolling';
import { useOptionLabel } from './option-label';
import { barsOf } from './tally-figures';
import classes from './standing.module.css';

interface Props {
  decision: Pick<DecisionFactsFragment, 'ballotForm'>;
  tally: TallyFactsFragment;
}

/** The count as a table: every option, its bar, its figure, and whether it is in. */
export function TallyBars({ decision, tally }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labelOf = useOptionLabel();
  return (
    <table className={classes.tally}>
      <VisuallyHidden component="caption">
        {t(tally.final ? 'decisions.tally' : 'decisions.liveTally')}
      </VisuallyHidden>
      <tbody>
        {barsOf(decision, tally).map(({ option, figure, percent, selected }) => (
          <tr key={option.id}>
            <th scope="row">
              <span className={classes.label}>{labelOf(option)}</span>
            </th>
            <td className={classes.drawn} aria-hidden="true">
              <Meter percent={percent} seal={selected} />
            </td>
            <td className={classes.votes}>
              <Rolling>{formats.number(figure)}</Rolling>
            </td>
            <td className={classes.mark}>
              {selected && <IconCheck size={16} aria-hidden="true" />}
              <VisuallyHidden>
                {t(selected ? 'decisions.selected' : 'decisions.notSelected')}
              </VisuallyHidden>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
