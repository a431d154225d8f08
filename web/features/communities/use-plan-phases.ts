import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { Phase, PhasePlanFragment } from '../../../schema/generated/graphql';
import { dayIn, endOfDayIn } from '../../i18n/day';

const planPhasesMutation = graphql(`
  mutation PlanPhases($input: PlanPhasesInput!) {
    planPhases(input: $input) {
      board {
        ...PhaseStrip
        ...PhasePlan
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** The day on which a phase is to end; empty when none is planned. */
export interface PlannedDay {
  phase: Phase;
  day: string;
  /** The moment that is planned now. */
  plannedEnd?: string;
}

/** Keeps a plan, and says at which phase it is refused. */
export function usePlanPhases({ id, community }: PhasePlanFragment, onSaved: () => void) {
  const { t } = useTranslation();
  const [planPhases, { loading }] = useMutation(planPhasesMutation, { errorPolicy: 'all' });
  const [outcome, setOutcome] = useState<Outcome>({ saved: false, errors: {} });

  const plan = async (days: PlannedDay[]) => {
    const ends = days.flatMap(({ phase, day, plannedEnd: known }) => {
      // A day that was left as it is keeps its hour.
      const same = known && dayIn(community.timeZone, known) === day;
      const plannedEnd = same ? known : endOfDayIn(community.timeZone, day);
      return plannedEnd ? [{ phase, plannedEnd }] : [];
    });
    const { data } = await planPhases({ variables: { input: { boardId: id, ends } } });
    const payload = data?.planPhases;
    if (payload?.board) onSaved();
    setOutcome(payload ? outcomeOf(payload.userErrors, ends) : failed(t('problems.network')));
  };
  return { plan, busy: loading, ...outcome };
}

interface Outcome {
  saved: boolean;
  problem?: string;
  errors: Partial<Record<Phase, string>>;
}

const failed = (problem: string): Outcome => ({ saved: false, problem, errors: {} });

/** A refusal names the place of an end in what was sent: `input.ends.2.plannedEnd`. */
function outcomeOf(
  [first]: { message: string; field: string[] }[],
  ends: { phase: Phase }[],
): Outcome {
  if (!first) return { saved: true, errors: {} };
  const phase = ends[Number(first.field[2])]?.phase;
  return phase ? { saved: false, errors: { [phase]: first.message } } : failed(first.message);
}
