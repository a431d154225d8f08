/** What the server says of people, signing in and the demo, in English. */
export const accounts = {
  'people.resident': 'Resident',
  'people.residentOfBuilding': 'Resident of Building {building}',
  'refusals.signInRequired': 'Sign in first; then you can do this.',
  'refusals.administratorsOnly': 'Only administrators can do this. Ask one of them.',
  'refusals.demoOnly': 'This only works in a demo.',
  'refusals.notADemoPerson':
    'This is none of the people you can try the demo as. Choose one that Query.demo lists.',
  'refusals.tooManyVoters':
    'At most {max} voters fit into one call; these are {given}. Send the rest in further calls.',
  'refusals.overHttpOnly':
    'Signing in and out sets a cookie, which a WebSocket can’t. Send it over HTTP.',
} as const;
