import { approval } from './approval.js';
import { budget } from './budget.js';
import type { CountingMethod, DecisionMethod } from './method.js';
import { yesNo } from './yes-no.js';

/** Every way of deciding there is; a new one is added here and nowhere else. */
export const METHODS: Record<DecisionMethod, CountingMethod> = {
  YES_NO: yesNo,
  APPROVAL: approval,
  BUDGET: budget,
};

export { canonicalChoice } from './choice.js';
