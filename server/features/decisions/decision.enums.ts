import { registerEnumType } from 'type-graphql';

/** Where a decision stands. */
export enum DecisionStatus {
  SCHEDULED = 'SCHEDULED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** Who learns who chose what. */
export enum Disclosure {
  OPEN = 'OPEN',
}

/** When the count can be seen. */
export enum TallyVisibility {
  LIVE = 'LIVE',
  AFTER_CLOSING = 'AFTER_CLOSING',
}

/** On what ground a decision rests. */
export enum DecisionBasis {
  SELF_GOVERNANCE = 'SELF_GOVERNANCE',
  OWNERS = 'OWNERS',
  ADMINISTRATIVE = 'ADMINISTRATIVE',
}

/** Whether a ballot counts. */
export enum BallotStatus {
  COUNTED = 'COUNTED',
  SUPERSEDED = 'SUPERSEDED',
}

/** What a scheduled decision needs before it may open. */
export enum OpeningConditionKind {
  PUBLICITY = 'PUBLICITY',
  OBJECTIONS = 'OBJECTIONS',
  PLANNED_OPENING = 'PLANNED_OPENING',
  PLANNED_CLOSING = 'PLANNED_CLOSING',
  PHASE = 'PHASE',
}

registerEnumType(DecisionStatus, {
  name: 'DecisionStatus',
  description: 'Where a decision stands.',
  valuesConfig: {
    SCHEDULED: {
      description: 'Fixed and announced, not open yet; residents check it and may object.',
    },
    OPEN: { description: 'Ballots are taken.' },
    CLOSED: { description: 'Over; the tally is final.' },
    WITHDRAWN: { description: 'Taken back before it opened, with a public reason.' },
  },
});

registerEnumType(Disclosure, {
  name: 'Disclosure',
  description: 'Who learns who chose what. Fixed before opening.',
  valuesConfig: {
    OPEN: { description: 'Who chose what is public. A ballot can be replaced until closing.' },
  },
});

registerEnumType(TallyVisibility, {
  name: 'TallyVisibility',
  description: 'When the count can be seen. Fixed before opening.',
  valuesConfig: {
    LIVE: { description: 'It moves in front of everyone.' },
    AFTER_CLOSING: { description: 'Only the turnout is live; the count is shown after closing.' },
  },
});

registerEnumType(DecisionBasis, {
  name: 'DecisionBasis',
  description: 'On what ground a decision rests.',
  valuesConfig: {
    SELF_GOVERNANCE: { description: 'The residents’ own affair.' },
    OWNERS: { description: 'A joint decision of the owners.' },
    ADMINISTRATIVE: {
      description: 'An administrative matter: the result advises, and a reasoned reply is owed.',
    },
  },
});

registerEnumType(BallotStatus, {
  name: 'BallotStatus',
  description: 'Whether a ballot counts.',
  valuesConfig: {
    COUNTED: { description: 'It counts.' },
    SUPERSEDED: { description: 'Its voter replaced it with a newer one.' },
  },
});

registerEnumType(OpeningConditionKind, {
  name: 'OpeningConditionKind',
  description: 'What a scheduled decision needs before it may open.',
  valuesConfig: {
    PUBLICITY: { description: 'It has been public for as long as the rulebook asks.' },
    OBJECTIONS: { description: 'Every objection has its answer.' },
    PLANNED_OPENING: { description: 'Its planned opening, if it has one, has come.' },
    PLANNED_CLOSING: { description: 'Its planned closing, if it has one, still lies ahead.' },
    PHASE: { description: 'The board is in DECIDE.' },
  },
});
