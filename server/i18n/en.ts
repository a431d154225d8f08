/** What the server says, in English. `{name}` is filled in. */
export const en = {
  'people.resident': 'Resident',
  'people.residentOfBuilding': 'Resident of Building {building}',

  'options.YES': 'Yes',
  'options.NO': 'No',
  'options.ABSTAIN': 'Abstain',

  'refusals.notFound': 'There is no such thing here, or none that you may see. Check the id.',
  'refusals.signInRequired': 'Sign in first; then you can do this.',
  'refusals.administratorsOnly': 'Only administrators can do this. Ask one of them.',
  'refusals.facilitatorsOnly': 'Only this community’s facilitators can do this. Ask one of them.',
  'refusals.residentsOnly':
    'Only residents of this community can do this. You can read everything, and take part where you live.',
  'refusals.proposalsClosed':
    'Proposals are no longer collected on this board. Back or discuss one of those there are, or watch for the next board.',
  'refusals.backingClosed':
    'Backing is closed: what was decided is being carried out. You can follow how it goes.',
  'refusals.discussionClosed':
    'The discussion is closed: what was decided is being carried out. You can follow how it goes.',
  'refusals.decisionsClosed':
    'The time for decisions is over on this board. Open another board for the next question.',
  'refusals.decisionStillOpen': 'A vote on this board is still open. Move on once it has closed.',
  'refusals.phaseAlready': 'The board is in this phase already. Choose another.',
  'refusals.alreadyOpened': 'This vote has been opened already.',
  'refusals.opensLater':
    'This vote opens by itself at the time fixed for it. Nobody can open it earlier.',
  'refusals.closingPassed': 'Its closing time has passed. Fix a new vote with a later one.',
  'refusals.openInDecide': 'A vote opens in the phase Decide. Move the board there first.',
  'refusals.notOpen': 'This vote is not open, so it can’t be closed.',
  'refusals.closesLater':
    'This vote closes by itself at the time fixed for it. Nobody can close it earlier.',
  'refusals.notOpenYet':
    'This vote has not opened yet. What you choose here can be cast once it has.',
  'refusals.decisionClosed': 'This vote has closed. You can see the result and what comes of it.',
  'refusals.notOnRoll':
    'You are not on the list of people who can vote here; it was frozen when the vote opened. You can follow the count.',
  'refusals.textEmpty': 'Write something here.',
  'refusals.textTooLong': 'This is {length} characters long; at most {max} fit. Shorten it.',
  'refusals.textUnkeepable':
    'This holds characters that can’t be kept. Type it anew instead of pasting it.',
  'refusals.costNegative': 'A cost can’t be below zero. Leave it out when you don’t know it.',
  'refusals.costTooHigh': 'This cost is too high to be true. Check the number of zeros.',
  'refusals.timeZoneUnknown':
    'There is no such time zone. Give an IANA name such as Asia/Shanghai.',
  'refusals.currencyUnknown': 'There is no such currency. Give an ISO 4217 code such as CNY.',
  'refusals.clientMutationIdForm':
    'Give a UUID, such as 3f0c5a9e-8f4e-4a52-9d3b-1f6f6d0f1c2a, or leave it out.',
  'refusals.clientMutationIdTaken':
    'This clientMutationId was used for something else. Draw a new one.',
  'refusals.nonceTaken': 'This nonce belongs to another ballot. Draw 32 new random bytes.',
  'refusals.nonceForm': 'Give 32 random bytes as base64url without padding: 43 characters.',
  'refusals.bindingNeedsMoney':
    'A budget vote can only bind when its money is named. Say where it comes from, or make it advisory.',
  'refusals.closesInPast': 'The closing time has passed already. Choose a later one.',
  'refusals.closesBeforeOpening': 'It would close before it opens. Choose a later closing.',
  'refusals.answerBeforeClosing':
    'The answer would be due before the vote has closed. Choose a later date.',
  'refusals.tooManyOptions': 'At most {max} options fit on a ballot.',
  'refusals.choice.UNKNOWN_OPTION':
    'The ballot names an option that isn’t on it: {option}. Choose from the options listed.',
  'refusals.choice.TOO_MANY_CHOICES':
    'You chose {given}; at most {most} are allowed. Take some out.',
  'refusals.choice.TOO_FEW_CHOICES': 'You chose {given}; at least {least} are asked for.',
  'refusals.choice.OVER_BUDGET':
    'What you chose costs more than a ballot may spend. Take something out.',
  'refusals.choice.BAD_INPUT': 'The ballot names an option twice: {option}. Name each once.',
  'refusals.rules.REQUIRED': 'This way of counting needs it.',
  'refusals.rules.OUT_OF_RANGE':
    'This number can’t be counted with. The least that can is {least}; give a whole number, or a percentage with two decimals at most.',
  'refusals.rules.NOT_FOR_METHOD': 'This way of counting does not use {rule}. Leave it out.',
  'refusals.rules.TOO_FEW_OPTIONS':
    'There are too few options to choose from; at least {least} are needed. Add more.',
  'refusals.rules.OPTION_KIND': 'This kind of option does not go with this way of counting.',
  'refusals.demoOnly': 'This only works in a demo.',
  'refusals.notADemoPerson':
    'This is none of the people you can try the demo as. Choose one that Query.demo lists.',
  'refusals.tooManyVoters':
    'At most {max} voters fit into one call; these are {given}. Send the rest in further calls.',
  'refusals.sameOptionTwice': 'The same proposal stands on the ballot twice. Name each once.',
  'refusals.optionsFixed': 'A yes-no vote has its own options. Leave these out.',
  'refusals.labelOrProposal':
    'An option is a proposal or words of its own, not both. Leave one out.',
  'refusals.overHttpOnly':
    'Signing in and out sets a cookie, which a WebSocket can’t. Send it over HTTP.',
} as const;

/** Keys of the server's catalogue. */
export type ServerMessage = keyof typeof en;
