import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../ui/problem';
import classes from './moderation.module.css';

interface Props {
  label: string;
  hint?: string;
  /** One button for each thing that can be done with these words. */
  actions: { text: string; run: (words: string) => Promise<string | undefined> }[];
}

/** Some words and what to do with them. Kept when it is refused; `run` answers why it was. */
export function ReasonedForm({ label, hint, actions }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const press = async (run: Props['actions'][number]['run']) => {
    setMissing(!words.trim());
    if (!words.trim()) return;
    setBusy(true);
    setProblem(await run(words));
    setBusy(false);
  };
  return (
    <div className={classes.form}>
      <Textarea
        required
        autosize
        minRows={2}
        label={label}
        description={hint}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={missing ? t('moderation.wordsMissing') : undefined}
      />
      <Problem>{problem}</Problem>
      <div className={classes.buttons}>
        {actions.map(({ text, run }, place) => (
          <Button
            key={text}
            size="sm"
            variant={place === 0 ? 'filled' : 'default'}
            loading={busy}
            onClick={() => void press(run)}
          >
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}
