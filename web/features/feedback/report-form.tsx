import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepFactsFragment } from '../../../schema/generated/graphql';
import { PhotoField } from '../../ui/photos/photo-field';
import type { PhotoDraft } from '../../ui/photos/photo-drafts';
import { usePhotos } from '../../ui/photos/use-photos';
import { useAttempt } from '../../ui/use-attempt';
import { ActForm, type ActField, type ActValues } from './act-form';
import { reportMutation } from './step-mutations';
import { useAct } from './use-act';

/** Reports a step done, in words and photos. Pressed while photos are still on their way, it waits for them. */
export function ReportForm({ step }: { step: StepFactsFragment }) {
  const { t } = useTranslation();
  const { act, busy, refused } = useAct(reportMutation);
  const keyOf = useAttempt();
  const photos = usePhotos();
  const [held, setHeld] = useState<'waiting' | 'problem'>();
  const attempt = useRef(0);
  const { refuse } = photos;
  const refusedPhoto = /^photos\.(\d+)/.exec(refused?.field ?? '')?.[1];
  useEffect(() => {
    if (refused && refusedPhoto) refuse(Number(refusedPhoto), refused.message);
  }, [refused, refusedPhoto, refuse]);

  const send = async ({ body = '', link }: ActValues) => {
    const mine = ++attempt.current;
    setHeld('waiting');
    const shown = await photos.settled();
    // Given up meanwhile.
    if (mine !== attempt.current) return false;
    setHeld(shown ? undefined : 'problem');
    if (!shown) return false;
    const words = { stepId: step.id, body, link: link?.trim() || null };
    const input = { ...words, photos: shown.map(toInput) };
    const done = await act({ ...input, clientMutationId: keyOf(input) });
    if (done) photos.clear();
    return done;
  };
  const giveUp = () => {
    attempt.current++;
    setHeld(undefined);
    photos.clear();
  };
  const problem = { message: t('photos.waitOrMend'), field: '' };
  return (
    <ActForm
      busy={busy || held === 'waiting'}
      refused={held === 'problem' || refusedPhoto ? problem : refused}
      onCancel={giveUp}
      label={t(step.status === 'DISPUTED' ? 'feedback.reportAgain' : 'feedback.report')}
      submit={t('feedback.sendReport')}
      fields={useReportFields()}
      onSubmit={send}
    >
      <PhotoField photos={photos} label={t('feedback.photos')} />
    </ActForm>
  );
}

function useReportFields(): ActField[] {
  const { t } = useTranslation();
  return [
    { name: 'body', kind: 'long', label: t('feedback.evidence'), hint: t('feedback.evidenceHint') },
    { name: 'link', kind: 'link', label: t('feedback.link'), hint: 'https://…', optional: true },
  ];
}

function toInput({ sent, alt }: PhotoDraft) {
  return { fileId: sent!.id, alt: alt.trim() || null };
}
