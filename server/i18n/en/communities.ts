/** What the server says of communities and their boards, in English. */
export const communities = {
  'refusals.facilitatorsOnly': 'Only this community’s facilitators can do this. Ask one of them.',
  'refusals.residentsOnly':
    'Only residents of this community can do this. You can read everything, and take part where you live.',
  'refusals.boardClosed':
    'This board is closed and everything on it is answered. Open another board for what is new.',
  'refusals.phaseAlready': 'The board is in this phase already. Choose another.',
  'refusals.timeZoneUnknown':
    'There is no such time zone. Give an IANA name such as Asia/Shanghai.',
  'refusals.currencyUnknown': 'There is no such currency. Give an ISO 4217 code such as CNY.',
  'refusals.unitStaffOnly':
    'Only staff of the responsible body can do this. Its members act under their own names.',
  'refusals.ruleOutside': 'A whole number from {min} to {max} is possible here.',
  'refusals.ruleRoles': 'Name each role once. Administrators may anyway, so leave them out.',
} as const;
