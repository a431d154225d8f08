/** What the server says of outcomes, promises and what came of things, in English. */
export const feedback = {
  'refusals.updatesCursor':
    'This place is not in your own feed. Give your `updatesCursor`, or the cursor of an event that `myUpdates` sent you.',
  'refusals.bindingNeedsDeeds':
    'This vote binds: what it decided is carried out as a promise. A reply is for votes that advise.',
  'refusals.alreadyReplied': 'The reply has been given already, and stands for good.',
  'refusals.commitmentSettled':
    'This promise has been kept, changed or dropped already. You can read how.',
  'refusals.alreadyPlanned':
    'This promise has been planned already. Add a step, or put a date off and say why.',
  'refusals.planFirst': 'Plan this promise first: its steps and its due date.',
  'refusals.boardAtRest': 'This board has been closed. You can read everything on it.',
} as const;
