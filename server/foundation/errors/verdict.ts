import { Refusal, type RefusalReason } from './refusal.js';

/** What a policy answers: allowed, or why not. */
export type Verdict = { allowed: true } | ({ allowed: false } & RefusalReason);

/** The policy has nothing against it. */
export const ALLOWED: Verdict = { allowed: true };

/** The policy says no, for this reason. */
export function denied(
  code: RefusalReason['code'],
  message: string,
  params?: RefusalReason['params'],
): Verdict {
  return { allowed: false, code, message, params };
}

/** The first objection of several conditions; allowed when none objects. */
export function firstObjection(...conditions: (() => Verdict)[]): Verdict {
  for (const condition of conditions) {
    const verdict = condition();
    if (!verdict.allowed) return verdict;
  }
  return ALLOWED;
}

/** Goes on when the verdict allows it, else throws the refusal. */
export function insist(verdict: Verdict): void {
  if (!verdict.allowed) throw new Refusal(verdict);
}
