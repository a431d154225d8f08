import type { discussion as english } from '../en/discussion.js';

/** What the server says of the discussion, in Chinese. */
export const discussion: Record<keyof typeof english, string> = {
  'refusals.discussionClosed': '讨论已结束，决议正在落实。你可以继续关注进展。',
};
