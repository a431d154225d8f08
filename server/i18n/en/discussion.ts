/** What the server says of the discussion, in English. */
export const discussion = {
  'refusals.discussionClosed':
    'The discussion is closed: what was decided is being carried out. You can follow how it goes.',
} as const;
