import { useTranslation } from 'react-i18next';
import type { CommitmentFactsFragment } from '../../../schema/generated/graphql';
import { useEndOfDay } from '../../i18n/formats';
import { useAttempt } from '../../ui/use-attempt';
import { ActForm } from './act-form';
import {
  addStepMutation,
  changeCommitmentMutation,
  delayCommitmentMutation,
  dropCommitmentMutation,
} from './commitment-mutations';
import classes from './commitment-sheet.module.css';
import { HelpersForm } from './helpers-form';
import { PlanForm } from './plan-form';
import { useAct } from './use-act';

interface Props {
  commitment: CommitmentFactsFragment;
  units: readonly { id: string; name: string }[];
}

/** What the staff of the body that leads can do; nobody else sees it. */
export function CommitmentActions({ commitment, units }: Props) {
  const { plan, addStep, delay, settle, nameHelpers } = commitment.viewerCan;
  const any = [plan, addStep, delay, settle, nameHelpers].some(({ allowed }) => allowed);
  if (!any) return null;
  return (
    <div className={classes.actions}>
      {plan.allowed && <PlanForm commitment={commitment} units={units} />}
      {addStep.allowed && <AddStep commitmentId={commitment.id} />}
      {delay.allowed && <Delay commitmentId={commitment.id} />}
      {nameHelpers.allowed && <HelpersForm commitment={commitment} units={units} />}
      {settle.allowed && <Change commitmentId={commitment.id} />}
      {settle.allowed && <Drop commitmentId={commitment.id} />}
    </div>
  );
}

function AddStep({ commitmentId }: { commitmentId: string }) {
  const { t } = useTranslation();
  const { act, ...state } = useAct(addStepMutation);
  const keyOf = useAttempt();
  const endOfDay = useEndOfDay();
  return (
    <ActForm
      {...state}
      label={t('feedback.addStep')}
      submit={t('feedback.sendStep')}
      fields={[
        { name: 'title', kind: 'text', label: t('feedback.stepTitle') },
        { name: 'dueAt', kind: 'day', label: t('feedback.stepDue') },
      ]}
      onSubmit={({ title = '', dueAt = '' }) => {
        const input = { commitmentId, title, dueAt: endOfDay(dueAt)!, weight: 1 };
        return act({ ...input, clientMutationId: keyOf(input) });
      }}
    />
  );
}

function Delay({ commitmentId }: { commitmentId: string }) {
  const { t } = useTranslation();
  const { act, ...state } = useAct(delayCommitmentMutation);
  const keyOf = useAttempt();
  const endOfDay = useEndOfDay();
  return (
    <ActForm
      {...state}
      label={t('feedback.delay')}
      submit={t('feedback.sendDelay')}
      fields={[
        { name: 'newDueAt', kind: 'day', label: t('feedback.newDueAt') },
        { name: 'reason', kind: 'long', label: t('feedback.why') },
      ]}
      onSubmit={({ newDueAt = '', reason = '' }) => {
        const input = { commitmentId, newDueAt: endOfDay(newDueAt)!, reason };
        return act({ ...input, clientMutationId: keyOf(input) });
      }}
    />
  );
}

function Change({ commitmentId }: { commitmentId: string }) {
  const { t } = useTranslation();
  const { act, ...state } = useAct(changeCommitmentMutation);
  return (
    <ActForm
      {...state}
      variant="subtle"
      label={t('feedback.change')}
      submit={t('feedback.sendChange')}
      fields={[
        { name: 'instead', kind: 'text', label: t('feedback.whatInstead') },
        { name: 'reason', kind: 'long', label: t('feedback.why') },
      ]}
      onSubmit={({ instead = '', reason = '' }) => act({ commitmentId, instead, reason })}
    />
  );
}

function Drop({ commitmentId }: { commitmentId: string }) {
  const { t } = useTranslation();
  const { act, ...state } = useAct(dropCommitmentMutation);
  return (
    <ActForm
      {...state}
      variant="subtle"
      label={t('feedback.drop')}
      submit={t('feedback.sendDrop')}
      fields={[{ name: 'reason', kind: 'long', label: t('feedback.why') }]}
      onSubmit={({ reason = '' }) => act({ commitmentId, reason })}
    />
  );
}
