import type { feedback as english } from '../en/feedback.js';

/** What the server says of outcomes, promises and what came of things, in Chinese. */
export const feedback: Record<keyof typeof english, string> = {
  'refusals.updatesCursor':
    '这不是你自己的动态里的位置。请用你的 updatesCursor，或 myUpdates 发给你的游标。',
};
