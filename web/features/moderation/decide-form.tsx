import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlagReason, ModerationVerdict } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Problem } from '../../ui/problem';
import classes from './moderation.module.css';
import { ReasonPick } from './reason-pick';
import type { Decision } from './use-moderate';

interface Props {
  action: ModerationVerdict;
  count: number;
  busy: boolean;
  problem?: string;
  onSend: (decision: Decision) => void;
  onCancel: () => void;
}

/** Says why what is selected is hidden, or stays; everybody will read it. */
export function DecideForm({ action, count, busy, problem, onSend, onCancel }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [reason, setReason] = useState<FlagReason | ''>('');
  const [publicReason, setPublicReason] = useState('');
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (count > 0 && reason && publicReason.trim()) onSend({ action, reason, publicReason });
  };
  const params = { count, formatted: formats.number(count) };
  return (
    <form ref={form} className={classes.form} noValidate onSubmit={submit}>
      <strong>{t(`moderation.about.${action}`, params)}</strong>
      <ReasonPick
        label={t(`moderation.ruleOf.${action}`)}
        value={reason}
        onChange={setReason}
        error={asked && !reason ? t('moderation.reasonMissing') : undefined}
      />
      <Textarea
        required
        autosize
        minRows={2}
        label={t('moderation.publicReason')}
        description={t('moderation.publicReasonHint')}
        value={publicReason}
        onChange={(event) => setPublicReason(event.currentTarget.value)}
        error={asked && !publicReason.trim() ? t('moderation.publicReasonMissing') : undefined}
      />
      <Problem>{count === 0 ? t('moderation.decidedMeanwhile') : problem}</Problem>
      <div className={classes.buttons}>
        <Button type="submit" size="sm" loading={busy} disabled={count === 0}>
          {t(`moderation.do.${action}`)}
        </Button>
        <Button variant="subtle" size="sm" onClick={onCancel}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
