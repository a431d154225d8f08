import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';

const quarter = 15 * 60_000;

/** The quarter of an hour after next: what is typed as shown is still late enough when it is announced. */
const withTimeToType = (iso: string) =>
  new Date((Math.ceil(Date.parse(iso) / quarter) + 1) * quarter).toISOString();

/** Who votes and when; the publicity is a fact, not a choice. */
export function SayWhen({ board, draft, change, errors }: StepProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { zone } = formats;
  const { publicityHours, quorumPercent, earliestOpening, rollAreas } = board.voteTerms;
  return (
    <section aria-labelledby="vote-when" className={classes.fields}>
      <h2 id="vote-when">{t('votes.make.when')}</h2>
      <p className={classes.fact}>
        {t(publicityHours > 0 ? 'votes.make.publicity' : 'votes.make.noPublicity', {
          hours: formats.number(publicityHours),
          date: formats.exact(
            publicityHours > 0 ? withTimeToType(earliestOpening) : earliestOpening,
          ),
        })}{' '}
        {t('votes.make.quorum', { percent: formats.percent(quorumPercent) })}
      </p>
      {rollAreas.length > 0 && (
        <NativeSelect
          label={t('votes.make.who')}
          value={draft.rollAreaId}
          onChange={(event) => change({ rollAreaId: event.currentTarget.value })}
          data={[
            { value: '', label: t('votes.make.everybody') },
            ...rollAreas.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <TextInput
        type="datetime-local"
        label={t('votes.make.opensAt')}
        description={t('votes.make.opensAtHint', { zone })}
        error={errors['opensAt']}
        value={draft.opensAt}
        onChange={(event) => change({ opensAt: event.currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t('votes.make.closesAt')}
        description={t('votes.make.closesAtHint', { zone })}
        error={errors['closesAt']}
        value={draft.closesAt}
        onChange={(event) => change({ closesAt: event.currentTarget.value })}
      />
      <Checkbox
        checked={draft.live}
        onChange={(event) => change({ live: event.currentTarget.checked })}
        label={t('votes.make.live')}
        description={t('votes.make.liveHint')}
      />
    </section>
  );
}
