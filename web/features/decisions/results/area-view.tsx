import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { Meter } from '../../../ui/meter';
import { useOptionLabel } from '../option-label';
import table from '../result.module.css';
import type { DetailsOf } from './details-query';
import classes from './results.module.css';
import { ScrollingTable } from './scrolling-table';

/** How much floor area stands behind each answer, of that of all who took part. */
export function AreaView({ details }: { details: DetailsOf<'AreaCount'> }) {
  const { t } = useTranslation();
  const { number, percent } = useFormats();
  const labelOf = useOptionLabel();
  const { areas, cast, roll } = details;
  const share = (area: number, whole: number) => (whole > 0 ? (area * 100) / whole : 0);
  return (
    <section className={classes.view} aria-labelledby="areas">
      <h3 id="areas">{t('results.areas.title')}</h3>
      <p className={table.quiet}>
        {t('results.areas.hint', {
          cast: number(cast),
          roll: number(roll),
          percent: percent(share(cast, roll)),
        })}
      </p>
      <ScrollingTable name={t('results.areas.title')}>
        <thead>
          <tr>
            <th scope="col">{t('votes.rounds.option')}</th>
            <th scope="col">{t('results.areas.share')}</th>
            <th scope="col" className={table.number}>
              {t('results.areas.area')}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ option, area }) => (
            <tr key={option.id}>
              <th scope="row">{labelOf(option)}</th>
              <td>
                <Meter percent={share(area, cast)} /> {percent(share(area, cast))}
              </td>
              <td className={table.number}>{number(area)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </section>
  );
}
