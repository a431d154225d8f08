import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OptionFactsFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { useOptionLabel } from '../option-label';
import table from '../result.module.css';
import type { DetailsOf } from './details-query';
import classes from './results.module.css';
import { ScrollingTable } from './scrolling-table';

type Comparison = DetailsOf<'PairwiseCount'>['comparisons'][number];

/** Every two options compared, and what the method makes of it. */
export function PairwiseView({ details }: { details: DetailsOf<'PairwiseCount'> }) {
  const { t } = useTranslation();
  const { comparisons } = details;
  const byPaths = comparisons.some(({ strongestPath }) => strongestPath !== null);
  const looked = comparisons
    .filter(({ place }) => place !== null)
    .toSorted((a, b) => a.place! - b.place!);
  return (
    <section className={classes.view} aria-labelledby="comparisons">
      <h3 id="comparisons">{t('results.pairs.title')}</h3>
      <p className={table.quiet}>{t('results.pairs.hint')}</p>
      <Matrix name={t('results.pairs.title')} details={details} figure={({ votes }) => votes} />
      {byPaths && (
        <>
          <h3>{t('results.pairs.paths')}</h3>
          <p className={table.quiet}>{t('results.pairs.pathsHint')}</p>
          <Matrix
            name={t('results.pairs.paths')}
            details={details}
            figure={({ strongestPath }) => strongestPath ?? 0}
          />
        </>
      )}
      {looked.length > 0 && <Majorities looked={looked} />}
    </section>
  );
}

interface MatrixProps {
  name: string;
  details: DetailsOf<'PairwiseCount'>;
  figure: (comparison: Comparison) => number;
}

/** One row for each option, best first: how it fares against each of the others. */
function Matrix({ name, details: { ranking, comparisons }, figure }: MatrixProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const labelOf = useOptionLabel();
  const options = ranking.flat();
  const found = new Map(comparisons.map((one) => [`${one.option.id} ${one.other.id}`, one]));
  const figureOf = (a: OptionFactsFragment, b: OptionFactsFragment) =>
    figure(found.get(`${a.id} ${b.id}`)!);
  return (
    <ScrollingTable name={name}>
      <thead>
        <tr>
          <th scope="col">{t('results.pairs.over')}</th>
          {options.map((option) => (
            <th key={option.id} scope="col" className={classes.column}>
              {labelOf(option)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {options.map((row) => (
          <tr key={row.id}>
            <th scope="row">{labelOf(row)}</th>
            {options.map((column) => (
              <td key={column.id} className={table.number}>
                {row.id !== column.id && (
                  <Cell
                    wins={figureOf(row, column) > figureOf(column, row)}
                    text={number(figureOf(row, column))}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function Cell({ wins, text }: { wins: boolean; text: string }) {
  const { t } = useTranslation();
  if (!wins) return text;
  return (
    <strong className={classes.wins}>
      {text} <span aria-hidden="true">✓</span>
      <VisuallyHidden>{t('results.pairs.wins')}</VisuallyHidden>
    </strong>
  );
}

function Majorities({ looked }: { looked: Comparison[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const labelOf = useOptionLabel();
  return (
    <>
      <h3>{t('results.pairs.order')}</h3>
      <ol className={classes.steps}>
        {looked.map(({ option, other, votes, majority }) => (
          <li key={`${option.id} ${other.id}`}>
            {t(majority === 'LOCKED' ? 'results.pairs.locked' : 'results.pairs.cycle', {
              one: labelOf(option),
              other: labelOf(other),
              votes: number(votes),
            })}
          </li>
        ))}
      </ol>
    </>
  );
}
