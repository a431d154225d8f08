import { Checkbox, Radio, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import classes from './ballot-form.module.css';
import {
  isSingleChoice,
  obstacleTo,
  toggled,
  totalCost,
  type BallotPaper,
  type Obstacle,
} from './ballot-rules';
import { useOptionLabel } from './option-label';

interface Props {
  decision: BallotPaper;
  chosen: string[];
  onChoose: (chosen: string[]) => void;
  readOnly: boolean;
}

/** The options to tick; one that no longer fits stays in place and says why. */
export function BallotOptions({ decision, chosen, onChoose, readOnly }: Props) {
  const name = useId();
  return (
    <fieldset className={classes.options}>
      <VisuallyHidden component="legend">{decision.question}</VisuallyHidden>
      {decision.options.map((option) => (
        <BallotOption
          key={option.id}
          option={option}
          name={name}
          decision={decision}
          chosen={chosen}
          onChoose={onChoose}
          readOnly={readOnly}
        />
      ))}
    </fieldset>
  );
}

function BallotOption({
  option,
  name,
  decision,
  chosen,
  onChoose,
  readOnly,
}: Props & { option: OptionFactsFragment; name: string }) {
  const whyId = useId();
  const { money } = useFormats();
  const obstacle = obstacleTo(option, decision, chosen);
  const label = useBallotLabel(option, obstacle);
  const Input = isSingleChoice(decision) ? Radio : Checkbox;
  return (
    <div className={obstacle ? `${classes.option} ${classes.full}` : classes.option}>
      <label className={classes.label}>
        {readOnly ? (
          <span className={classes.bullet} aria-hidden="true" />
        ) : (
          <Input
            className={classes.input}
            name={name}
            checked={chosen.includes(option.id)}
            aria-disabled={Boolean(obstacle) || undefined}
            aria-describedby={obstacle ? whyId : undefined}
            onChange={() => obstacle || onChoose(toggled(option, decision, chosen))}
          />
        )}
        <span>{label}</span>
        {option.cost && <span className={classes.cost}>{money(option.cost)}</span>}
      </label>
      {obstacle && !readOnly && (
        <Why id={whyId} obstacle={obstacle} decision={decision} chosen={chosen} />
      )}
    </div>
  );
}

function useBallotLabel(option: OptionFactsFragment, obstacle?: Obstacle) {
  const { t } = useTranslation();
  const label = useOptionLabel()(option);
  return obstacle === 'over-cost' ? t('decisions.overLeft', { label }) : label;
}

function Why({
  id,
  obstacle,
  decision,
  chosen,
}: { id: string; obstacle: Obstacle } & Pick<Props, 'decision' | 'chosen'>) {
  const { t } = useTranslation();
  const { money, number } = useFormats();
  const { maxBallotCost: limit, maxChoices } = decision.rules;
  const total = totalCost(decision, chosen);
  if (obstacle === 'over-cost' && limit && total) {
    const left = { ...limit, amount: limit.amount - total.amount };
    return (
      <VisuallyHidden id={id}>
        {t('decisions.overLeftWhy', { limit: money(limit), left: money(left) })}
      </VisuallyHidden>
    );
  }
  return (
    <VisuallyHidden id={id}>
      {t('decisions.fullWhy', { count: maxChoices ?? 0, formatted: number(maxChoices ?? 0) })}
    </VisuallyHidden>
  );
}
