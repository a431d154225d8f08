/** What the server says of outcomes, promises and what came of things, in English. */
export const feedback = {} as const;
