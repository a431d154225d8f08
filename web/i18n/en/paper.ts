import type { Parts } from '../zh-Hans/catalogue';

/** Ballots on paper. Sent with their page, and with results. */
export const paper: Parts['paper'] = {
  title: 'Ballots on paper',
  none: 'No ballot on paper has been handed out for this vote.',
  until:
    'After online voting has ended they are waited for until {{date}} at the latest; then the vote closes without those that are missing.',
  ended: '{{name}} said on {{date}} that no more come: {{note}}',
  figures: {
    title: 'Where the ballots on paper stand',
    handedOut: 'Handed out',
    ballots: 'Counted in',
    invalid: 'Invalid',
    notReturned: 'Not returned yet',
  },
  handOut: {
    title: 'Hand out and take back',
    lead: 'Whoever has a ballot on paper is struck from the online roll: they can’t cast here any more, and are told at once. Whoever has cast here gets none. All of it stands in the audit log.',
    who: 'Who gets one, or gives one back',
    press: 'Hand out a ballot',
    takeBack: 'Take an unused one back',
    done: '{{name}} has a ballot on paper now and is struck from the online roll.',
    back: '{{name}}’s ballot was taken back: they can cast here.',
  },
  countIn: {
    title: 'Count in',
    lead: {
      TICKS:
        'Write the ballots from the box into a CSV file: in the first line the options, such as “{{first}}”, or their places on the ballot; below it a line for each ballot, x where it is ticked, nothing elsewhere. Alike ones can share a line, with a column count.',
      RANKING:
        'Write the ballots from the box into a CSV file: in the first line the options, such as “{{first}}”, or their places on the ballot; below it a line for each ballot with the ranks, nothing where there is none. Alike ones can share a line, with a column count. A BLT file will do as well.',
      SCORES:
        'Write the ballots from the box into a CSV file: in the first line the options, such as “{{first}}”, or their places on the ballot; below it a line for each ballot with the scores, nothing where there is none. Alike ones can share a line, with a column count.',
    },
    file: 'The ballots (CSV or BLT)',
    fileMissing: 'Choose a file first.',
    look: 'Look at it',
    note: 'Where they were counted, and by whom',
    noteHint:
      'For everybody to read, such as: on 27 November in the committee’s room, by three of the counting group.',
    press_one: 'Count this ballot in',
    press_other: 'Count these {{count}} ballots in',
    done: 'They are counted in; the result has moved.',
  },
  preview: {
    title: 'What the file holds',
    holds: 'Ballots that count: {{ballots}}; invalid: {{invalid}}. Nothing is counted in yet.',
    faults: 'Lines that can’t be read; nothing is counted in before they are mended:',
    invalid: 'Ballots that the rules don’t take; they go in as invalid:',
    line: 'Line {{line}}: {{message}}',
    few: 'Fewer than {{few}} ballots counted apart may tell who cast them. Wait for more, and count them in together.',
    tally: 'What this file alone comes to',
  },
  batches: {
    title: 'Where each batch comes from',
    holds: 'Ballots that count: {{ballots}}; invalid: {{invalid}}.',
    by: 'Counted in by {{name}} on {{date}}',
    fingerprint: 'The file’s fingerprint (SHA-256):',
    takenOut: '{{name}} took it out on {{date}}: {{reason}}',
    takeOut: 'Take this batch out',
    why: 'Why it is taken out, for everybody to read',
  },
  apart: {
    title: 'Online and on paper, apart',
    ballots: 'Ballots',
    option: 'Option',
    ONLINE: 'Online',
    PAPER: 'On paper',
    together: 'Together',
  },
  end: {
    title: 'No more ballots come',
    lead: 'From then on none is handed out or counted in, and the vote can close. It can’t be undone.',
    note_one: '{{formatted}} ballot didn’t come back. What is there to say, for everybody to read?',
    note_other:
      '{{formatted}} ballots didn’t come back. What is there to say, for everybody to read?',
    press: 'Say so, and end the count',
  },
};
