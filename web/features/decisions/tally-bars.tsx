import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TallyFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Meter } from '../../ui/meter';
import { Rolling } from '../../ui/rolling';
import { useOptionLabel } from './option-label';
import classes from './standing.module.css';

/** The count as a table: every option, its bar, its votes, and whether it is in. */
export function TallyBars({ tally }: { tally: TallyFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labelOf = useOptionLabel();
  return (
    <table className={classes.tally}>
      <VisuallyHidden component="caption">
        {t(tally.final ? 'decisions.tally' : 'decisions.liveTally')}
      </VisuallyHidden>
      <tbody>
        {tally.options.map(({ option, votes, percent, selected }) => (
          <tr key={option.id}>
            <th scope="row">
              <span className={classes.label}>{labelOf(option)}</span>
            </th>
            <td className={classes.drawn} aria-hidden="true">
              <Meter percent={percent} seal={selected} />
            </td>
            <td className={classes.votes}>
              <Rolling>{formats.number(votes)}</Rolling>
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
