import { registerEnumType } from 'type-graphql';

/** What can be flagged and hidden. */
export enum SubjectKind {
  PROPOSAL = 'PROPOSAL',
  COMMENT = 'COMMENT',
  INITIATIVE = 'INITIATIVE',
}

/** Why something should not stand in public. */
export enum FlagReason {
  PERSONAL_DATA = 'PERSONAL_DATA',
  INSULT = 'INSULT',
  SPAM = 'SPAM',
  OFF_TOPIC = 'OFF_TOPIC',
  FALSE_CLAIM = 'FALSE_CLAIM',
  DANGEROUS = 'DANGEROUS',
  OTHER = 'OTHER',
}

/** What a facilitator decides on flags. */
export enum ModerationVerdict {
  HIDE = 'HIDE',
  DISMISS = 'DISMISS',
}

/** What facilitators do. */
export enum ModerationAction {
  HIDE = 'HIDE',
  DISMISS = 'DISMISS',
  RESTORE = 'RESTORE',
}

/** Whether a case waits for its decision. */
export enum CaseState {
  OPEN = 'OPEN',
  DECIDED = 'DECIDED',
}

/** How an appeal stands. */
export enum AppealState {
  OPEN = 'OPEN',
  UPHELD = 'UPHELD',
  OVERTURNED = 'OVERTURNED',
}

/** What is decided on an appeal. */
export enum AppealDecision {
  UPHELD = 'UPHELD',
  OVERTURNED = 'OVERTURNED',
}

registerEnumType(SubjectKind, {
  name: 'SubjectKind',
  description: 'What can be flagged and hidden.',
  valuesConfig: {
    PROPOSAL: { description: 'A proposal; hiding it hides what is said about it.' },
    COMMENT: { description: 'A comment; hiding it hides the thread below it.' },
    INITIATIVE: {
      description: 'An initiative; an answer that is owed on it stays owed while it is hidden.',
    },
  },
});

registerEnumType(FlagReason, {
  name: 'FlagReason',
  description: 'Why something should not stand in public.',
  valuesConfig: {
    PERSONAL_DATA: { description: 'It tells something private about somebody.' },
    INSULT: { description: 'It insults or threatens somebody.' },
    SPAM: { description: 'It advertises, or says the same again and again.' },
    OFF_TOPIC: { description: 'It is not about the board’s question.' },
    FALSE_CLAIM: { description: 'It claims as a fact what is not true.' },
    DANGEROUS: { description: 'It may lead to somebody being hurt.' },
    OTHER: { description: 'Something else; the words beside it say what.' },
  },
});

registerEnumType(ModerationVerdict, {
  name: 'ModerationVerdict',
  description: 'What a facilitator decides about something.',
  valuesConfig: {
    HIDE: { description: 'It is hidden from everybody.' },
    DISMISS: { description: 'It stays; the flags are answered.' },
  },
});

registerEnumType(ModerationAction, {
  name: 'ModerationAction',
  description: 'What facilitators do about what others wrote.',
  valuesConfig: {
    HIDE: { description: 'Hid something from everybody.' },
    DISMISS: { description: 'Let something stand that had been flagged.' },
    RESTORE: { description: 'Brought back what had been hidden.' },
  },
});

registerEnumType(CaseState, {
  name: 'CaseState',
  description: 'Whether a case waits for its decision.',
  valuesConfig: {
    OPEN: { description: 'It waits for a facilitator.' },
    DECIDED: { description: 'A facilitator has decided it.' },
  },
});

registerEnumType(AppealState, {
  name: 'AppealState',
  description: 'How an appeal stands.',
  valuesConfig: {
    OPEN: { description: 'It waits for a facilitator who did not decide the first time.' },
    UPHELD: { description: 'It stays hidden.' },
    OVERTURNED: { description: 'It was brought back.' },
  },
});

registerEnumType(AppealDecision, {
  name: 'AppealDecision',
  description: 'What is decided on an appeal.',
  valuesConfig: {
    UPHELD: { description: 'Hiding it was right: it stays hidden.' },
    OVERTURNED: { description: 'Hiding it was wrong: it comes back.' },
  },
});
