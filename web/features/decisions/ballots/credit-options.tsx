import { VisuallyHidden } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionFactsFragment } from '../../../../schema/generated/graphql';
import { useFormats } from '../../../i18n/formats';
import { Meter } from '../../../ui/meter';
import type { Scores } from '../choice';
import type { FillInProps } from '../fill-in';
import { useOptionLabel } from '../option-label';
import form from '../ballot-form.module.css';
import classes from './ballots.module.css';
import { creditsFor, scoreOf, spentOn, withScore } from './scores';

/** Credits spread over the options, with what is left of them; an option that can't have one more says why. */
export function CreditOptions({ decision, choice, onChoose }: FillInProps<Scores>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { method, rules, options } = decision;
  const credits = rules.credits ?? 0;
  const spent = spentOn(method, choice);
  const values = { spent: formats.number(spent), credits: formats.number(credits) };
  return (
    <div>
      <p className={classes.hint}>
        {t(method === 'QUADRATIC' ? 'ballots.credits.quadratic' : 'ballots.credits.linear', values)}
      </p>
      {options.map((option) => (
        <Credits
          key={option.id}
          option={option}
          method={method}
          given={scoreOf(choice, option.id) ?? 0}
          left={credits - spent}
          most={rules.maxScore ?? null}
          onGive={(score) => onChoose(withScore(choice, option.id, score || null))}
        />
      ))}
      <div className={form.sum}>
        <strong>{t('ballots.credits.left', { left: formats.number(credits - spent) })}</strong>
        <VisuallyHidden role="status">{t('ballots.credits.spent', values)}</VisuallyHidden>
        <Meter seal percent={credits > 0 ? (spent / credits) * 100 : 0} />
      </div>
    </div>
  );
}

interface CreditsProps {
  option: OptionFactsFragment;
  method: string;
  given: number;
  left: number;
  most: number | null;
  onGive: (score: number) => void;
}

function Credits({ option, method, given, left, most, onGive }: CreditsProps) {
  const { t } = useTranslation();
  const { money, number } = useFormats();
  const whyId = useId();
  const label = useOptionLabel()(option);
  const price = creditsFor(method, given + 1) - creditsFor(method, given);
  const isFull = most !== null && given >= most;
  const why = isFull
    ? t('ballots.credits.most', { most: number(most) })
    : price > left
      ? t('ballots.credits.tooDear', { price: number(price), left: number(left) })
      : undefined;
  return (
    <div className={classes.credits} role="group" aria-label={label}>
      <span className={classes.name}>
        {label}
        {option.cost && <span className={classes.cost}>{money(option.cost)}</span>}
        {method === 'QUADRATIC' && given > 0 && (
          <span className={classes.cost}>
            {t('ballots.credits.price', {
              votes: number(given),
              credits: number(creditsFor(method, given)),
            })}
          </span>
        )}
      </span>
      <span className={classes.stepper}>
        <button
          type="button"
          className={classes.tool}
          aria-label={t('ballots.credits.fewer', { label })}
          aria-disabled={given === 0 || undefined}
          onClick={() => given > 0 && onGive(given - 1)}
        >
          <IconMinus size={18} aria-hidden="true" />
        </button>
        <output className={classes.given}>{number(given)}</output>
        <button
          type="button"
          className={classes.tool}
          aria-label={t('ballots.credits.more', { label })}
          aria-disabled={why ? true : undefined}
          aria-describedby={why ? whyId : undefined}
          title={why}
          onClick={() => why ?? onGive(given + 1)}
        >
          <IconPlus size={18} aria-hidden="true" />
        </button>
        {why && <VisuallyHidden id={whyId}>{why}</VisuallyHidden>}
      </span>
    </div>
  );
}
