import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardVisibility, CommunityAreasFragment } from '../../../schema/generated/graphql';
import { Problem } from '../../ui/problem';
import { AreaPick } from './area-pick';
import { useOpenBoard, type BoardDraft } from './use-open-board';
import classes from './open-board-form.module.css';

const emptyDraft: BoardDraft = { question: '', intro: '', areaId: '', visibility: 'PUBLIC' };
const visibilities: BoardVisibility[] = ['PUBLIC', 'MEMBERS', 'ROLL'];

interface Props {
  community: CommunityAreasFragment;
  onOpened: (boardId: string) => void;
}

/** Asks what a new board is about and whom it is for, and opens it. */
export function OpenBoardForm({ community, onOpened }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(emptyDraft);
  const { open, busy, errors } = useOpenBoard(community.id, onOpened);
  const change = (part: Partial<BoardDraft>) => setDraft({ ...draft, ...part });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void open(draft);
  };
  return (
    <form className={classes.form} noValidate onSubmit={submit}>
      <TextInput
        required
        label={t('communities.question')}
        description={t('communities.questionHint')}
        maxLength={200}
        error={errors.question}
        value={draft.question}
        onChange={(event) => change({ question: event.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={5}
        label={t('communities.introLabel')}
        description={t('communities.introHint')}
        error={errors.intro}
        value={draft.intro}
        onChange={(event) => change({ intro: event.currentTarget.value })}
      />
      <AreaPick
        community={community}
        error={errors.areaId}
        value={draft.areaId}
        onPick={(areaId) => change({ areaId })}
      />
      <Radio.Group
        label={t('communities.whoSees')}
        description={t('communities.whoSeesHint')}
        error={errors.visibility}
        value={draft.visibility}
        onChange={(visibility) => change({ visibility })}
      >
        <div className={classes.choices}>
          {visibilities.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`communities.visibility.${value}.name`)}
              description={t(`communities.visibility.${value}.what`)}
            />
          ))}
        </div>
      </Radio.Group>
      <Problem>{errors.form}</Problem>
      <Button type="submit" size="md" loading={busy} className={classes.submit}>
        {t('communities.openIt')}
      </Button>
    </form>
  );
}
