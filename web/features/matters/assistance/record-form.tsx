import { Button, Radio } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssistanceChannel, ProposalCategory } from '../../../../schema/generated/graphql';
import { Problem } from '../../../ui/problem';
import { ActFields, Stances } from './act-fields';
import { FindResident, type Resident } from './find-resident';
import type { ActDraft, ActName } from './record-acts';
import classes from './record-form.module.css';
import { useRecord, type Recorded } from './use-record';

const CHANNELS: AssistanceChannel[] = ['PHONE', 'VISIT', 'PAPER'];
const NOTHING: ActDraft = { title: '', question: '', body: '', stance: 'FOR', category: '' };

interface Props {
  communityId: string;
  /** What can be written down here, and the id of what it is about. */
  acts: ActName[];
  about: string;
  categories: readonly ProposalCategory[];
  onRecorded: (recorded: Recorded, resident: Resident) => void;
}

/** Who told what, and how; sent, it stands as the resident’s own. */
export function RecordForm({ communityId, acts, about, categories, onRecorded }: Props) {
  const { t } = useTranslation();
  const [resident, setResident] = useState<Resident>();
  const [channel, setChannel] = useState<AssistanceChannel>('PHONE');
  const [act, setAct] = useState<ActName>(acts[0]!);
  const [draft, setDraft] = useState(NOTHING);
  const { record, errors, busy } = useRecord();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const recorded = await record({ resident, channel, act, about, draft });
    if (!recorded || !resident) return;
    setDraft(NOTHING);
    onRecorded(recorded, resident);
  };
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <FindResident
        communityId={communityId}
        resident={resident}
        onChoose={setResident}
        problem={errors.personId}
      />
      <fieldset className={classes.group}>
        <legend>{t('assistance.channel')}</legend>
        {CHANNELS.map((value) => (
          <Radio
            key={value}
            name="channel"
            value={value}
            checked={channel === value}
            onChange={() => setChannel(value)}
            label={t(`assistance.channels.${value}`)}
          />
        ))}
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{t('assistance.what')}</legend>
        {acts.map((value) => (
          <Radio
            key={value}
            name="act"
            value={value}
            checked={act === value}
            onChange={() => setAct(value)}
            label={t(`assistance.acts.${value}`)}
          />
        ))}
      </fieldset>
      {act === 'addComment' && (
        <Stances stance={draft.stance} onPick={(stance) => setDraft({ ...draft, stance })} />
      )}
      <ActFields
        act={act}
        draft={draft}
        errors={errors}
        categories={categories}
        onChange={(part) => setDraft({ ...draft, ...part })}
      />
      <Problem>{errors.form}</Problem>
      <Button type="submit" size="md" loading={busy}>
        {t('assistance.do')}
      </Button>
    </form>
  );
}
