import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeDecisionFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Meter } from '../../ui/meter';
import classes from './ballot-form.module.css';
import { countNamed, missingChoices, obstacleTo, totalCost } from './ballot-rules';
import type { Choice } from './choice';

interface Props {
  decision: WholeDecisionFragment;
  chosen: string[];
}

/** The running total beside the budget, and what the limits mean for the rest of the ballot; other ballots tell it as they are filled in. */
export function BallotTotal({
  decision,
  choice,
}: {
  decision: WholeDecisionFragment;
  choice: Choice;
}) {
  return 'options' in choice ? <TickedTotal decision={decision} chosen={choice.options} /> : null;
}

function TickedTotal({ decision, chosen }: Props) {
  const { t } = useTranslation();
  const { money } = useFormats();
  const { budget, maxBallotCost } = decision.rules;
  const total = totalCost(decision, chosen);
  const limit = maxBallotCost ?? budget;
  if (!total || !limit) return <LimitNote decision={decision} chosen={chosen} />;
  return (
    <>
      <div className={classes.sum}>
        <strong aria-hidden="true">
          {t('decisions.runningShort', { total: money(total), budget: money(limit) })}
        </strong>
        <VisuallyHidden role="status">
          {t('decisions.runningTotal', { total: money(total), budget: money(limit) })}
        </VisuallyHidden>
        <Meter seal percent={limit.amount > 0 ? (total.amount / limit.amount) * 100 : 0} />
      </div>
      <LimitNote decision={decision} chosen={chosen} />
    </>
  );
}

function LimitNote({ decision, chosen }: Props) {
  const text = useLimitText(decision, chosen);
  return text ? <p className={classes.limit}>{text}</p> : null;
}

function useLimitText(decision: WholeDecisionFragment, chosen: string[]) {
  const { t } = useTranslation();
  const { money, number } = useFormats();
  const { budget, maxBallotCost: limit, maxChoices } = decision.rules;
  const obstacles = decision.options.map((option) => obstacleTo(option, decision, chosen));
  const total = totalCost(decision, chosen);
  if (obstacles.includes('too-many'))
    return t('decisions.fullWhy', { count: maxChoices ?? 0, formatted: number(maxChoices ?? 0) });
  if (obstacles.includes('over-cost') && limit && total)
    return t('decisions.overLeftWhy', {
      limit: money(limit),
      left: money({ ...limit, amount: limit.amount - total.amount }),
    });
  return budget && total && !limit && total.amount > budget.amount
    ? t('decisions.mayExceed')
    : undefined;
}

/** In short, for the bar at the bottom of a phone. */
export function ChosenNote({
  decision,
  choice,
}: {
  decision: WholeDecisionFragment;
  choice: Choice;
}) {
  const { t } = useTranslation();
  const { money, number } = useFormats();
  const total = 'options' in choice ? totalCost(decision, choice.options) : undefined;
  const { minChoices } = decision.rules;
  const count = countNamed(decision, choice);
  if (missingChoices(decision, choice) > 0)
    return t('decisions.needAtLeast', { count: minChoices, formatted: number(minChoices) });
  if (count === 0) return t('decisions.chosenNone');
  return (
    <>
      <div>{t('decisions.chosen', { count, formatted: number(count) })}</div>
      {total && <div>{money(total)}</div>}
    </>
  );
}
