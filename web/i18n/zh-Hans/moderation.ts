/** Flags and hiding. */
export const moderation = {};
