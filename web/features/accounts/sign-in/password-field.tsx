import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sign-in.module.css';

interface Props {
  label: string;
  hint?: string;
  /** For the browser's keeper of passwords. */
  kind: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
}

/** A password, which can be shown while it is typed. */
export function PasswordField({ label, hint, kind, value, onChange }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  return (
    <>
      <TextInput
        className={classes.field}
        type={shown ? 'text' : 'password'}
        label={label}
        description={hint}
        autoComplete={kind}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={128}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Checkbox
        label={t('entry.password.show')}
        checked={shown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
    </>
  );
}
