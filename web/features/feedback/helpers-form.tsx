import { Button, Checkbox } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommitmentFactsFragment } from '../../../schema/generated/graphql';
import { Problem } from '../../ui/problem';
import { FormButtons } from './act-form';
import { nameHelpersMutation } from './commitment-mutations';
import classes from './commitment-sheet.module.css';
import { useAct } from './use-act';

interface Props {
  commitment: CommitmentFactsFragment;
  units: readonly { id: string; name: string }[];
}

/** Names the bodies that help. */
export function HelpersForm({ commitment, units }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string[]>();
  const { act, busy, refused } = useAct(nameHelpersMutation);
  const others = units.filter(({ id }) => id !== commitment.unit.id);
  if (others.length === 0) return null;
  if (!chosen)
    return (
      <Button
        variant="subtle"
        size="sm"
        onClick={() => setChosen(commitment.helperUnits.map(({ id }) => id))}
      >
        {t('feedback.nameHelpers')}
      </Button>
    );
  const send = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (await act({ commitmentId: commitment.id, helperUnitIds: chosen })) setChosen(undefined);
  };
  return (
    <form className={classes.planForm} noValidate onSubmit={(event) => void send(event)}>
      <HelperChoice units={others} chosen={chosen} onChoose={setChosen} />
      <Problem>{refused?.message}</Problem>
      <FormButtons
        submit={t('feedback.sendHelpers')}
        busy={busy}
        onClose={() => setChosen(undefined)}
      />
    </form>
  );
}

/** A box for each body that could help. */
export function HelperChoice({
  units,
  chosen,
  onChoose,
}: {
  units: readonly { id: string; name: string }[];
  chosen: string[];
  onChoose: (ids: string[]) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.helpers}>
      <legend>{t('feedback.nameHelpers')}</legend>
      {units.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={({ currentTarget: { checked } }) =>
            onChoose(checked ? [...chosen, id] : chosen.filter((other) => other !== id))
          }
        />
      ))}
    </fieldset>
  );
}
