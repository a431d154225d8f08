import { UnstyledButton } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import classes from './disclosure.module.css';

interface Props {
  opened: boolean;
  onOpenChange: (opened: boolean) => void;
  target: ReactNode;
  targetLabel?: string;
  targetClass?: string;
  children: ReactNode;
}

/** A button with a panel under it. Escape, a press elsewhere and leaving it with the keyboard close it. */
export function Disclosure({
  opened,
  onOpenChange,
  target,
  targetLabel,
  targetClass,
  children,
}: Props) {
  const panelId = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!opened) return;
    const closeOutside = (event: Event) =>
      event.target instanceof Node && !whole.current?.contains(event.target) && onOpenChange(false);
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      onOpenChange(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', closeOnEscape);
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [opened, onOpenChange]);
  useEffect(() => {
    // Opened from elsewhere on the page: the keyboard follows.
    if (opened) button.current?.focus();
  }, [opened]);
  return (
    <div ref={whole} className={classes.whole}>
      <UnstyledButton
        ref={button}
        className={targetClass}
        aria-label={targetLabel}
        aria-expanded={opened}
        aria-controls={panelId}
        onClick={() => onOpenChange(!opened)}
      >
        {target}
      </UnstyledButton>
      <div id={panelId} className={classes.panel} hidden={!opened}>
        {children}
      </div>
    </div>
  );
}
