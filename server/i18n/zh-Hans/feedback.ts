/** What the server says of outcomes, promises and what came of things, in Chinese. */
export const feedback = {} as const;
