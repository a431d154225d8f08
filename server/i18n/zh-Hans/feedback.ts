import type { feedback as english } from '../en/feedback.js';

/** What the server says of outcomes, promises and what came of things, in Chinese. */
export const feedback: Record<keyof typeof english, string> = {};
