/** What the server says of proposals and backing, in English. */
export const proposals = {
  'refusals.proposalsClosed':
    'Proposals are no longer collected on this board. Back or discuss one of those there are, or watch for the next board.',
  'refusals.backingClosed':
    'Backing is closed: what was decided is being carried out. You can follow how it goes.',
  'refusals.backingMerged':
    'This proposal is part of another one now, which carries its backing. Back that one, or take your backing back there.',
  'refusals.backingDeclined':
    'This proposal was not adopted, so it gathers no more backing. The reason stands with it.',
  'refusals.backingAdopted':
    'This proposal was adopted, so it needs no more backing. You can follow or watch over how it is carried out.',
  'refusals.authorsOnly': 'Only its author can do this. Say in a comment what you would change.',
  'refusals.editOnlyOpen':
    'It can no longer be changed: it is on a ballot, merged, or settled. Add what is missing as a comment.',
  'refusals.declineOnlyOpen':
    'This proposal is no longer open: it is merged, on a ballot, or settled. Open it again first.',
  'refusals.reopenOnlyOver': 'Only a proposal that was merged or not adopted can be opened again.',
  'refusals.mergeOnlyOpen':
    'This proposal is no longer open: it is merged, on a ballot, or settled. Choose an open one.',
  'refusals.mergeIntoItself': 'A proposal can’t become part of itself. Choose another one.',
  'refusals.mergeIntoMerged':
    'This proposal is part of another one itself. Choose the one it is part of.',
  'refusals.mergeIntoDeclined':
    'This proposal was not adopted. Open it again first, or choose another one.',
  'refusals.askMerged': 'This proposal is part of another one now. Ask about that one.',
  'refusals.initiativeGathering':
    'This initiative is still gathering backing. An answer is owed once it has enough, and can be given then.',
  'refusals.initiativeReached':
    'This initiative has the backing it needs and belongs to all who back it now. You can still take your own backing back.',
  'refusals.initiativeAnswered':
    'This initiative has been answered. Read the answer; if it doesn’t convince you, start a new one.',
  'refusals.initiativeWithdrawn':
    'This initiative was taken back by whoever started it. You can start one of your own.',
  'refusals.starterOnly':
    'Only whoever started an initiative can take it back. You can take your own backing back.',
  'refusals.reasonTooShort':
    'This reason has {length} characters; people who backed it deserve at least {min}. Say what stands against it, and what would have to change.',
  'refusals.nothingChanged': 'Nothing reads differently. Change something, or leave it as it is.',
  'refusals.tooManyVersions':
    'It has been changed {max} times already. Say what is new in a comment.',
  'refusals.proposalChangedMeanwhile':
    'The proposal has changed since you began to write. What you typed is still here: look at the present text and save again.',
  'refusals.tooManyDrafts':
    'You are keeping {max} drafts already. Publish one or throw one away first.',
  'refusals.draftGone':
    'This draft was published or thrown away meanwhile, perhaps on another device. To publish this text all the same, press once more.',
  'refusals.askedAlready': 'This body was asked about it already. Wait for its answer.',
  'refusals.sameAnswer': 'This is what you answered already. Change what needs correcting.',
  'refusals.costNegative': 'A cost can’t be below zero. Leave it out when you don’t know it.',
  'refusals.costTooHigh': 'This cost is too high to be true. Check the number of zeros.',
} as const;
