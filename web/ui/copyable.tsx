import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './copyable.module.css';

const KEYS = 'Ctrl+C / ⌘C';

/** A text to be taken elsewhere as it is. Where the browser lets no page copy, it is selected instead. */
export function Copyable({ label, text }: { label: string; text: string }) {
  const { t } = useTranslation();
  const shown = useRef<HTMLPreElement>(null);
  const [done, setDone] = useState<string>();
  const labelId = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(t('access.copied'));
    } catch {
      // Browsers let pages copy on secure addresses only.
      getSelection()?.selectAllChildren(shown.current!);
      setDone(t('access.selected', { keys: KEYS }));
    }
  };
  return (
    <div className={classes.copyable}>
      <div className={classes.head}>
        <span id={labelId}>{label}</span>
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('access.copyNamed', { what: label })}
          onClick={() => void copy()}
        >
          {t('access.copy')}
        </Button>
      </div>
      <pre
        ref={shown}
        className={classes.text}
        tabIndex={0}
        role="region"
        aria-labelledby={labelId}
      >
        {text}
      </pre>
      <p role="status" className={classes.done}>
        {done}
      </p>
    </div>
  );
}
