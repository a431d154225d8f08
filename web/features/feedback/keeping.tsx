import { useTranslation } from 'react-i18next';
import type { KeepingFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Meter } from '../../ui/meter';
import classes from './keeping.module.css';

const kinds = ['kept', 'changed', 'dropped', 'disputed', 'late', 'open'] as const;

/** The keeping rate, and what it is made of. */
export function Keeping({ keeping }: { keeping: KeepingFactsFragment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { rate, due, kept, promised } = keeping;
  return (
    <div className={classes.keeping}>
      <p className={classes.rate}>
        <strong>{rate === null || rate === undefined ? '—' : formats.percent(rate)}</strong>
        <span>
          {due === 0
            ? t('feedback.nothingDue', { count: promised })
            : t('feedback.keptOfDue', { kept, count: due })}
        </span>
      </p>
      {rate !== null && rate !== undefined && <Meter percent={rate} />}
      <dl className={classes.parts}>
        {kinds
          .filter((kind) => keeping[kind] > 0)
          .map((kind) => (
            <div key={kind}>
              <dt>{t(`feedback.keeping.${kind}`)}</dt>
              <dd>{formats.number(keeping[kind])}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
