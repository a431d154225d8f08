/** What the server says of flags, hiding and appeals, in Chinese. */
export const moderation = {} as const;
