/** What the server says of people, signing in and the demo, in English. */
export const accounts = {
  'people.resident': 'Resident',
  'people.residentOfBuilding': 'Resident of Building {building}',
  'sessions.browserOnSystem': '{browser} on {system}',
  'sessions.unknownBrowser': 'A browser we don’t know',
  'people.former': 'Former resident',
  'refusals.eraseConfirmation': 'Type “{en}” (or “{zh}”), word for word.',
  'refusals.signInRequired': 'Sign in first; then you can do this.',
  'refusals.administratorsOnly': 'Only administrators can do this. Ask one of them.',
  'refusals.demoOnly': 'This only works in a demo.',
  'refusals.notADemoPerson':
    'This is none of the people you can try the demo as. Choose one that Query.demo lists.',
  'refusals.tooManyVoters':
    'At most {max} voters fit into one call; these are {given}. Send the rest in further calls.',
  'refusals.nameUnseen':
    'This name holds characters that can’t be seen. Type it anew instead of pasting it.',
  'refusals.nameWithoutLetter': 'A name has at least one letter in it. Add one.',
  'refusals.nameLikeDefault':
    'Residents who show no name are shown like this. Choose another, or withdraw your name to be shown by your own building.',
  'refusals.nameOfRole':
    'This name sounds like a role you don’t hold here. Choose one that neighbours can’t mistake.',
  'refusals.nameConsent':
    'Say that you agree: everybody will see this name, signed in or not, beside all you have done and will do here in public. You can withdraw it at any time.',
  'refusals.scopesEmpty': 'Choose at least one thing that the token may do.',
  'refusals.scopeWithoutRole':
    'The scope “{scope}” needs a role that you don’t hold. Leave it out, or ask an administrator for the role.',
  'refusals.tooManyTokens':
    'You have {max} tokens, which is as many as possible. Revoke one first.',
  'refusals.tokenDays': 'A token lasts 1 to {max} days. Choose a number of days between them.',
  'refusals.tokenRate':
    'Choose 1 to {max} requests a minute, or leave it out for as many as you may send yourself.',
  'refusals.blockYourself': 'You can’t block your own account.',
  'refusals.blockAdministrator':
    'This person administers everything. Take that role away first; then you can block them.',
  'refusals.blockUntilPast': 'This moment has passed. Choose one to come, or leave it out.',
  'refusals.accountBlocked': 'This account is blocked. Ask an administrator.',
  'refusals.avatarConsent':
    'Say that you agree: everybody will see this picture, signed in or not, beside all you have done and will do here in public. You can withdraw it at any time.',
  'refusals.avatarNotYours':
    'This is no photo you have sent and not used yet. Send it once more, and take the id you get.',
  'refusals.overHttpOnly':
    'Signing in and out sets a cookie, which a WebSocket can’t. Send it over HTTP.',
} as const;
