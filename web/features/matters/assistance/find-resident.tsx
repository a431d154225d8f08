import { Button, Radio, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/formats';
import classes from './record-form.module.css';
import { useLookUp, type Found } from './use-look-up';

/** The resident who was chosen. */
export type Resident = Found[number]['person'];

interface Props {
  communityId: string;
  resident: Resident | undefined;
  onChoose: (resident: Resident) => void;
  problem: string | undefined;
  /** What they are found for; left out, who told something. */
  legend?: string;
}

/** Finds the resident who told something, and lets them be chosen. */
export function FindResident({ communityId, resident, onChoose, problem, legend }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const [words, setWords] = useState('');
  const { lookUp, found, problem: refused, busy } = useLookUp(communityId);
  const onEnter = (event: KeyboardEvent) => {
    // Else it would send the form around it.
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void lookUp(words);
  };
  return (
    <fieldset className={classes.group}>
      <legend>{legend ?? t('assistance.who')}</legend>
      <TextInput
        size="lg"
        label={t('assistance.words')}
        description={t('assistance.wordsHint')}
        autoComplete="off"
        maxLength={80}
        value={words}
        error={refused ?? problem}
        onKeyDown={onEnter}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button variant="default" loading={busy} onClick={() => void lookUp(words)}>
        {t('assistance.find')}
      </Button>
      <p role="status" className={classes.quiet}>
        {found &&
          (found.length === 0
            ? t('assistance.nobody')
            : t('assistance.found', { count: found.length, formatted: number(found.length) }))}
      </p>
      {(found ?? []).map(({ person, area }) => (
        <Radio
          key={person.id}
          name="resident"
          value={person.id}
          checked={resident?.id === person.id}
          onChange={() => onChoose(person)}
          label={area ? `${person.name} · ${area.name}` : person.name}
        />
      ))}
    </fieldset>
  );
}
