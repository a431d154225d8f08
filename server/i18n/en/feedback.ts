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
  'refusals.watcherCantTake':
    'You watch over this step. Stop watching first; nobody judges their own work.',
  'refusals.takerCantWatch':
    'You have taken this step on, and nobody judges their own work. Give it back first if you would rather watch.',
  'refusals.ownWork':
    'You work on this step, or for the body that does. Residents who don’t must be the ones to watch it.',
  'refusals.reportersOnly':
    'Staff of the responsible body report this step, and residents who have taken it on. Take it on if you help.',
  'refusals.evidenceAwaitsWatchers':
    'The evidence is with the residents who watch. Wait for what they say.',
  'refusals.watchersOnly':
    'Only residents who watch over this step judge its evidence. Watch over it first.',
  'refusals.nothingToJudge': 'There is no new evidence to judge yet.',
  'refusals.alreadyJudged':
    'You have said what you think of this evidence. New evidence would be a new question.',
  'refusals.stepDone': 'This step is done, and residents have accepted it.',
  'refusals.rejectionNeedsReason': 'Say what is missing or not true, so that it can be mended.',
  'refusals.linkForm':
    'Give a whole address that begins with https://, without a name or password in it.',
  'refusals.photosTooMany': 'At most {max} photos. Take some out.',
  'refusals.photoNotYours':
    'This photo is no longer there, belongs to something else already, or was sent by somebody else. Take it out and send it again.',
  'photos.alt': 'Photo {place} of “{step}”',
  'refusals.dueInPast': 'This date has passed. Choose a later one.',
  'refusals.stepsMissing': 'Name at least one step, so that residents can see how it goes on.',
  'refusals.stepsTooMany': 'At most {max} steps. Put some together.',
  'refusals.weightOutOfRange': 'Give a whole number from 1 to {max}.',
  'refusals.stepAfterPromise':
    'This is after the day the whole promise is due. Choose an earlier date, or put the promise off first.',
  'refusals.helpersTooMany': 'At most {max} bodies can help. Take some out.',
  'refusals.leadCantHelp': 'The body that leads can’t be its own helper. Take it out.',
  'refusals.delayNotLater': 'The new date has to be later than the present one.',
  'refusals.verdictsInReview':
    'Residents say whether it is solved in the phase Review. Come back when the board is there.',
  'refusals.reviewPublished': 'The review has been published, and stands as it is.',
  'refusals.fatesUnanswered':
    'People here still wait for an answer: proposals {proposals}, owed answers {answers}, votes {decisions}, owed replies {replies}, promises {promises}. Answer each of them first.',
} as const;
