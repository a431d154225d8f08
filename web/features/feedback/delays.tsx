import { useTranslation } from 'react-i18next';
import type { DelayFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './evidence.module.css';

/** How something was put off, with its reasons, for good. */
export function Delays({ delays }: { delays: readonly DelayFactsFragment[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (delays.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('feedback.delays')}>
      {delays.map(({ id, oldDueAt, newDueAt, reason, askedLate }) => (
        <li key={id}>
          <strong>
            {t('feedback.delayed', { from: formats.day(oldDueAt), to: formats.day(newDueAt) })}
          </strong>{' '}
          {reason}
          {askedLate && <em className={classes.late}> {t('feedback.askedLate')}</em>}
        </li>
      ))}
    </ul>
  );
}
