/** What the server says of flags, hiding and appeals, in English. */
export const moderation = {} as const;
