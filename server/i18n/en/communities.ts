/** What the server says of communities and their boards, in English. */
export const communities = {
  'refusals.facilitatorsOnly': 'Only this community’s facilitators can do this. Ask one of them.',
  'refusals.residentsOnly':
    'Only residents of this community can do this. You can read along here, and take part where you live.',
  'refusals.boardClosed':
    'This board is closed and everything on it is answered. Open another board for what is new.',
  'refusals.closeInReview':
    'A board is closed at the end of its last phase, Review. Move it there first.',
  'refusals.phaseAlready': 'The board is in this phase already. Choose another.',
  'refusals.timeZoneUnknown':
    'There is no such time zone. Give an IANA name such as Asia/Shanghai.',
  'refusals.currencyUnknown': 'There is no such currency. Give an ISO 4217 code such as CNY.',
  'refusals.unitStaffOnly':
    'Only staff of the responsible body can do this. Its members act under their own names.',
  'refusals.ruleOutside': 'A whole number from {min} to {max} is possible here.',
  'refusals.ruleRoles': 'Name each role once. Administrators may anyway, so leave them out.',
  'refusals.boardOpenersOnly':
    'This community’s rulebook says who opens boards, and you are not among them. Ask a facilitator, or start an initiative: with enough backing it gets its board.',
  'refusals.rollNeedsArea':
    'A board for the residents of an area needs one. Choose the area, or open it to the whole community.',
  'refusals.boardOutOfSight':
    'You could not see this board yourself. Choose an area that you live in, or open it to more people.',
  'refusals.areaElsewhere':
    'This area is not part of the community. Choose one that is, or leave it out to mean all of it.',
  'refusals.areaOfCommunityKind':
    'A community can only have an area of the kind COMMUNITY. Choose that kind.',
  'refusals.areaTaken': 'Another community has this area. Choose another one, or add one.',
  'refusals.communityHasArea':
    'This community has its area already. Add grids and buildings within it instead.',
  'refusals.areaNeedsParent': 'A grid or a building lies within a community. Say in which area.',
  'refusals.areaKindUnfit':
    'An area of this kind does not fit here. From large to small: street, community, grid, building. Choose a smaller kind, or a larger area around it.',
  'refusals.phaseBehind': 'This phase is over. Plan those that are on or still to come.',
  'refusals.phaseTwice': 'This phase is planned twice. Give it one end.',
  'refusals.endInPast': 'This time has passed. Choose one that is still to come.',
  'refusals.endsOutOfOrder':
    'A phase ends later than the one before it. Move this end back, or the earlier one forward.',
  'refusals.roleOfResident':
    'Residents are made by the register, not by a role. Invite them with a code, import the register, or confirm them.',
  'refusals.rolePlaceUnfit':
    'A facilitator has a community, staff a responsible body and its community, an administrator a community or everything. Name what fits the role, and nothing else.',
  'refusals.lastAdministrator':
    'Nobody else administers everything. Give that role to somebody else first; then it can be taken away here.',
  'refusals.invitationUnknown':
    'This invitation doesn’t work: it may have been used, taken back, or have expired. Ask whoever gave it to you for a new one.',
  'refusals.unitClosed': 'This responsible body is closed. Choose one that still works.',
  'refusals.unitOwes':
    'This body still owes something: unsettled promises: {promises}, replies to votes: {replies}. It can be closed once these are settled.',
  'refusals.unitInVotes':
    'Votes that haven’t closed name this body as the one that carries out what is decided ({count}). It can be closed once they are over and settled.',
  'refusals.unitOwesAnswers':
    'This body owes answers that it was asked for ({count}). It can be closed once they are given.',
  'refusals.enrolmentConsent':
    'A name is shown only if its person agreed. Ask them, or take another name with them.',
  'refusals.enrolmentsToday':
    'You have put 50 people on the register within a day. Go on tomorrow.',
  'refusals.enrolledAlready':
    'Somebody of that name is on the register for this place already. If it is another person, take a name that tells them apart.',
  'refusals.residentAlready': 'You are on this community’s register already.',
  'refusals.notAboutYourself': 'Nobody decides about themselves. Ask another facilitator.',
  'refusals.residenceDecided': 'This has been decided already, or was taken back.',
  'refusals.residenceAsked':
    'You have asked already. A facilitator will answer; you can take it back meanwhile.',
  'refusals.codeUnknown':
    'This code doesn’t work: it may be mistyped, used, or no longer valid. Check it against the letter, or ask a facilitator to confirm you.',
  'refusals.attemptsUsedUp':
    'You have tried {perDay} times today. Try again tomorrow, or ask a facilitator to confirm you.',
  'refusals.registerUnreadable':
    'This file can’t be read as text. Save it as CSV in UTF-8 or GB18030 and send it again.',
  'refusals.registerBroken':
    'Line {line} can’t be taken apart: a quotation mark may be left open. Mend it and send the file again.',
  'refusals.registerEmpty':
    'This file is empty. The first line names the columns, each further one a resident.',
  'refusals.registerColumnUnknown':
    'The file has no such column. Choose one that its first line names.',
  'refusals.registerFieldTwice': 'This is named twice. Name each once.',
  'refusals.matchingUnmapped':
    'People can only be matched by what a column holds. Choose that column, or leave this out.',
  'refusals.matchingByArea': 'Nobody is found by the floor area they own. Choose another column.',
  'refusals.matchingTooFew':
    'One thing alone is known to too many. Choose at least two, such as name, building and room.',
  'refusals.registerMatchesNobody':
    'Nothing here would tell who somebody is. Choose a column with phone or e-mail, or what people are to type.',
  'refusals.expectedGoneMissing': 'Say how many lines are to go, as the preview has it.',
  'refusals.importUnderWay': 'A register is being brought in already. Wait until it has ended.',
  'refusals.registerNoMatch':
    'We didn’t find you with this. Check it against what the committee has, use a code from your mailbox, or ask a facilitator to confirm you.',
  'registers.faulty':
    'Nothing was changed, since lines are faulty. Mend them, or ask to leave them out.',
  'registers.changedSince':
    'Nothing was changed, since the register has changed after your preview. Look at it again.',
  'registers.interrupted': 'It was interrupted and nothing was changed. Start it again.',
  'registers.failed':
    'It didn’t work and nothing was changed. Start it again; if it fails again, tell whoever runs this server.',
  'registers.missing': 'Something needed is empty here. Fill it in.',
  'registers.tooLong': 'This is longer than 200 characters. Shorten it.',
  'registers.twice': 'This is the same resident as in line {other}. Keep one of the two.',
  'registers.phone':
    'This is no telephone number. Give it with its area code, or with + and the country.',
  'registers.email': 'This is no e-mail address. Mend or empty it.',
  'registers.floorArea':
    'This is no floor area. Write square metres, such as 89.52, or leave it empty.',
  'registers.area':
    'No area of this community, or more than one, is called this. Write it as the areas page does.',
} as const;
