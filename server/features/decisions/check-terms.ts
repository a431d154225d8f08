import { badInput } from '../../foundation/errors/refusal.js';
import type { RulebookValues } from '../communities/rulebook.js';
import { DecisionBasis } from './decision.enums.js';
import type { MethodOption, MethodRules } from './methods/method.js';

const HOUR = 3_600_000;

/** When a decision fixed at `at` may open at the earliest: it is public for as long as the rulebook asks. */
export function earliestOpening(
  at: Date,
  { publicityHours }: Pick<RulebookValues, 'publicityHours'>,
): Date {
  return new Date(at.getTime() + publicityHours * HOUR);
}

/** The times of a new decision. */
export interface Times {
  opensAt?: Date | null;
  closesAt?: Date | null;
  answerBy: Date;
}

/** What the times are measured against. */
export interface TimeFrame {
  /** The database's clock. */
  now: Date;
  publicUntil: Date;
  timeZone: string;
}

/** Refuses times that lie in the past, in the wrong order, or before residents had the time to check. */
export function checkTimes({ opensAt, closesAt, answerBy }: Times, frame: TimeFrame): void {
  const { now, publicUntil, timeZone } = frame;
  const earliest = { at: publicUntil, timeZone };
  if (closesAt && closesAt <= now) throw badInput('closesAt', 'closesInPast');
  if (opensAt && opensAt < publicUntil) throw badInput('opensAt', 'opensTooEarly', { earliest });
  if (opensAt && closesAt && closesAt <= opensAt) throw badInput('closesAt', 'closesBeforeOpening');
  if (closesAt && closesAt <= publicUntil)
    throw badInput('closesAt', 'closesWhilePublic', { earliest });
  if (answerBy <= (closesAt ?? publicUntil)) throw badInput('answerBy', 'answerBeforeClosing');
}

/** What a new decision says of its force. */
export interface Terms {
  basis: DecisionBasis;
  binding: boolean;
  moneySource?: string | null;
  rules: Pick<Partial<MethodRules>, 'budget'>;
}

/** Refuses to call binding what can't be: an administrative matter, or what costs money that nobody has named. */
export function checkBinding(terms: Terms, options: Pick<MethodOption, 'cost'>[]): void {
  if (!terms.binding) return;
  if (terms.basis === DecisionBasis.ADMINISTRATIVE)
    throw badInput('binding', 'administrativeAdvises');
  const costs = terms.rules.budget != null || options.some(({ cost }) => (cost ?? 0) > 0);
  if (costs && !terms.moneySource) throw badInput('moneySource', 'bindingNeedsMoney');
}
