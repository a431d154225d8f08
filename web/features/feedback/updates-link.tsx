import { IconTimeline } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormats } from '../../i18n/formats';
import classes from './updates-link.module.css';

/** The way to what came of one's own contributions, with how much of it is new. */
export function UpdatesLink({ unseen }: { unseen: number }) {
  const { t } = useTranslation();
  const formatted = useFormats().number(unseen);
  const label =
    unseen > 0
      ? t('feedback.fates.link', { count: unseen, formatted })
      : t('feedback.fates.linkNone');
  return (
    <Link to="/me/contributions" className={classes.link} aria-label={label} title={label}>
      <IconTimeline size={18} aria-hidden="true" />
      {unseen > 0 && (
        <span className={classes.count} aria-hidden="true">
          {unseen > 99 ? '99+' : formatted}
        </span>
      )}
    </Link>
  );
}
