import type { Parts } from '../zh-Hans/catalogue';

/** Showing where one lives, and what one is told of it. */
export const residence: Parts['residence'] = {
  told: {
    ResidenceConfirmed: 'A facilitator confirmed that you are a resident of {{name}}',
    ResidenceRefused: 'You were not confirmed as a resident of {{name}}: {{reason}}',
    ResidenceEnded: 'You are no longer on the register of {{name}}',
  },
  somewhere: 'this community',
  title: 'I live here',
  lead: 'Backing, speaking and deciding are for residents. Show where you live; once is enough.',
  signIn: 'Sign in',
  signInLead:
    'Sign in first, then show where you live. What you have half filled in elsewhere stays as it is.',
  codeFor: 'This code makes you a resident of {{name}}.',
  codeForArea: 'This code makes you a resident of {{area}} in {{name}}.',
  codeBad: 'This code doesn’t work: it may be mistyped, used, or no longer valid.',
  useCode: 'I live here',
  code: 'The code from your mailbox',
  codeHint: '12 letters and digits; small letters and dashes don’t matter.',
  codeMissing: 'Type the code.',
  join: 'Join',
  community: 'Which community',
  byRegister: 'Find me on the committee’s register',
  byRegisterLead:
    'Fill it in as the committee has it; at most 5 tries a day. What you type is not kept.',
  field: {
    KEY: 'Number',
    NAME: 'Name',
    PHONE: 'Phone',
    EMAIL: 'E-mail',
    AREA: 'Building or area',
    ROOM: 'Room',
  },
  find: 'Find me',
  byAsking: 'Ask a facilitator',
  byAskingLead:
    'Write something facilitators may know you by. Only they see it, and it goes once they have decided.',
  area: 'Where you live',
  areaUnsaid: 'I’d rather not say',
  note: 'What they may know you by (optional)',
  ask: 'Ask them',
  asked: 'You have asked, and a facilitator will answer. You will be told here.',
  refused: 'Not confirmed last time: {{reason}}',
  takeBack: 'Take it back',
  done: 'You are a resident of {{name}} now.',
  already: 'You are a resident of {{name}}.',
  goOn: 'Go on',
  name: 'You may also choose a name to be shown by. Without one, others see “Resident of Building …”.',
  invitedTitle: 'You are invited',
  invitedTo: '{{place}} invites you to be: {{role}}.',
  everywhere: 'The whole platform',
  accept: 'Accept',
  accepted: 'Accepted: the role is yours from now on.',
  invitedBad:
    'This invitation doesn’t work: it may have been used, taken back, or have expired. Ask whoever gave it to you for a new one.',
};
