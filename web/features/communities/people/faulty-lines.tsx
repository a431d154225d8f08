import { useTranslation } from 'react-i18next';
import type { ImportPreviewFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import classes from '../people.module.css';

type Props = Pick<ImportPreviewFragment, 'errors' | 'errorCount'>;

/** What is wrong with which line, and how to mend it. */
export function FaultyLines({ errors, errorCount }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (errorCount === 0) return null;
  const more = errorCount - errors.length;
  return (
    <>
      <h3>{t('people.faulty', { count: errorCount, formatted: number(errorCount) })}</h3>
      <ul className={classes.list}>
        {errors.map(({ line, field, message }) => (
          <li key={line}>
            <strong>{t('people.faultyLine', { line })}</strong>
            {field && <> · {t(`people.column.${field}`)}</>} · {message}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('people.faultyMore', { count: more, formatted: number(more) })}</p>}
    </>
  );
}
