import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionFactsFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import type { Scores } from '../choice';
import type { FillInProps } from '../fill-in';
import { useOptionLabel } from '../option-label';
import classes from './ballots.module.css';
import { useGrades } from './grades';
import { scoreOf, withScore } from './scores';

/** A number, a row of stars or a grade for each option. Whoever is left out gets the least. */
export function ScaleOptions({ decision, choice, onChoose }: FillInProps<Scores>) {
  const { t } = useTranslation();
  return (
    <div>
      <p className={classes.hint}>{t(`ballots.scale.hint.${kindOf(decision.method)}`)}</p>
      {decision.options.map((option) => (
        <Scale
          key={option.id}
          option={option}
          method={decision.method}
          most={decision.rules.maxScore ?? 5}
          given={scoreOf(choice, option.id)}
          onGive={(score) => onChoose(withScore(choice, option.id, score))}
        />
      ))}
    </div>
  );
}

type Method = FillInProps['decision']['method'];

function kindOf(method: Method) {
  if (method === 'MAJORITY_JUDGMENT') return 'grades';
  return method === 'STAR' ? 'stars' : 'numbers';
}

interface ScaleProps {
  option: OptionFactsFragment;
  method: Method;
  most: number;
  given: number | undefined;
  onGive: (score: number | null) => void;
}

function Scale({ option, method, most, given, onGive }: ScaleProps) {
  const { t } = useTranslation();
  const name = useId();
  const label = useOptionLabel()(option);
  const kind = kindOf(method);
  const marks = Array.from({ length: most + 1 }, (_, score) => score);
  return (
    <fieldset className={classes.scale}>
      <legend>{label}</legend>
      <div className={kind === 'grades' ? classes.grades : classes.marks}>
        {(kind === 'grades' ? marks.toReversed() : marks).map((score) => (
          <label key={score} className={classes.mark} data-given={given === score || undefined}>
            <input
              type="radio"
              name={name}
              checked={given === score}
              onChange={() => onGive(score)}
            />
            <Mark kind={kind} score={score} most={most} given={given} />
          </label>
        ))}
        {given !== undefined && (
          <button
            type="button"
            className={classes.clear}
            aria-label={t('ballots.scale.clearOf', { label })}
            onClick={() => onGive(null)}
          >
            {t('ballots.scale.clear')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface MarkProps {
  kind: ReturnType<typeof kindOf>;
  score: number;
  most: number;
  given: number | undefined;
}

function Mark({ kind, score, most, given }: MarkProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const grades = useGrades();
  if (kind === 'grades') return grades[score];
  if (kind === 'numbers' || score === 0) return number(score);
  const Star = score <= (given ?? 0) ? IconStarFilled : IconStar;
  const name = t('ballots.scale.stars', {
    count: score,
    formatted: number(score),
    most: number(most),
  });
  return <Star size={24} role="img" aria-label={name} />;
}
