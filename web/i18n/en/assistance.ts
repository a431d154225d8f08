import type { Parts } from '../zh-Hans/catalogue';

/** Writing down for residents: for those who do, and for whom it was done. */
export const assistance: Parts['assistance'] = {
  title: 'Write down for a resident',
  lead: 'It counts as the resident’s own, once. Everybody sees that you wrote it down and how they told you; they are told, and can say that it is not theirs. Ballots can’t be cast for others.',
  about: 'About:',
  who: 'Who told you',
  words: 'Name, building, phone number or e-mail address',
  wordsHint:
    'A part of the name they show, or their building, such as 3. Whoever shows no name is found by their whole phone number or address. Every search stands in the audit log.',
  wordsMissing: 'Write a part of the name, a building, a phone number or an address.',
  find: 'Find',
  nobody:
    'Nobody was found. Try another spelling, or their phone number; whoever isn’t on the register yet is first confirmed as a resident by a facilitator.',
  found_one: '{{formatted}} resident found. Choose them.',
  found_other:
    '{{formatted}} residents found; choose one. At most ten are shown: write more of the name if theirs isn’t among them.',
  whoMissing: 'Find the resident first, and choose them.',
  channel: 'How they told you',
  channels: { PHONE: 'By phone', VISIT: 'Face to face', PAPER: 'On paper' },
  what: 'What to write down',
  acts: {
    addComment: 'What they say of this proposal',
    supportProposal: 'That they back this proposal',
    publishProposal: 'A new proposal',
    objectToDecision: 'Their objection to this vote',
    startInitiative: 'A new initiative',
    supportInitiative: 'That they back this initiative',
  },
  stance: 'Where they stand',
  fields: {
    title: 'Title',
    question: 'Asked in one sentence',
    body: 'In their own words',
    category: 'Category',
  },
  bodyHint: 'As the resident said it, as closely as you can.',
  required: 'This is needed.',
  do: 'Write down',
  done: 'Written down as {{name}}’s own, who has been told.',
  see: 'See it',
  mine: {
    title: 'Written down for you',
    lead: 'Staff wrote this down as you told them, and it counts as yours. If it isn’t yours, say so: everybody will see that, and backing is taken back.',
    kind: {
      PROPOSAL: 'Proposal: “{{words}}”',
      COMMENT: 'Comment: “{{words}}”',
      BACKING: 'Backing of “{{words}}”',
      OBJECTION: 'Objection: “{{words}}”',
      INITIATIVE: 'Initiative: “{{words}}”',
      INITIATIVE_BACKING: 'Backing of the initiative “{{words}}”',
    },
    gone: 'no longer shown',
    dispute: 'This is not mine',
    disputeThis: 'This is not mine: {{words}}',
    sure: 'This can’t be taken back, and will always stand beside it. Are you sure?',
    yes: 'Yes, this is not mine',
  },
  counts: {
    title: 'Who wrote down how much for residents',
    lead: 'What residents tell by phone, face to face or on paper counts too. Here is how much each person wrote down, and how much of it the residents said is not theirs.',
    none: 'Nobody has written anything down for residents yet.',
    by: 'Written down by',
    recorded: 'Written down',
    residents: 'Residents',
    disputed: 'Not theirs',
  },
};
