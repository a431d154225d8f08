import { Button, Textarea } from '@mantine/core';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { keepText, keptText } from '../../ui/kept-text';
import { Problem } from '../../ui/problem';
import { useAttempt } from '../../ui/use-attempt';
import classes from './publicity.module.css';

interface Props {
  label: string;
  hint: string;
  button: string;
  /** Under this name what was typed outlives a reload. */
  keep?: string;
  /** Sends the text; the attempt's id stays the same until the text changes. Answers what went wrong, if anything. */
  onSay: (text: string, attempt: string) => Promise<string | undefined>;
}

/** Something to say in public, for good; what was typed stays when it is refused. */
export function SayForm({ label, hint, button, keep, onSay }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => (keep ? keptText(keep) : ''));
  useEffect(() => void (keep && keepText(keep, text)), [keep, text]);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const attemptOf = useAttempt();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!text.trim()) return setProblem(t('votes.objections.empty'));
    setBusy(true);
    const refused = await onSay(text, attemptOf({ text }));
    setBusy(false);
    setProblem(refused);
    if (!refused) setText('');
  };
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <Textarea
        required
        // The only field there is; nobody has to send the form.
        withAsterisk={false}
        autosize
        minRows={3}
        label={label}
        description={hint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Problem>{problem}</Problem>
      <Button type="submit" variant="outline" loading={busy} className={classes.submit}>
        {button}
      </Button>
    </form>
  );
}
