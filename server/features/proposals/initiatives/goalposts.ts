import type { RulebookValues } from '../../communities/rulebook.js';
import { InitiativeStatus } from './initiative-status.js';
import type { Initiative } from './initiative.js';

/** What an initiative needs, and what it is then owed. */
export type Goalposts = Pick<Initiative, 'registerSize' | 'needed' | 'answerDays'>;

/** What the rules in force ask of an initiative that starts now: their share of the register, rounded up, one at least. */
export function goalpostsOf(
  rules: Pick<RulebookValues, 'initiativeBackingPercent' | 'initiativeAnswerDays'>,
  registerSize: number,
): Goalposts {
  const share = Math.ceil((registerSize * rules.initiativeBackingPercent) / 100);
  return { registerSize, needed: Math.max(1, share), answerDays: rules.initiativeAnswerDays };
}

/** Whether an answer is owed and its day has passed. Nothing follows by itself but that everybody sees it. */
export function isOverdue(
  { status, dueAt }: Pick<Initiative, 'status' | 'dueAt'>,
  now: Date,
): boolean {
  return status === InitiativeStatus.REACHED && dueAt !== null && dueAt <= now;
}
