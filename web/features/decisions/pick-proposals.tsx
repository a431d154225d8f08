import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';
import { QuestionField } from './question-field';
import { totalOf, type Candidate } from './vote-draft';

/** The first step: what is put to the vote, most backed first, with what it costs together. */
export function PickProposals({ candidates, ...step }: StepProps & { candidates: Candidate[] }) {
  const { board, draft, picked, change } = step;
  const { t } = useTranslation();
  const { money, number } = useFormats();
  const toggle = (id: string) =>
    change({
      proposals: draft.proposals.includes(id)
        ? draft.proposals.filter((other) => other !== id)
        : [...draft.proposals, id],
    });
  const total = { amount: totalOf(picked), currency: board.community.currency };
  return (
    <section aria-labelledby="vote-what">
      <h2 id="vote-what">{t('votes.make.what')}</h2>
      <fieldset className={classes.options}>
        <legend className={classes.quiet}>{t('votes.make.pick')}</legend>
        {candidates.map(({ id, title, cost, supportCount }) => (
          <Checkbox
            key={id}
            checked={draft.proposals.includes(id)}
            onChange={() => toggle(id)}
            label={title}
            description={[
              t('votes.make.backed', { formatted: number(supportCount) }),
              cost ? money(cost) : t('votes.make.noCost'),
            ].join(' · ')}
          />
        ))}
      </fieldset>
      <p role="status" className={classes.total}>
        {t('votes.make.total', { formatted: number(picked.length), money: money(total) })}
      </p>
      <QuestionField {...step} />
    </section>
  );
}
