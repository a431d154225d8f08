/** What the server says of what is written down for residents. */
export const matters = {
  'refusals.assistanceStaffOnly':
    'Only officials and facilitators of this community write down what residents tell them. You can write for yourself.',
  'refusals.assistanceForYourself':
    'This is you. What is your own you do yourself, and it says so.',
  'refusals.disputeOwnOnly':
    'Only the resident it was written down for can say that it isn’t theirs.',
  'refusals.disputedAlready': 'You have said already that this is not yours.',
  'refusals.disputedBefore':
    'The resident said that this is not theirs. It can’t be written down for them again; they can do it themselves.',
  'refusals.doneThemselves':
    'This is there already, and not by you: the resident did it themselves, or had it written down before. Nothing was changed.',
  'refusals.oneActOnly':
    'Exactly one thing is written down at a time, and {given} were given. Give one of: {acts}.',
  'refusals.recorderUnitNotYours':
    'You don’t work for this responsible body here. Choose one you work for.',
  'refusals.recorderUnitWhich':
    'You work for several responsible bodies of this community. Say for which one you write this down.',
  'refusals.lookupsThisHour': 'You have made 60 searches within an hour. Go on later.',
} as const;
