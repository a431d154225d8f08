import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { useConnection } from '../live/connection';
import classes from './shell.module.css';

/** While the connection is lost: quietly, and until when what is shown is true. Afterwards: that it has caught up. */
export function ConnectionBar() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { status, heardAt } = useConnection();
  const time = formats.hour(heardAt);
  const text =
    status === 'lost'
      ? t('live.lost', { time })
      : status === 'healed'
        ? t('live.healed', { time })
        : null;
  return <div role="status">{text && <p className={classes.bar}>{text}</p>}</div>;
}
