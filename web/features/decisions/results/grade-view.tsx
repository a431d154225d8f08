import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import { useGrades } from '../ballots/grades';
import { useOptionLabel } from '../option-label';
import table from '../result.module.css';
import type { DetailsOf } from './details-query';
import classes from './results.module.css';
import { ScrollingTable } from './scrolling-table';

type Grades = DetailsOf<'GradeCount'>['grades'][number];

/** The grades of every option, best first: a bar with the middle marked, and the figures. */
export function GradeView({ details: { grades } }: { details: DetailsOf<'GradeCount'> }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const words = useGrades();
  const labelOf = useOptionLabel();
  return (
    <section className={classes.view} aria-labelledby="grades">
      <h3 id="grades">{t('results.grades.title')}</h3>
      <p className={table.quiet}>{t('results.grades.hint')}</p>
      {grades.map((of) => (
        <div key={of.option.id} className={classes.graded} aria-hidden="true">
          <span>{labelOf(of.option)}</span>
          <GradeBar of={of} />
        </div>
      ))}
      <ScrollingTable name={t('results.grades.title')}>
        <thead>
          <tr>
            <th scope="col">{t('votes.rounds.option')}</th>
            <th scope="col">{t('results.grades.middle')}</th>
            {words.toReversed().map((word) => (
              <th key={word} scope="col" className={table.number}>
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.map(({ option, counts, median }) => (
            <tr key={option.id}>
              <th scope="row">{labelOf(option)}</th>
              <td>{words[median]}</td>
              {counts.toReversed().map((count, index) => (
                <td key={words[index]} className={table.number}>
                  {number(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    </section>
  );
}

/** Best grades on the left; each part says its grade, so that no colour has to. */
function GradeBar({ of: { counts, median } }: { of: Grades }) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const parts = counts.map((count, grade) => ({ grade, percent: (count / total) * 100 }));
  return (
    <span className={classes.gradeBar}>
      {parts.toReversed().map(({ grade, percent }) => (
        <span
          key={grade}
          data-grade={grade}
          className={grade === median ? `${classes.part} ${classes.median}` : classes.part}
          style={{ width: `${percent}%` }}
        >
          {percent >= 6 && grade}
        </span>
      ))}
      <span className={classes.middle} />
    </span>
  );
}
