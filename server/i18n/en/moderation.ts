/** What the server says of flags, hiding and appeals, in English. */
export const moderation = {
  'refusals.flagOwnWords': 'These are your own words. Ask a facilitator when you want them gone.',
  'refusals.flaggedAlready':
    'You have reported this already. A facilitator will look at it; you need do nothing more.',
  'refusals.moderateOwnWords':
    'These are your own words. Another facilitator has to decide about them.',
  'refusals.moderateOwnFlag':
    'You reported this yourself. Another facilitator has to decide about it.',
  'refusals.moderateNone': 'Choose at least one thing to decide about.',
  'refusals.moderateTooMany': 'At most {max} can be decided in one go. Choose fewer.',
  'refusals.caseDecided':
    'There is nothing left to decide here: a facilitator has decided it. Look at what they decided; a new flag opens it again.',
  'refusals.nothingHidden': 'This is not hidden now, so there is nothing to bring back.',
  'refusals.appealWaits':
    'Its author has appealed. A facilitator who did not hide it decides the appeal instead.',
  'refusals.appealOfOthers':
    'What was decided is about what your words belonged to, not about them, so only its author can appeal. If it comes back, yours come back with it; and you can say them again elsewhere.',
  'refusals.appealedAlready':
    'You have appealed already. What another facilitator decides on it will stand here.',
  'refusals.appealOwnDecision':
    'You hid this yourself. Another facilitator has to decide the appeal.',
  'refusals.appealDecided': 'This appeal has been decided already. Look at what was decided.',
  'refusals.newMemberLimit':
    'In your first {days} days you may publish {limit} proposals, comments and initiatives a day, and today’s are used up. You can go on tomorrow; backing and voting stay open to you.',
} as const;
