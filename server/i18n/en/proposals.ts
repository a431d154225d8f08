/** What the server says of proposals and backing, in English. */
export const proposals = {
  'refusals.proposalsClosed':
    'Proposals are no longer collected on this board. Back or discuss one of those there are, or watch for the next board.',
  'refusals.backingClosed':
    'Backing is closed: what was decided is being carried out. You can follow how it goes.',
  'refusals.costNegative': 'A cost can’t be below zero. Leave it out when you don’t know it.',
  'refusals.costTooHigh': 'This cost is too high to be true. Check the number of zeros.',
} as const;
