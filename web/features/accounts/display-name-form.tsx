import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { ProfileFragment } from '../../../schema/generated/graphql';
import { useScreenWords } from '../../i18n/screens';
import { Problem } from '../../ui/problem';
import classes from './profile.module.css';
import { useDisplayName } from './use-display-name';

/** Chooses a name to be shown, changes it, or withdraws it; none of it without the viewer's word. */
export function DisplayNameForm({ viewer }: { viewer: ProfileFragment }) {
  const w = useScreenWords();
  const { save, withdraw, errors, busy } = useDisplayName();
  const [name, setName] = useState(viewer.displayName ?? '');
  const [consent, setConsent] = useState(false);
  const [done, setDone] = useState<string>();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const shown = await save(name, consent);
    setDone(shown && w('me.saved', { name: shown }));
    if (shown) setConsent(false);
  };
  const remove = async () => {
    const shown = await withdraw();
    setDone(shown && w('me.withdrawn', { name: shown }));
    if (shown) setName('');
  };
  return (
    <section aria-labelledby="name-form">
      <h2 id="name-form">{w(viewer.displayName ? 'me.change' : 'me.choose')}</h2>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <TextInput
          label={w('me.nameLabel')}
          description={w('me.nameHint')}
          error={errors.name}
          maxLength={60}
          autoComplete="nickname"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label={w('me.consent')}
          error={errors.consent}
          checked={consent}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
        <Problem>{errors.form}</Problem>
        <Button type="submit" loading={busy}>
          {w('me.save')}
        </Button>
      </form>
      <p role="status" className={classes.quiet}>
        {done}
      </p>
      {viewer.displayName && (
        <>
          <Button variant="default" loading={busy} onClick={() => void remove()}>
            {w('me.withdraw')}
          </Button>
          <p className={classes.quiet}>{w('me.withdrawHint', { name: viewer.defaultName })}</p>
        </>
      )}
    </section>
  );
}
