import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DecisionBasis } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';
import { binds } from './vote-draft';

const bases: DecisionBasis[] = ['SELF_GOVERNANCE', 'OWNERS', 'ADMINISTRATIVE'];

// The rulebook is the residents' own: changing it is no administrative matter.
const ownBases = bases.filter((value) => value !== 'ADMINISTRATIVE');

/** What the result binds, who carries it out, and with whose money. */
export function SayForce({ about, board, draft, change, errors }: StepProps) {
  const { t } = useTranslation();
  const { zone } = useFormats();
  const onRules = about === 'rules';
  const administrative = draft.basis === 'ADMINISTRATIVE';
  return (
    <section aria-labelledby="vote-force" className={classes.fields}>
      <h2 id="vote-force">{t('votes.make.force')}</h2>
      <NativeSelect
        label={t('votes.make.basis')}
        value={draft.basis}
        onChange={(event) => change({ basis: event.currentTarget.value as DecisionBasis })}
        data={(onRules ? ownBases : bases).map((value) => ({
          value,
          label: t(`decisions.binds.basis.${value}`),
        }))}
      />
      {onRules ? (
        <p className={classes.fact}>{t('votes.make.rulesBind')}</p>
      ) : (
        <Checkbox
          checked={binds(draft)}
          disabled={administrative}
          onChange={(event) => change({ binding: event.currentTarget.checked })}
          label={t('votes.make.binding')}
          description={t(
            administrative
              ? 'votes.make.administrative'
              : binds(draft)
                ? 'votes.make.bindingHint'
                : 'votes.make.advisoryHint',
          )}
        />
      )}
      <NativeSelect
        required
        label={t('votes.make.unit')}
        value={draft.unitId}
        onChange={(event) => change({ unitId: event.currentTarget.value })}
        data={[
          { value: '', label: '' },
          ...board.community.units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {!onRules && (
        <TextInput
          label={t('votes.make.money')}
          description={t('votes.make.moneyHint')}
          maxLength={120}
          error={errors['moneySource']}
          value={draft.moneySource}
          onChange={(event) => change({ moneySource: event.currentTarget.value })}
        />
      )}
      <TextInput
        required
        type="date"
        label={t('votes.make.answerBy')}
        description={t('votes.make.answerByHint', { zone })}
        error={errors['answerBy']}
        value={draft.answerBy}
        onChange={(event) => change({ answerBy: event.currentTarget.value })}
      />
    </section>
  );
}
