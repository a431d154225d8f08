import type { moderation as english } from '../en/moderation.js';

/** What the server says of flags, hiding and appeals, in Chinese. */
export const moderation: Record<keyof typeof english, string> = {};
