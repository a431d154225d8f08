import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMethod } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './make-vote.module.css';
import type { StepProps } from './make-vote';
import { MethodSettings } from './method-settings';
import { AIMS, HOWS, METHODS, WHATS, type Wants } from './ways-of-deciding';
import { wantsOf } from './vote-draft';

/** How it is decided: three plain questions lead to a way with its reason and an example; any other can be chosen. */
export function ChooseMethod({ suggested, ...step }: StepProps & { suggested: DecisionMethod }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { picked, method, change } = step;
  const reason =
    step.draft.budgetRule.startsWith('EQUAL') && method === 'BUDGET' ? 'EQUAL_SHARES' : method;
  return (
    <section aria-labelledby="vote-how">
      <h2 id="vote-how">{t('votes.make.how')}</h2>
      {picked.length > 1 && <Questions {...step} />}
      <div className={classes.fact} role="status">
        <strong>
          {method === suggested
            ? t('ways.choose.suggested', { name: t(`ways.name.${method}`) })
            : t(`ways.name.${method}`)}
        </strong>
        <p className={classes.quiet}>{t(`ways.why.${reason}`)}</p>
        <p className={classes.quiet}>{t(`ways.example.${reason}`)}</p>
      </div>
      <details className={classes.others}>
        <summary>{t('ways.choose.other', { formatted: number(METHODS.length) })}</summary>
        <fieldset className={classes.options}>
          <legend className={classes.quiet}>{t('ways.choose.all')}</legend>
          {METHODS.map((value) => (
            <Radio
              key={value}
              name="method"
              checked={method === value}
              onChange={() => change({ method: value })}
              label={t(`ways.name.${value}`)}
              description={t(`ways.why.${value}`)}
            />
          ))}
        </fieldset>
      </details>
      <MethodSettings {...step} />
    </section>
  );
}

/** An answer makes a new suggestion: what was chosen by hand before gives way to it. */
function Questions({ draft, picked, change }: StepProps) {
  const { t } = useTranslation();
  const wants = wantsOf(draft, picked);
  const answer = (given: Partial<Wants>) =>
    change({ wants: { ...draft.wants, ...given }, method: '', budgetRule: '' });
  return (
    <>
      <p className={classes.quiet}>{t('ways.choose.lead')}</p>
      <Question legend={t('ways.choose.what')}>
        {WHATS.map((what) => (
          <Radio
            key={what}
            name="what"
            checked={wants.what === what}
            onChange={() => answer({ what })}
            label={t(`ways.choose.whats.${what}`)}
          />
        ))}
      </Question>
      {wants.what !== 'MONEY' && (
        <Question legend={t('ways.choose.how')}>
          {HOWS.map((how) => (
            <Radio
              key={how}
              name="how"
              checked={wants.how === how}
              onChange={() => answer({ how })}
              label={t(`ways.choose.hows.${how}`)}
            />
          ))}
        </Question>
      )}
      <Question legend={t('ways.choose.aim')}>
        {AIMS.map((aim) => (
          <Radio
            key={aim}
            name="aim"
            checked={wants.aim === aim}
            onChange={() => answer({ aim })}
            label={t(`ways.choose.aims.${aim}`)}
          />
        ))}
      </Question>
    </>
  );
}

function Question({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={classes.question}>
      <legend>{legend}</legend>
      <div className={classes.answers}>{children}</div>
    </fieldset>
  );
}
