import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { Meter } from '../../../ui/meter';
import { useOptionLabel } from '../option-label';
import table from '../result.module.css';
import type { DetailsOf } from './details-query';
import classes from './results.module.css';
import { ScrollingTable } from './scrolling-table';

/** The run-off of the two with most stars: which of them more people gave more. */
export function StarView({ details }: { details: DetailsOf<'StarCount'> }) {
  const { t } = useTranslation();
  const { list, number } = useFormats();
  const labelOf = useOptionLabel();
  const { finalists, preferring, indifferent, decidedBy, tiedWith } = details;
  if (!decidedBy) return null;
  const all = preferring.reduce((sum, count) => sum + count, indifferent);
  const rows = [
    ...finalists.map((option, index) => ({ name: labelOf(option), count: preferring[index]! })),
    { name: t('results.star.indifferent'), count: indifferent },
  ];
  return (
    <section className={classes.view} aria-labelledby="runoff">
      <h3 id="runoff">{t('results.star.title')}</h3>
      {tiedWith.length > 0 && (
        <p className={table.quiet}>
          {t('results.star.tied', { names: list(tiedWith.map(labelOf)) })}
        </p>
      )}
      <ScrollingTable name={t('results.star.title')}>
        <tbody>
          {rows.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={classes.drawn} aria-hidden="true">
                <Meter percent={all > 0 ? (count / all) * 100 : 0} />
              </td>
              <td className={table.number}>{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      {decidedBy !== 'PREFERENCES' && (
        <p className={table.quiet}>{t(`results.star.decidedBy.${decidedBy}`)}</p>
      )}
    </section>
  );
}
