import { Button, Radio, Textarea } from '@mantine/core';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentCardFragment } from '../../../schema/generated/graphql';
import type { Permission } from '../../ui/permitted-button';
import { StanceMark, type Stance } from '../../ui/stance';
import classes from './comment-form.module.css';
import { usePublishComment } from './use-publish-comment';

const stances: Stance[] = ['FOR', 'AGAINST', 'NEUTRAL'];

interface Props {
  proposalId: string;
  permission: Permission;
  onPublished: (commentId: string) => void;
}

/** Takes a stance and says why; where that is not allowed, says what to do instead. */
export function CommentForm({ proposalId, permission, onPublished }: Props) {
  const { t } = useTranslation();
  const [stance, setStance] = useState<Stance>('FOR');
  const { body, setBody, problem, busy, publish } = usePublishComment(proposalId);
  if (!permission.allowed) return <p className={classes.closed}>{permission.reason}</p>;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const id = await publish(stance);
    if (id) onPublished(id);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <StanceChoice stance={stance} onChoose={setStance} />
      <Textarea
        autosize
        minRows={2}
        label={t('discussion.body')}
        placeholder={t(`discussion.bodyPrompt.${stance}`)}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        error={problem}
      />
      <Button type="submit" loading={busy} className={classes.submit}>
        {t('discussion.publish')}
      </Button>
    </form>
  );
}

function StanceChoice({
  stance,
  onChoose,
}: {
  stance: Stance;
  onChoose: (stance: Stance) => void;
}) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className={classes.stances}>
      <legend className={classes.legend}>{t('discussion.writeStance')}</legend>
      {stances.map((value) => (
        <Radio
          key={value}
          name={name}
          value={value}
          checked={stance === value}
          onChange={() => onChoose(value)}
          label={<StanceMark stance={value} />}
        />
      ))}
    </fieldset>
  );
}

/** Answers one comment; `onDone` gets the reply's id, or nothing when it was given up. */
export function ReplyForm({
  proposalId,
  parent,
  onDone,
}: {
  proposalId: string;
  parent: CommentCardFragment;
  onDone: (replyId?: string) => void;
}) {
  const { t } = useTranslation();
  const { body, setBody, problem, busy, publish } = usePublishComment(proposalId, parent.id);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const id = await publish('NEUTRAL');
    if (id) onDone(id);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <Textarea
        autosize
        minRows={2}
        label={t('discussion.replyTo', { name: parent.author.name })}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        error={problem}
      />
      <div className={classes.buttons}>
        <Button type="submit" size="sm" loading={busy}>
          {t('discussion.publish')}
        </Button>
        <Button variant="subtle" size="sm" onClick={() => onDone()}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
