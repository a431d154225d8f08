/** Outcomes, promises and what came of things. */
export const feedback = {};
