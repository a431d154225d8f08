import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import { useConnection } from '../live/connection';
import { useWaiting } from '../live/waiting';
import classes from './shell.module.css';

/** While the connection is lost: quietly, and until when what is shown is true. Afterwards: that it has caught up.
 * Likewise while the server asks for patience. */
export function ConnectionBar() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { status, heardAt } = useConnection();
  const waiting = useWaiting();
  const time = formats.hour(heardAt);
  const text = waiting
    ? t('live.waiting')
    : status === 'lost'
      ? t('live.lost', { time })
      : status === 'healed'
        ? t('live.healed', { time })
        : null;
  return <div role="status">{text && <p className={classes.bar}>{text}</p>}</div>;
}
