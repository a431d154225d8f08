import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterField, ResidenceProofFragment } from '../../../../schema/generated/graphql';
import { Problem } from '../../../ui/problem';
import { AreaChoice } from '../area-choice';
import classes from '../people.module.css';
import { useAct } from '../use-act';
import type { OnJoined } from './join-by-code';
import { matchMutation } from './join-documents';

/** The name of each field in what is sent. */
const inputs = {
  KEY: 'key',
  NAME: 'name',
  PHONE: 'phone',
  EMAIL: 'email',
  AREA: 'areaId',
  ROOM: 'room',
} as const satisfies Record<Exclude<RegisterField, 'FLOOR_AREA'>, string>;

type Typed = keyof typeof inputs;

interface Props {
  community: ResidenceProofFragment;
  onJoined: OnJoined;
}

/** Asks for what the committee has, as its register was brought in to be matched. */
export function JoinByRegister({ community, onJoined }: Props) {
  const { t } = useTranslation();
  const { act, busy, problemAt } = useAct(matchMutation);
  const [typed, setTyped] = useState<Partial<Record<Typed, string>>>({});
  // Nobody is found by what they own.
  const fields = community.registerMatching.filter((field): field is Typed => field in inputs);
  if (fields.length === 0) return null;
  const names = fields.map((field) => inputs[field]);
  const find = async (event: SyntheticEvent) => {
    event.preventDefault();
    const values = Object.fromEntries(fields.map((field) => [inputs[field], typed[field] ?? '']));
    const joined = await act({ communityId: community.id, ...values });
    if (joined?.community) onJoined(joined.community);
  };
  const set = (field: RegisterField) => (value: string) => setTyped({ ...typed, [field]: value });
  return (
    <section aria-labelledby="by-register" className={classes.part}>
      <h2 id="by-register">{t('residence.byRegister')}</h2>
      <p className={classes.quiet}>{t('residence.byRegisterLead')}</p>
      <form className={classes.form} noValidate onSubmit={(event) => void find(event)}>
        {fields.map((field) =>
          field === 'AREA' ? (
            <AreaChoice
              key={field}
              community={community}
              label={t('residence.field.AREA')}
              whole=""
              error={problemAt('areaId')}
              value={typed.AREA ?? ''}
              onPick={set('AREA')}
            />
          ) : (
            <TextInput
              size="lg"
              key={field}
              label={t(`residence.field.${field}`)}
              maxLength={200}
              error={problemAt(inputs[field])}
              value={typed[field] ?? ''}
              onChange={(event) => set(field)(event.currentTarget.value)}
            />
          ),
        )}
        <Problem>{problemAt('form', names)}</Problem>
        <div className={classes.buttons}>
          <Button type="submit" variant="default" loading={busy}>
            {t('residence.find')}
          </Button>
        </div>
      </form>
    </section>
  );
}
