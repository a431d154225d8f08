import { useTranslation } from 'react-i18next';
import { SlotPlace } from '../../ui/slots';
import { useConnection } from '../live/connection';
import classes from './shell.module.css';

const words = {
  connecting: 'live.connecting',
  live: 'live.live',
  healed: 'live.live',
  lost: 'live.lostShort',
} as const;

/** Whether what is shown is live, and on a board how many are here. */
export function LiveSign() {
  const { t } = useTranslation();
  const { status } = useConnection();
  return (
    <div className={classes.live} data-status={status} data-testid="live">
      {status !== 'idle' && <span className={classes.dot} aria-hidden="true" />}
      <SlotPlace name="presence" className={classes.here} />
      {status !== 'idle' && (
        <span className={status === 'lost' ? undefined : classes.word}>{t(words[status])}</span>
      )}
    </div>
  );
}
