import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './photo-strip.module.css';
import type { ShownPhoto } from './photo-strip';

interface Props {
  photos: readonly ShownPhoto[];
  place: number;
  onMove: (place: number) => void;
  onClose: () => void;
}

/** One photo large, with what can be seen on it; arrow keys lead to the next, Escape back to where one was. */
export function PhotoDialog({ photos, place, onMove, onClose }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const photo = photos[place]!;
  const move = (by: number) => {
    if (photos[place + by]) onMove(place + by);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') move(-1);
    if (key === 'ArrowRight') move(1);
  };
  return (
    // The browser keeps the keyboard inside, and closes it on Escape.
    <dialog
      ref={(element) => {
        dialog.current = element;
        if (element && !element.open) element.showModal();
      }}
      className={classes.dialog}
      aria-label={t('photos.place', { place: place + 1, count: photos.length })}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <figure className={classes.figure}>
        <img key={photo.id} src={photo.url} alt={photo.alt} {...sizeOf(photo)} />
        <figcaption aria-live="polite">{photo.alt}</figcaption>
      </figure>
      <div className={classes.controls}>
        {photos.length > 1 && <Steps place={place} count={photos.length} onMove={move} />}
        <Control label={t('photos.close')} onPress={() => dialog.current?.close()}>
          <IconX aria-hidden="true" />
        </Control>
      </div>
    </dialog>
  );
}

interface StepsProps {
  place: number;
  count: number;
  onMove: (by: number) => void;
}

/** The way to the photos before and after. */
function Steps({ place, count, onMove }: StepsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Control label={t('photos.previous')} disabled={place === 0} onPress={() => onMove(-1)}>
        <IconChevronLeft aria-hidden="true" />
      </Control>
      <span>{t('photos.place', { place: place + 1, count })}</span>
      <Control label={t('photos.next')} disabled={place === count - 1} onPress={() => onMove(1)}>
        <IconChevronRight aria-hidden="true" />
      </Control>
    </>
  );
}

/** Known beforehand, so that nothing jumps when it has come. */
const sizeOf = ({ width, height }: ShownPhoto) => ({ width, height });

interface ControlProps {
  label: string;
  disabled?: boolean;
  onPress: () => void;
  children: React.ReactNode;
}

// A disabled button would lose the keyboard at the last photo.
function Control({ label, disabled = false, onPress, children }: ControlProps) {
  return (
    <ActionIcon
      variant="default"
      size="xl"
      className={classes.control}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={onPress}
    >
      {children}
    </ActionIcon>
  );
}
