/** What the server says of outcomes, promises and what came of things, in English. */
export const feedback = {
  'refusals.updatesCursor':
    'This place is not in your own feed. Give your `updatesCursor`, or the cursor of an event that `myUpdates` sent you.',
} as const;
