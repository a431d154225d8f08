import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../schema/generated/gql';
import type { PhasePlanFragment } from '../../../schema/generated/graphql';
import { dayIn } from '../../i18n/day';
import { Problem } from '../../ui/problem';
import { usePlanPhases, type PlannedDay } from './use-plan-phases';
import classes from './phase-plan.module.css';

graphql(`
  fragment PhasePlan on Board {
    id
    phases {
      phase
      state
      plannedEnd
    }
    community {
      id
      timeZone
    }
  }
`);

/** The days on which the phases are planned to end, to be changed; for facilitators. */
export default function PhasePlan({ board }: { board: PhasePlanFragment }) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<Record<string, string>>({});
  const { plan, busy, saved, problem, errors } = usePlanPhases(board, () => setEdited({}));
  const days = daysOf(board).map((one) => ({ ...one, day: edited[one.phase] ?? one.day }));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void plan(days);
  };
  return (
    <form className={classes.plan} noValidate onSubmit={submit}>
      <p className={classes.lead}>{t('communities.planLead')}</p>
      {days.map(({ phase, day }) => (
        <TextInput
          key={phase}
          type="date"
          size="sm"
          label={t('communities.planEnd', { phase: t(`boards.phase.${phase}`) })}
          error={errors[phase]}
          value={day}
          onChange={(event) => setEdited({ ...edited, [phase]: event.currentTarget.value })}
        />
      ))}
      <Problem>{problem}</Problem>
      <span className={classes.row}>
        <Button type="submit" size="xs" variant="default" loading={busy}>
          {t('communities.planSave')}
        </Button>
        <span role="status">{saved && t('communities.planSaved')}</span>
      </span>
    </form>
  );
}

/** What is planned for the phases that are not behind, by the calendar of the community. */
function daysOf({ phases, community }: PhasePlanFragment): PlannedDay[] {
  return phases
    .filter(({ state }) => state !== 'DONE')
    .map(({ phase, plannedEnd }) => ({
      phase,
      plannedEnd: plannedEnd ?? undefined,
      day: plannedEnd ? dayIn(community.timeZone, plannedEnd) : '',
    }));
}
