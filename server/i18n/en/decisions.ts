/** What the server says of decisions and ballots, in English. */
export const decisions = {
  'decisions.shortlisted': 'It is on the ballot of “{question}”.',
  'decisions.adopted': 'The vote chose it: {votes} of {ballots} ballots, place {place}.',
  'decisions.adoptedByYes': 'The vote said yes: {votes} of {ballots} ballots.',
  'decisions.notSelected':
    'The vote did not choose it: {votes} of {ballots} ballots, place {place}.',
  'decisions.notPassed':
    'The vote did not pass, so nothing on its ballot is adopted. This had {votes} of {ballots} ballots.',
  'decisions.adoptedByPlace': 'The vote chose it: place {place}, by {ballots} ballots.',
  'decisions.notSelectedByPlace':
    'The vote did not choose it: place {place}, by {ballots} ballots.',
  'decisions.placedInVain':
    'The vote did not pass, so nothing on its ballot is adopted. This came in place {place}, by {ballots} ballots.',
  'options.YES': 'Yes',
  'options.NO': 'No',
  'options.ABSTAIN': 'Abstain',
  'refusals.decisionsClosed':
    'The time for decisions is over on this board. Open another board for the next question.',
  'refusals.decisionStillOpen': 'A vote on this board is still open. Move on once it has closed.',
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
    'You are not on the list of people who can vote here; it was frozen when the vote opened. If you were known to live here before that – a code in your mailbox, the committee’s register, a request to a facilitator – show it while the vote is open, and you can cast. You can follow the count.',
  'refusals.publicChoiceConsent':
    'This is a public vote: everybody can see what you choose, under the name “{name}”. Say with your ballot that you agree to that.',
  'refusals.hasPaperBallot':
    'You were given a ballot on paper. Put it into the box; or give it back unused, and you can cast here.',
  'refusals.paperAwaited':
    'Ballots on paper that were handed out and are not counted in yet: {count}. Count them in, or say on the page of paper ballots that no more come.',
  'refusals.paperForYourself':
    'Nobody hands out a ballot on paper to themselves. Ask another facilitator.',
  'refusals.residentNotOnRoll':
    'This resident is not on the list of people who can vote here; it was frozen when the vote opened.',
  'refusals.residentHasCast':
    'This resident has cast already, and can change it where they did. Whoever has cast gets no ballot on paper.',
  'refusals.residentHasPaper': 'This resident has a ballot on paper already. Nobody gets two.',
  'refusals.residentHasNoPaper': 'This resident has no ballot on paper.',
  'refusals.paperAllCounted':
    'All ballots that were handed out are counted in, so none of them is unused. Take the batch it was counted in with out first.',
  'refusals.noPaperOut': 'No ballot on paper was handed out for this vote.',
  'refusals.paperCountEnded':
    'A facilitator has said that no more ballots on paper come. From then on none is handed out or counted in.',
  'refusals.paperNoBallots':
    'There is no ballot in this file. Put one into each line below the first.',
  'refusals.paperNotAsPreviewed':
    'The file holds another number than you looked at. Look at it again before you count it in.',
  'refusals.paperAreaMissing':
    'Line {line}: owners decide by floor area, too. Give a column area with the square metres that each line stands for.',
  'refusals.paperArea':
    'Line {line}, column {column}: “{given}” is no floor area. Write square metres, such as 89.52.',
  'refusals.paperMoreArea':
    'The file stands for {given} m², and those who have paper and aren’t counted in yet own {out} m². Check the areas.',
  'refusals.paperSameFile':
    'This very file is counted in already. If its ballots are wrong, take that batch out first.',
  'refusals.paperMoreThanOut':
    'The file holds {given} ballots, and only {out} are out. Check whether some are in it twice.',
  'refusals.paperTakenOutAlready': 'This batch was taken out already.',
  'refusals.paperBltRanks':
    'BLT files hold rankings, and this vote is filled in another way. Send a CSV file.',
  'refusals.paperBltOptions':
    'The file has {given} candidates, and the ballot {wanted} options. It belongs to another vote, or some are missing.',
  'refusals.paperBltNames':
    'Candidate {place} is called “{given}” in the file, which is not option {place} of the ballot. Names and order have to be the same.',
  'refusals.paperTooMany': 'The file has more than {most} lines. Send it in parts.',
  'refusals.paperTooManyBallots':
    'The file stands for more than {most} ballots. Check how many each line stands for.',
  'refusals.paperTooLarge': 'The file is larger than {most} MB. Send it in parts.',
  'refusals.paperColumn':
    'Line {line}: no option is called “{given}”. Head each column by an option’s words or its place on the ballot, or by count.',
  'refusals.paperColumnTwice': 'Line {line}: two columns are about “{given}”. Leave one out.',
  'refusals.paperColumnMissing':
    'Line {line}: no column is about option {place}. Give each option a column.',
  'refusals.paperEmptyLine':
    'Line {line} is empty. If it is a blank ballot, give it a number in a column called serial; else remove it.',
  'refusals.paperTooManyCells': 'Line {line} has more cells than the first line names.',
  'refusals.paperCount':
    'Line {line}, column {column}: “{given}” is no number of ballots. Give a whole number, or leave the column out.',
  'refusals.paperTick':
    'Line {line}, column {column}: “{given}” is neither ticked nor empty. Write x, or nothing.',
  'refusals.paperNumber':
    'Line {line}, column {column}: “{given}” is no rank or score. Write a whole number, or nothing.',
  'refusals.bltEmpty': 'The file is empty.',
  'refusals.bltEncoding': 'Line {line}: the text is not UTF-8. Save the file as UTF-8.',
  'refusals.bltSize':
    'Line {line}: the numbers of candidates and of seats come first, each at least 1.',
  'refusals.bltEnd': 'Line {line}: after the ballots comes a line with 0 alone.',
  'refusals.bltBallot':
    'Line {line}: a ballot is how many made it, the numbers of candidates, and 0.',
  'refusals.bltCandidate':
    'Line {line}: “{given}” is no candidate; they are numbered from 1 to {most}.',
  'refusals.bltNames': 'Line {line}: {wanted} names come after the ballots, and there are {given}.',
  'refusals.bltAfterTitle': 'Line {line}: nothing comes after the title.',
  'refusals.nonceTaken': 'This nonce belongs to another ballot. Draw 32 new random bytes.',
  'refusals.nonceForm': 'Give 32 random bytes as base64url without padding: 43 characters.',
  'refusals.bindingNeedsMoney':
    'A vote about money can only bind when its money is named. Say where it comes from, or make it advisory.',
  'refusals.administrativeAdvises':
    'Residents can’t decide an administrative matter, only advise on it; the responsible body then owes a reasoned reply. Make it advisory, or choose another ground.',
  'refusals.openersOnly':
    'Who sets up votes here is named in the rulebook, and your role isn’t. Ask the facilitator of this board.',
  'refusals.stillPublic':
    'Residents can check this vote and object to it until {until}. It can be opened after that.',
  'refusals.objectionsUnanswered':
    'Objections still without an answer: {count}. Answer them first, or withdraw the vote.',
  'refusals.opensTooEarly':
    'A vote is public before it opens, so that residents can object. This one can open on {earliest} at the earliest.',
  'refusals.closesWhilePublic':
    'It would close before it could open: it is public until {earliest}. Choose a later closing.',
  'refusals.objectionsOver':
    'Objections are raised before a vote opens, and this one has opened. Whoever votes no, yes or no being the question, can still say why.',
  'refusals.reasonUnderProposal':
    'This vote is about a proposal. Say there what speaks against it.',
  'refusals.alreadyObjected':
    'You have objected to this vote; everybody does so once. Your neighbours can add theirs.',
  'refusals.objectionAnswered':
    'This objection has its answer already, and an answer can’t be changed.',
  'refusals.ownObjection':
    'Nobody answers their own objection. Ask another facilitator to answer it.',
  'refusals.withdrawnTooLate':
    'Only a vote that hasn’t opened can be withdrawn. From its opening on, the ballots decide.',
  'refusals.decisionWithdrawn':
    'This vote was withdrawn before it opened; the reason is public. Follow the board for the next one.',
  'refusals.proposalByYesOrNo':
    'Only a yes-no vote is about one proposal. Name proposals as options instead.',
  'refusals.rulesByYesOrNo':
    'Rules are changed by yes or no. Choose that way of counting, or leave the rules out.',
  'refusals.rulesChangeBinds':
    'A vote about the rules takes effect when it passes, so it has to be binding.',
  'refusals.rulesOrProposal':
    'One vote is about the rules or about a proposal, not both. Leave one out.',
  'refusals.rulesUnchanged':
    'These rules are in force already. Change at least one of them, or leave them out.',
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
  'refusals.choice.WRONG_FORM':
    'Ballots of this vote are filled in another way; its `ballotForm` is {form}.',
  'refusals.choice.EQUAL_RANKS':
    'Several options share rank {rank}; this way of counting wants one on each. Put one before the other.',
  'refusals.choice.EMPTY_RANK': 'Nothing stands on rank {rank}. Leave it out.',
  'refusals.choice.SCORE_OUT_OF_RANGE': 'You gave {given}; give a whole number from 0 to {most}.',
  'refusals.choice.OVER_CREDITS':
    'What you gave costs {given} credits, and a ballot has {most}. Take something away.',
  'refusals.tooManyTestBallots': 'At most {max} test ballots are counted at once.',
  'refusals.choiceOnce':
    'Say what the ballot chooses in exactly one way: `options`, `ranking` or `scores`.',
  'refusals.rules.REQUIRED': 'This way of counting needs it.',
  'refusals.rules.OUT_OF_RANGE':
    'This number can’t be counted with. The least that can is {least}; give a whole number, or a percentage with two decimals at most.',
  'refusals.rules.NOT_FOR_METHOD': 'This way of counting does not use {rule}. Leave it out.',
  'refusals.rules.TOO_FEW_OPTIONS':
    'There are too few options to choose from; at least {least} are needed. Add more.',
  'refusals.rules.TOO_MANY_OPTIONS':
    'This way of counting takes {most} options at most. Leave some out, or count another way.',
  'refusals.rules.OPTION_KIND': 'This kind of option does not go with this way of counting.',
  'refusals.sameOptionTwice': 'The same proposal stands on the ballot twice. Name each once.',
  'refusals.optionsFixed': 'A yes-no vote has its own options. Leave these out.',
  'refusals.optionMerged':
    'This proposal is part of another one now. Put that one on the ballot instead.',
  'refusals.optionDeclined':
    'This proposal was not adopted. Open it again first, saying why, or leave it off the ballot.',
  'refusals.proposalOnBallot':
    'This proposal is on the ballot of a vote, so the vote settles it. Wait for the result.',
  'refusals.labelOrProposal':
    'An option is a proposal or words of its own, not both. Leave one out.',
} as const;
