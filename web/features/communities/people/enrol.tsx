import { Button, Checkbox, TextInput } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../schema/generated/gql';
import type { CommunityAreasFragment } from '../../../../schema/generated/graphql';
import { Problem } from '../../../ui/problem';
import { AreaChoice } from '../area-choice';
import classes from '../people.module.css';
import { useAct } from '../use-act';

const enrolMutation = graphql(`
  mutation EnrolResident($input: EnrolResidentInput!) {
    payload: enrolResident(input: $input) {
      entry {
        id
        person {
          id
          name
        }
      }
      userErrors {
        message
        field
      }
    }
  }
`);

const SHOWN = ['name', 'consent', 'areaId'];

/** Puts somebody who has no account on the register. */
export function Enrol({ community }: { community: CommunityAreasFragment }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [consent, setConsent] = useState(false);
  const [areaId, setAreaId] = useState('');
  const [done, setDone] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const { act, busy, problemAt } = useAct(enrolMutation, ['Residents']);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const input = { communityId: community.id, areaId: areaId || null, name, consent };
    const entry = (await act(input))?.entry;
    if (!entry) return;
    setName('');
    setConsent(false);
    setDone(entry.person.name);
    status.current?.focus();
  };
  return (
    <details>
      <summary>{t('people.enrol.title')}</summary>
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <p className={classes.quiet}>{t('people.enrol.lead')}</p>
        <p role="status" ref={status} tabIndex={-1}>
          {done && t('people.enrol.done', { name: done })}
        </p>
        <TextInput
          size="lg"
          label={t('people.enrol.name')}
          description={t('people.enrol.nameHint')}
          autoComplete="off"
          maxLength={40}
          value={name}
          error={problemAt('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <AreaChoice
          community={community}
          label={t('people.chooseArea')}
          whole={t('people.wholeCommunity')}
          error={problemAt('areaId')}
          value={areaId}
          onPick={setAreaId}
        />
        <Checkbox
          label={t('people.enrol.consent')}
          checked={consent}
          error={problemAt('consent')}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
        <Problem>{problemAt('form', SHOWN)}</Problem>
        <Button type="submit" loading={busy}>
          {t('people.enrol.do')}
        </Button>
      </form>
    </details>
  );
}
