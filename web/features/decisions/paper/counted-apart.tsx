import { useTranslation } from 'react-i18next';
import type {
  CountedApartFragment,
  OptionFactsFragment,
} from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { useOptionLabel } from '../option-label';
import table from '../result.module.css';
import { ScrollingTable } from '../results/scrolling-table';
import classes from './paper.module.css';

interface Props {
  parts: readonly CountedApartFragment[];
  options: readonly OptionFactsFragment[];
  /** Whether votes say little by themselves, and scores are what counts. */
  byScore: boolean;
}

/** What was cast here and what came on paper, each by itself and together; nothing where none came on paper. */
export function CountedApart({ parts, options, byScore }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const labelOf = useOptionLabel();
  if (parts.length === 0) return null;
  const figureOf = (part: CountedApartFragment, optionId: string) => {
    const found = part.options.find(({ option }) => option.id === optionId);
    return (byScore ? found?.score : found?.votes) ?? 0;
  };
  const rows = [
    {
      key: 'ballots',
      label: t('paper.apart.ballots'),
      figures: parts.map(({ ballots }) => ballots),
    },
    ...options.map((option) => ({
      key: option.id,
      label: labelOf(option),
      figures: parts.map((part) => figureOf(part, option.id)),
    })),
  ];
  return (
    <section aria-labelledby="apart" className={classes.part}>
      <h2 id="apart">{t('paper.apart.title')}</h2>
      <ScrollingTable name={t('paper.apart.title')}>
        <thead>
          <tr>
            <th scope="col">{t('paper.apart.option')}</th>
            {parts.map(({ way }) => (
              <th key={way} scope="col" className={table.number}>
                {t(`paper.apart.${way}`)}
              </th>
            ))}
            <th scope="col" className={table.number}>
              {t('paper.apart.together')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, figures }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {figures.map((figure, place) => (
                <td key={place} className={table.number}>
                  {number(figure)}
                </td>
              ))}
              <td className={table.number}>
                {number(figures.reduce((sum, figure) => sum + figure, 0))}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </section>
  );
}
