import {
  IconSquareRotatedFilled,
  IconTriangleFilled,
  IconTriangleInvertedFilled,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats';
import { Rolling } from './rolling';
import classes from './stance.module.css';

/** Where a comment stands. */
export type Stance = 'FOR' | 'AGAINST' | 'NEUTRAL';

const shapes = {
  FOR: IconTriangleFilled,
  AGAINST: IconTriangleInvertedFilled,
  NEUTRAL: IconSquareRotatedFilled,
};

/** For, against or neutral: always a shape, a word and a colour; with a count if there is one. */
export function StanceMark({ stance, count }: { stance: Stance; count?: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const Shape = shapes[stance];
  const word = t(`discussion.stance.${stance}`);
  return (
    <span className={`${classes.mark} ${classes[stance]}`}>
      <Shape size={12} aria-hidden="true" />
      {count === undefined ? (
        word
      ) : (
        <Rolling>
          {t('discussion.count', { stance: word, formatted: formats.number(count) })}
        </Rolling>
      )}
    </span>
  );
}
