import { Button } from '@mantine/core';
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerSkipForward,
} from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './history.module.css';

interface Props {
  /** How many events there are. */
  length: number;
  /** After how many of them the board is shown. */
  place: number;
  onPlace: (place: number) => void;
  /** What the place is, said to whoever doesn't see it. */
  said: string;
}

const TICK_MS = 150;
/** However long a history is, it is played in about so many ticks. */
const TICKS = 120;

/** The slider through a history, with steps and a way to let it run. */
export function Player({ length, place, onPlace, said }: Props) {
  const { t } = useTranslation();
  const { playing, play, pause } = usePlaying({ length, place, onPlace });
  const go = (to: number) => {
    pause();
    onPlace(Math.min(length, Math.max(0, to)));
  };
  return (
    <div role="group" aria-label={t('history.player')} className={classes.player}>
      <Button
        variant="default"
        leftSection={
          playing ? (
            <IconPlayerPause size={18} aria-hidden="true" />
          ) : (
            <IconPlayerPlay size={18} aria-hidden="true" />
          )
        }
        onClick={playing ? pause : play}
      >
        {t(playing ? 'history.pause' : 'history.play')}
      </Button>
      <Step label={t('history.back')} disabled={place === 0} onClick={() => go(place - 1)}>
        <IconPlayerSkipBack size={18} aria-hidden="true" />
      </Step>
      <Step label={t('history.forward')} disabled={place === length} onClick={() => go(place + 1)}>
        <IconPlayerSkipForward size={18} aria-hidden="true" />
      </Step>
      <input
        type="range"
        className={classes.range}
        aria-label={t('history.slider')}
        aria-valuetext={said}
        min={0}
        max={length}
        value={place}
        onChange={({ currentTarget }) => go(currentTarget.valueAsNumber)}
      />
    </div>
  );
}

interface StepProps {
  label: string;
  disabled: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Step({ label, disabled, onClick, children }: StepProps) {
  return (
    <Button
      variant="default"
      className={classes.step}
      aria-label={label}
      title={label}
      // Stays reachable, so that the focus isn't lost at the end.
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </Button>
  );
}

function usePlaying({ length, place, onPlace }: Omit<Props, 'said'>) {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const next = Math.min(length, place + Math.max(1, Math.ceil(length / TICKS)));
    const tick = setTimeout(() => {
      onPlace(next);
      if (next === length) setPlaying(false);
    }, TICK_MS);
    return () => clearTimeout(tick);
  }, [playing, length, place, onPlace]);
  const play = () => {
    if (place >= length) onPlace(0);
    setPlaying(length > 0);
  };
  return { playing, play, pause: () => setPlaying(false) };
}
