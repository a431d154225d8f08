import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconDots, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionFactsFragment, TallyFactsFragment } from '../../../schema/generated/graphql';
import { useFormats } from '../../i18n/formats';
import { Rolling } from '../../ui/rolling';
import { useOutcome } from './outcome';
import classes from './standing.module.css';

type Condition = TallyFactsFragment['conditions'][number];

/** "To pass: turnout reached, 60 % not yet", each with what it is now. */
export function Checklist({ decision }: { decision: DecisionFactsFragment }) {
  const { t } = useTranslation();
  const outcome = useOutcome(decision);
  return (
    <ul className={classes.check} aria-label={t('decisions.toPass')}>
      {conditionsOf(decision)
        .filter(({ needed }) => needed > 0)
        .map((condition) => (
          <ConditionLine key={condition.kind} condition={condition} cast={decision.turnout.cast} />
        ))}
      {outcome && (
        <Line
          icon={
            decision.status === 'CLOSED' ? (
              <IconCheck size={16} className={classes.met} aria-hidden="true" />
            ) : (
              <IconDots size={16} aria-hidden="true" />
            )
          }
        >
          <Rolling>{outcome}</Rolling>
        </Line>
      )}
    </ul>
  );
}

/** While the count is hidden, the turnout is still everybody's to see. */
function conditionsOf({ tally, turnout, quorumPercent }: DecisionFactsFragment): Condition[] {
  const needed = quorumPercent;
  const live: Condition = {
    kind: 'TURNOUT',
    met: turnout.cast > 0 && turnout.percent >= needed,
    current: turnout.percent,
    needed,
  };
  return tally
    ? tally.conditions.map((condition) =>
        condition.kind === 'TURNOUT' && !tally.final ? live : condition,
      )
    : [live];
}

function ConditionLine({ condition, cast }: { condition: Condition; cast: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { kind, met } = condition;
  const values = {
    current: formats.percent(condition.current),
    needed: formats.percent(condition.needed),
    formatted: formats.number(cast),
  };
  const text = {
    AGREEMENT: t('decisions.agreement', values),
    MAJORITY: t('decisions.majority', values),
    AREA_TURNOUT: t('decisions.areaTurnout', values),
    HEADS_OF_CAST: t('decisions.headsOfCast', values),
    AREA_OF_CAST: t('decisions.areaOfCast', values),
    TURNOUT: t(met ? 'decisions.turnoutMet' : 'decisions.turnoutUnmet', values),
  }[kind];
  const Icon = met ? IconCheck : IconX;
  return (
    <Line
      icon={
        <Icon
          size={16}
          stroke={3}
          className={met ? classes.met : classes.unmet}
          aria-hidden="true"
        />
      }
    >
      <VisuallyHidden>{t(met ? 'decisions.met' : 'decisions.unmet')}</VisuallyHidden>
      <Rolling>{text}</Rolling>
    </Line>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li>
      {icon}
      <span>{children}</span>
    </li>
  );
}
