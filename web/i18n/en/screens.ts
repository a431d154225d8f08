/** Pages that few open, or that are looked at from afar: they come with their own words. */
export const screens = {
  wall: {
    title: 'Hall screen: {{question}}',
    here_one: '{{formatted}} here now',
    here_other: '{{formatted}} here now',
    lost: 'Reconnecting… as of {{time}}',
    join: 'Scan to join in',
    qr: 'QR code that leads to this board',
    proposals: 'Most backed',
    backing_one: '{{formatted}} backs it',
    backing_other: '{{formatted}} back it',
    promises: 'What was promised',
    progress: '{{percent}} done',
    late: 'late',
    voices: 'Heard just now',
    nothing: 'Nothing has been proposed yet. Yours could be the first.',
    closes: 'closes {{date}}',
    more_one: 'and {{formatted}} more',
    more_other: 'and {{formatted}} more',
  },
  poster: {
    title: 'Poster: {{question}}',
    print: 'Print this page',
    hint: 'One A4 sheet, in both languages. The page in the address bar is the one it leads to, so print it from the address your neighbours use.',
    qr: 'QR code: {{address}}',
    vote: 'Vote of the residents of {{community}}',
    board: 'Board of {{community}}',
    binding: 'The result binds the {{unit}}, which answers by {{date}}.',
    advisory: 'The result advises. The {{unit}} owes a reasoned reply by {{date}}.',
    budget: 'Budget: {{money}}',
    closes: 'Vote until {{date}}',
    closed: 'Closed {{date}}: scan to see the result',
    noClosing: 'Open until the meeting closes it',
    opens: 'Opens {{date}}',
    takePart: 'Propose, discuss, back, vote: everything on one page, live.',
    stepsVote: { scan: 'Scan the code', choose: 'Choose', done: 'Cast your ballot' },
    stepsBoard: { scan: 'Scan the code', choose: 'Read and back', done: 'Say what you think' },
    noPhone: 'No phone? Come to the {{unit}}: somebody will help you.',
    noPhoneAnywhere: 'No phone? Ask your community’s facilitator.',
  },
  me: {
    title: 'How others see you',
    signIn: 'Sign in first, then you can see and change how you are shown.',
    now: 'You are shown as',
    everybody:
      'Everybody sees this name, signed in or not: beside your proposals, initiatives, comments and objections, on steps you take on or watch, and with what you choose in public votes.',
    byDefault:
      'Nobody sees your name unless you want it. Until then you are shown by your building alone.',
    data: 'Fetch or erase your data',
    since: 'You agreed to this on {{date}}.',
    choose: 'Show a name',
    change: 'Change or withdraw your name',
    nameLabel: 'Name to be shown',
    nameHint:
      'At most 40 characters. It need not be your real name, and must not sound like a role.',
    consent:
      'I agree that everybody can see this name, also on what I have done here already. I can withdraw it at any time.',
    save: 'Show this name',
    saved: 'Done. You are now shown as “{{name}}”.',
    withdraw: 'Withdraw my name',
    withdrawHint:
      'It is deleted at once, and you are shown as “{{name}}” everywhere here. What others have copied meanwhile can’t be taken back.',
    withdrawn: 'Your name has been deleted. You are shown as “{{name}}”.',
    places: 'Where you belong',
    residentOf: 'On the register of {{names}}',
    noPlaces: 'You are on no community’s register.',
    roleAt: '{{role}}, {{place}}',
    roleEverywhere: '{{role}}, everywhere',
    privacy: 'What is stored about you, and who sees it',
  },
  privacy: {
    title: 'What is stored, and who sees it',
    lead: 'In plain words. It says what this platform does, not what it would like to do.',
    name: {
      title: 'Your name',
      body: 'Others see “Resident of Building 3”, or wherever you live. A name is shown only if you choose one and agree to it, on its own page. Withdraw it and it is deleted.',
    },
    said: {
      title: 'What you propose, say and back',
      body: 'Proposals, initiatives, comments and objections are public on a public board: everybody can read them, signed in or not, with the name you are shown by. What a proposal said before you changed it stays readable. On a board for members or for a roll, only they and those who work for the community can. What you back is stored with you; others see how many back it, not who.',
    },
    drafts: {
      title: 'Drafts',
      body: 'A proposal you have not published yet is seen by you alone, until you publish or discard it.',
    },
    open: {
      title: 'A public vote',
      body: 'Everybody can see what you chose, under the name you are shown by. That is why the ballot asks for your agreement before it is cast. Change it until closing: only the last one counts and is shown. Earlier ones stay stored, so that a receipt can still be checked.',
    },
    steps: {
      title: 'Watching how it is carried out',
      body: 'Who takes on a step of a promise, who watches over it, who reports it and who accepts or rejects the evidence stands beside it, for everybody who sees the board, with the name they are shown by and the reason they gave. It stays there, so that it can be checked later.',
    },
    photos: {
      title: 'Photos',
      body: 'A photo you add as evidence is drawn anew from its pixels: where and with what it was taken is gone before it is stored. Whoever sees the step sees the photo, and it stays there like the evidence. One you have sent but not used is seen by you alone and deleted after a day.',
    },
    verdict: {
      title: 'Your verdict',
      body: 'Whether it was solved: what you answered is stored with you and shown to you alone. Others see how many answered what, once enough did. What you write beside it is published with the review, under where you live instead of your name.',
    },
    news: {
      title: 'What came of yours',
      body: 'You have a list of your own of what happened to what you took part in, and of how far you have read it. Nobody else can open it. It says what happened, never what you chose.',
    },
    figures: {
      title: 'Figures',
      body: 'Turnout is told for a whole vote only, never for a building, a household or a person. Figures about people are left out where fewer stand behind them than the community’s rulebook asks for.',
    },
    kept: {
      title: 'What else is kept',
      body: 'The community’s register: that you live there, and in which building. Your roles, if you have any. Your sign-ins, as fingerprints that nobody can sign in with. Neither age nor health nor an identity number.',
    },
    device: {
      title: 'On your device',
      body: 'One cookie while you are signed in, and one that tells this browser from another, to count who is here. Your language, light or dark, and large print. A ballot you have half filled in stays in this tab alone. Nothing is loaded from other companies, and nobody is followed.',
    },
    roles: {
      title: 'What facilitators and staff see',
      body: 'On boards, what everybody sees. Facilitators also see what neighbours have flagged and who did, what was hidden and why. A body’s staff see the promises and questions their body has to answer, which are public too. None of them sees who you are behind the name you are shown by.',
    },
  },
};
