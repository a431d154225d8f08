import { useTranslation } from 'react-i18next';
import classes from './recorded-by.module.css';
import { useRecorder } from './use-recorder';

interface Props {
  recorded: {
    channel: 'PHONE' | 'VISIT' | 'PAPER';
    recordedBy: { name: string };
    unit?: { name: string } | null;
    disputedAt?: string | null;
  };
}

/** That something was written down for the resident whose it is: how they told it, by whom, and whether they say it is theirs. */
export function RecordedBy({ recorded }: Props) {
  const { t } = useTranslation();
  const { channel, recordedBy, unit, disputedAt } = recorded;
  const who = useRecorder()(recordedBy, unit);
  return (
    <p className={classes.recorded}>
      {t(`recorded.${channel}`, { who })}
      {disputedAt && <strong className={classes.disputed}>{t('recorded.disputed')}</strong>}
    </p>
  );
}
