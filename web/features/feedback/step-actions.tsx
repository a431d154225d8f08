import { useTranslation } from 'react-i18next';
import type { StepFactsFragment } from '../../../schema/generated/graphql';
import { useEndOfDay } from '../../i18n/formats';
import { PermittedButton } from '../../ui/permitted-button';
import { Problem } from '../../ui/problem';
import { useAttempt } from '../../ui/use-attempt';
import { ActForm } from './act-form';
import { ReportForm } from './report-form';
import classes from './step-card.module.css';
import {
  delayStepMutation,
  judgeMutation,
  leaveMutation,
  takeMutation,
  unwatchMutation,
  watchMutation,
} from './step-mutations';
import { useAct } from './use-act';

/** What the viewer can do with a step, in its place. */
export function StepActions({ step }: { step: StepFactsFragment }) {
  const { viewerCan, viewerTakes, viewerWatches, status } = step;
  return (
    <div className={classes.actions}>
      {viewerCan.judge.allowed && <Judge step={step} />}
      {viewerCan.report.allowed && <ReportForm step={step} />}
      {status !== 'DONE' && !viewerTakes && <Watch step={step} />}
      {status !== 'DONE' && !viewerWatches && <Take step={step} />}
      {viewerCan.delay.allowed && <DelayStep step={step} />}
    </div>
  );
}

function Watch({ step }: { step: StepFactsFragment }) {
  const { t } = useTranslation();
  const watching = step.viewerWatches;
  const action = t(watching ? 'feedback.watching' : 'feedback.watch');
  const { act, busy, refused } = useAct(watching ? unwatchMutation : watchMutation);
  return (
    <>
      <PermittedButton
        size="sm"
        variant={watching ? 'filled' : 'default'}
        permission={watching ? { allowed: true } : step.viewerCan.watch}
        pressed={watching}
        loading={busy}
        label={t('feedback.watchThis', { action, step: step.title })}
        onPress={() => void act({ stepId: step.id })}
      >
        {action}
      </PermittedButton>
      {refused && <Problem>{refused.message}</Problem>}
    </>
  );
}

function Take({ step }: { step: StepFactsFragment }) {
  const { t } = useTranslation();
  const taken = step.viewerTakes;
  const action = t(taken ? 'feedback.taken' : 'feedback.take');
  const { act, busy, refused } = useAct(taken ? leaveMutation : takeMutation);
  return (
    <>
      <PermittedButton
        size="sm"
        variant={taken ? 'filled' : 'default'}
        permission={taken ? { allowed: true } : step.viewerCan.take}
        pressed={taken}
        loading={busy}
        label={t('feedback.takeThis', { action, step: step.title })}
        onPress={() => void act({ stepId: step.id })}
      >
        {action}
      </PermittedButton>
      {refused && <Problem>{refused.message}</Problem>}
    </>
  );
}

function Judge({ step }: { step: StepFactsFragment }) {
  const { t } = useTranslation();
  const accepting = useAct(judgeMutation);
  const { act, ...state } = useAct(judgeMutation);
  const stepId = step.id;
  return (
    <>
      <PermittedButton
        size="sm"
        permission={step.viewerCan.judge}
        loading={accepting.busy}
        label={t('feedback.acceptThis', { step: step.title })}
        onPress={() => void accepting.act({ stepId, accepted: true })}
      >
        {t('feedback.accept')}
      </PermittedButton>
      <ActForm
        {...state}
        label={t('feedback.reject')}
        submit={t('feedback.sendRejection')}
        fields={[{ name: 'reason', kind: 'long', label: t('feedback.whatIsMissing') }]}
        onSubmit={({ reason }) => act({ stepId, accepted: false, reason })}
      />
      {accepting.refused && <Problem>{accepting.refused.message}</Problem>}
    </>
  );
}

function DelayStep({ step }: { step: StepFactsFragment }) {
  const { t } = useTranslation();
  const { act, ...state } = useAct(delayStepMutation);
  const keyOf = useAttempt();
  const endOfDay = useEndOfDay();
  return (
    <ActForm
      {...state}
      variant="subtle"
      label={t('feedback.delayStep')}
      submit={t('feedback.sendDelay')}
      fields={[
        { name: 'newDueAt', kind: 'day', label: t('feedback.newDueAt') },
        { name: 'reason', kind: 'long', label: t('feedback.why') },
      ]}
      onSubmit={({ newDueAt = '', reason = '' }) => {
        const input = { stepId: step.id, newDueAt: endOfDay(newDueAt)!, reason };
        return act({ ...input, clientMutationId: keyOf(input) });
      }}
    />
  );
}
