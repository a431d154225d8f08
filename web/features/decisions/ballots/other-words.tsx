import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import type { ChoiceWordsProps } from '../choice-words';
import { useOptionLabel } from '../option-label';
import classes from './ballots.module.css';
import { useGrades } from './grades';

/** What a ballot says that ranks options or gives them numbers. */
export default function OtherWords({ ballot, method }: ChoiceWordsProps) {
  const { t } = useTranslation();
  const { list, number } = useFormats();
  const labelOf = useOptionLabel();
  const grades = useGrades();
  if (ballot.ranking)
    return (
      <ol className={classes.words}>
        {ballot.ranking.map((rank) => (
          <li key={rank.map(({ id }) => id).join()}>{list(rank.map(labelOf))}</li>
        ))}
      </ol>
    );
  return (
    <ul className={classes.words}>
      {ballot.scores?.map(({ option, score }) => (
        <li key={option.id}>
          {t('ballots.given', {
            label: labelOf(option),
            score: method === 'MAJORITY_JUDGMENT' ? grades[score] : number(score),
          })}
        </li>
      ))}
    </ul>
  );
}
