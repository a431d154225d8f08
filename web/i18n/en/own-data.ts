/** Fetching all that is kept about oneself, and erasing oneself. */
export const ownData = {
  title: 'Your data',
  lead: 'Everything that is kept about you, to take with you or to have erased.',
  signIn: 'Sign in first; then you can fetch or erase what is kept about you.',
  export: {
    title: 'Take it with you',
    body: 'One file (JSON) with everything that is kept about you: your name and contacts, where you are signed in, register entries, drafts, proposals, comments, ballots with their receipts, what you backed, reported and judged. Passwords and keys are left out. Nobody but this browser gets it: no program and no link can fetch it.',
    get: 'Download my data',
  },
  erase: {
    title: 'Erase yourself',
    lead: 'This can’t be undone, by you or by anybody else.',
    goes: 'What goes',
    goesList: {
      name: 'your name, your building, your e-mail address and phone number',
      signIn: 'your account, with every browser and program that is signed in as you',
      register:
        'your entries in the registers of residents, your requests to be on them, and your roles',
      own: 'drafts, photos you showed nobody, notices and news, and notes beside what you reported',
    },
    stays: 'What stays, as a “former resident’s”',
    staysList: {
      said: 'your proposals, initiatives and comments, since others answered and backed them',
      ballots:
        'your ballots: who recounts a vote has to find every one that was counted. A vote that has closed would no longer be true without yours, and one that is open can be changed only until you go. Nobody can tell any more whose they were.',
      done: 'what you backed, promised, reported and judged, and the log of acts, by an id that stands for nobody',
      photos: 'photos that belong to a report, as its evidence',
    },
    backups:
      'Backups made before today still hold your data, until those who run this server delete them.',
    blank: 'Erase the words of my comments too. The comments stay, with a line that says so.',
    phraseLabel: 'To go on, type: {{phrase}}',
    phrase: 'erase me for good',
    recent: 'You must have signed in within the last half hour.',
    do: 'Erase me for good',
    done: 'You are erased. What you did here stays as a former resident’s.',
    home: 'To the communities and their boards',
  },
};
