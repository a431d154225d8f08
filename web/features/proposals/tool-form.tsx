import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../ui/problem';
import classes from './proposal-tools.module.css';
import type { Tool, ToolProblem } from './use-proposal-tools';

interface Props {
  tool: Tool;
  /** What to choose from, for tools that need a second thing. */
  picks?: { value: string; label: string }[];
  busy: boolean;
  problem: ToolProblem;
  onSubmit: (words: string, pick: string) => void;
}

/** What a tool asks for: which other thing, and why. */
export function ToolForm({ tool, picks, busy, problem, onSubmit }: Props) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [pick, setPick] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit(words, pick);
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      {picks && (
        <NativeSelect
          label={t(`proposals.toolPick.${tool === 'merge' ? 'merge' : 'askForAnswer'}`)}
          error={problem.pick}
          value={pick}
          onChange={(event) => setPick(event.currentTarget.value)}
          data={[{ value: '', label: '' }, ...picks]}
        />
      )}
      <Textarea
        autosize
        minRows={2}
        label={t(tool === 'askForAnswer' ? 'proposals.toolQuestion' : 'proposals.toolReason')}
        description={t(`proposals.toolHint.${tool}`)}
        error={problem.words}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Problem>{problem.form}</Problem>
      <Button type="submit" loading={busy} className={classes.submit}>
        {t(`proposals.tool.${tool}`)}
      </Button>
    </form>
  );
}
