import { Button, Checkbox, FileInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import type { ProfileFragment } from '../../../schema/generated/graphql';
import { useScreenWords } from '../../i18n/screens';
import { Face } from '../../ui/face';
import { Problem } from '../../ui/problem';
import classes from './profile.module.css';
import { useAvatar } from './use-avatar';

/** Chooses a picture to be shown, changes it, or withdraws it; none of it without the viewer's word. */
export function AvatarForm({ viewer }: { viewer: ProfileFragment }) {
  const w = useScreenWords();
  const { show, withdraw, problem, busy } = useAvatar();
  const [file, setFile] = useState<File | null>(null);
  const [consent, setConsent] = useState(false);
  const [done, setDone] = useState<string>();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setDone(undefined);
    if (!file || !(await show(file, consent))) return;
    setDone(w('me.pictureSaved'));
    setFile(null);
    setConsent(false);
  };
  const remove = async () => {
    setDone((await withdraw()) ? w('me.pictureWithdrawn') : undefined);
  };
  const { avatarUrl } = viewer.person;
  return (
    <section aria-labelledby="picture-form">
      <h2 id="picture-form">{w('me.picture')}</h2>
      <Face url={avatarUrl} size={96} />
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <FileInput
          label={w('me.pictureLabel')}
          description={w('me.pictureHint')}
          placeholder={w('me.pictureNone')}
          accept="image/jpeg,image/png,image/webp"
          value={file}
          onChange={setFile}
        />
        <Checkbox
          label={w('me.pictureConsent')}
          checked={consent}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
        <Problem>{problem}</Problem>
        <Button type="submit" loading={busy} disabled={!file}>
          {w('me.pictureSave')}
        </Button>
      </form>
      <p role="status" className={classes.quiet}>
        {done}
      </p>
      {avatarUrl && (
        <Button variant="default" loading={busy} onClick={() => void remove()}>
          {w('me.pictureWithdraw')}
        </Button>
      )}
    </section>
  );
}
