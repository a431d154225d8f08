import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommitmentFactsFragment } from '../../../schema/generated/graphql';
import { useEndOfDay } from '../../i18n/formats';
import { Problem } from '../../ui/problem';
import { useAttempt } from '../../ui/use-attempt';
import { FormButtons } from './act-form';
import { planMutation } from './commitment-mutations';
import classes from './commitment-sheet.module.css';
import { HelperChoice } from './helpers-form';
import { StepRow, type StepDraft } from './step-row';
import { useAct } from './use-act';

interface Props {
  commitment: CommitmentFactsFragment;
  units: readonly { id: string; name: string }[];
}

const emptyStep: StepDraft = { title: '', weight: '1', dueAt: '', unitId: '' };

/** Plans a promise: by when, in which steps, with whose help. */
export function PlanForm(props: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  if (!opened)
    return (
      <Button size="sm" onClick={() => setOpened(true)}>
        {t('feedback.plan')}
      </Button>
    );
  return <OpenedPlan {...props} onClose={() => setOpened(false)} />;
}

function OpenedPlan({ commitment, units, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation();
  const [dueAt, setDueAt] = useState('');
  const [steps, setSteps] = useState([emptyStep]);
  const [helpers, setHelpers] = useState<string[]>([]);
  const { send, busy, errorAt, problem } = usePlan(commitment.id);
  const others = units.filter(({ id }) => id !== commitment.unit.id);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await send({ dueAt, steps, helpers })) onClose();
  };
  return (
    <form className={classes.planForm} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        required
        type="date"
        label={t('feedback.dueAt')}
        value={dueAt}
        error={errorAt('dueAt')}
        onChange={(event) => setDueAt(event.currentTarget.value)}
      />
      {steps.map((step, index) => (
        <StepRow
          key={index}
          number={index + 1}
          step={step}
          units={others}
          errorAt={(field) => errorAt(`steps.${index}.${field}`)}
          onChange={(part) => setSteps(steps.with(index, { ...step, ...part }))}
        />
      ))}
      <div>
        <Button variant="default" size="sm" onClick={() => setSteps([...steps, emptyStep])}>
          {t('feedback.oneMoreStep')}
        </Button>
      </div>
      {others.length > 0 && <HelperChoice units={others} chosen={helpers} onChoose={setHelpers} />}
      <Problem>{problem}</Problem>
      <FormButtons submit={t('feedback.sendPlan')} busy={busy} onClose={onClose} />
    </form>
  );
}

interface Plan {
  dueAt: string;
  steps: StepDraft[];
  helpers: string[];
}

function usePlan(commitmentId: string) {
  const { t } = useTranslation();
  const { act, busy, refused } = useAct(planMutation);
  const keyOf = useAttempt();
  const endOfDay = useEndOfDay();
  const [missing, setMissing] = useState<string>();
  const send = async (plan: Plan) => {
    const empty = firstEmpty(plan);
    setMissing(empty);
    if (empty) return false;
    const steps = plan.steps.map(({ title, weight, dueAt, unitId }) => ({
      title,
      weight: Number.parseInt(weight, 10) || 1,
      dueAt: endOfDay(dueAt)!,
      unitId: unitId || null,
    }));
    const input = {
      commitmentId,
      dueAt: endOfDay(plan.dueAt)!,
      steps,
      helperUnitIds: plan.helpers,
    };
    return act({ ...input, clientMutationId: keyOf(input) });
  };
  const errorAt = (field: string) => {
    if (missing) return missing === field ? t('feedback.fillIn') : undefined;
    return refused?.field === field ? refused.message : undefined;
  };
  const atField = refused && /^(dueAt|steps\.\d+\.)/.test(refused.field);
  return { send, busy, errorAt, problem: missing || atField ? null : refused?.message };
}

function firstEmpty({ dueAt, steps }: Plan): string | undefined {
  if (!dueAt) return 'dueAt';
  const fields = steps.flatMap((step, index) =>
    (['title', 'dueAt'] as const).map((name) => [`steps.${index}.${name}`, step[name]] as const),
  );
  return fields.find(([, value]) => !value.trim())?.[0];
}
