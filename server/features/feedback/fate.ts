import { Field, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { typeOfValue } from '../../foundation/graphql/type-of-value.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';

/** What has come of something so far. */
export enum FateState {
  WAITING = 'WAITING',
  MERGED = 'MERGED',
  ON_BALLOT = 'ON_BALLOT',
  COUNTED = 'COUNTED',
  DECLINED = 'DECLINED',
  NOT_PASSED = 'NOT_PASSED',
  ADOPTED = 'ADOPTED',
  ANSWERED = 'ANSWERED',
  PROMISED = 'PROMISED',
  UNDER_WAY = 'UNDER_WAY',
  KEPT = 'KEPT',
  CHANGED = 'CHANGED',
  DROPPED = 'DROPPED',
  VERDICT_ASKED = 'VERDICT_ASKED',
  DISPUTED = 'DISPUTED',
  NOT_SHOWN = 'NOT_SHOWN',
  GATHERING = 'GATHERING',
  REACHED = 'REACHED',
  BOARD_OPENED = 'BOARD_OPENED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(FateState, {
  name: 'FateState',
  description:
    'What has come of something so far. What was merged shares the fate of what it is part of.',
  valuesConfig: {
    WAITING: { description: 'Put forward; an answer is owed by `answerBy`.' },
    MERGED: { description: 'Part of another proposal, which can’t be shown.' },
    ON_BALLOT: { description: 'On the ballot of a vote, which closes at `answerBy` if planned.' },
    COUNTED: { description: 'The ballot counts; its vote closes at `answerBy` if planned.' },
    DECLINED: { description: 'Not adopted, for the reason given.' },
    NOT_PASSED: { description: 'The vote did not pass, so nothing on its ballot is carried out.' },
    ADOPTED: {
      description:
        'The vote chose it; what the responsible body does about it is owed by `answerBy`.',
    },
    ANSWERED: { description: 'The vote advised, and the responsible body has replied.' },
    PROMISED: { description: 'A responsible body has to carry it out, by `answerBy`.' },
    UNDER_WAY: { description: 'Being carried out; `progress` says how far.' },
    KEPT: { description: 'Carried out.' },
    CHANGED: { description: 'Something else is done instead, for the reason given.' },
    DROPPED: { description: 'Not carried out, for the reason given.' },
    VERDICT_ASKED: { description: 'The residents are asked whether it solved the problem.' },
    DISPUTED: { description: 'Most residents say that it did not solve the problem.' },
    NOT_SHOWN: { description: 'What it is about is no longer shown.' },
    GATHERING: { description: 'An initiative that gathers backing.' },
    REACHED: {
      description:
        'An initiative that has its backing; a board or a refusal is owed by `answerBy`.',
    },
    BOARD_OPENED: { description: 'An initiative that was answered with a board.' },
    REFUSED: { description: 'An initiative that was refused, for the reason given.' },
    WITHDRAWN: { description: 'An initiative that whoever started it took back.' },
  },
});

/** An arrow of a story. */
export enum StoryStepKind {
  PROPOSED = 'PROPOSED',
  COMMENTED = 'COMMENTED',
  BACKED = 'BACKED',
  VOTED = 'VOTED',
  MERGED = 'MERGED',
  ON_BALLOT = 'ON_BALLOT',
  DECLINED = 'DECLINED',
  REOPENED = 'REOPENED',
  NOT_PASSED = 'NOT_PASSED',
  ADOPTED = 'ADOPTED',
  ANSWERED = 'ANSWERED',
  PROMISED = 'PROMISED',
  UNDER_WAY = 'UNDER_WAY',
  KEPT = 'KEPT',
  CHANGED = 'CHANGED',
  DROPPED = 'DROPPED',
  VERDICT_ASKED = 'VERDICT_ASKED',
  DISPUTED = 'DISPUTED',
  EDITED = 'EDITED',
  ANSWER_OWED = 'ANSWER_OWED',
  ANSWER_GIVEN = 'ANSWER_GIVEN',
  ANSWER_CORRECTED = 'ANSWER_CORRECTED',
  REVIEWED = 'REVIEWED',
  STARTED = 'STARTED',
  REACHED = 'REACHED',
  BOARD_OPENED = 'BOARD_OPENED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(StoryStepKind, {
  name: 'StoryStepKind',
  description: 'What happened in a step of a story.',
  valuesConfig: {
    PROPOSED: { description: 'The proposal was put forward.' },
    COMMENTED: { description: 'You said something about it.' },
    BACKED: { description: 'You backed it.' },
    VOTED: { description: 'You cast a ballot.' },
    MERGED: { description: 'It became part of another proposal, with its backing.' },
    ON_BALLOT: { description: 'It was put on the ballot of a vote.' },
    DECLINED: { description: 'It was not adopted.' },
    REOPENED: { description: 'It was taken up again.' },
    NOT_PASSED: { description: 'The vote did not pass.' },
    ADOPTED: { description: 'The vote chose it.' },
    ANSWERED: { description: 'The responsible body replied.' },
    PROMISED: { description: 'The vote chose it, and a responsible body has to carry it out.' },
    UNDER_WAY: { description: 'It is being carried out.' },
    KEPT: { description: 'It was carried out.' },
    CHANGED: { description: 'Something else was done instead.' },
    DROPPED: { description: 'It was given up.' },
    VERDICT_ASKED: { description: 'The residents were asked whether it solved the problem.' },
    DISPUTED: { description: 'Most residents said that it did not.' },
    EDITED: { description: 'Its author changed what it says; of several in a row the last.' },
    ANSWER_OWED: {
      description:
        'A responsible body was asked what it says to it, and owes its answer by `answerBy`.',
    },
    ANSWER_GIVEN: { description: 'A responsible body that had been asked gave its answer.' },
    ANSWER_CORRECTED: {
      description: 'That body corrected its answer; the earlier one stays readable.',
    },
    REVIEWED: { description: 'What the residents said in the end was published.' },
    STARTED: { description: 'The initiative was started.' },
    REACHED: { description: 'The initiative had the backing it needs; an answer was owed.' },
    BOARD_OPENED: { description: 'The initiative was answered with a board.' },
    REFUSED: { description: 'The initiative was refused.' },
    WITHDRAWN: { description: 'Whoever started the initiative took it back.' },
  },
});

/** How far something is carried out. */
@ObjectType({ description: 'How far something is carried out.' })
export class FateProgress {
  @Field(() => Int, { description: 'Steps that are done.' })
  done: number;

  @Field(() => Int, { description: 'Steps in all; 0 while none are planned.' })
  total: number;

  @Field(() => Int, { description: 'How far in percent, each step with its weight.' })
  percent: number;
}

/** What a fate and a step of a story have in common: ids here, read as things where it is shown. */
@InterfaceType('FateTurn', {
  description:
    'Something that things have come to: why, when, through whom, and by when more is owed.',
  resolveType: typeOfValue('FateTurn', (turn: object) => ('state' in turn ? 'Fate' : 'StoryStep')),
})
export abstract class Turn {
  reason: LocalizedText | null = null;
  /** Who brought it about: a person, a unit or a decision. */
  byId: string | null = null;
  proposalId: string | null = null;
  decisionId: string | null = null;
  commitmentId: string | null = null;
  initiativeId: string | null = null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it came so; null when that was before it was kept.',
  })
  at: Date | null = null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when the next thing is owed; null when nothing is, or no day is planned.',
  })
  answerBy: Date | null = null;

  @Field(() => FateProgress, {
    nullable: true,
    description: 'How far it is carried out; null for what isn’t being carried out.',
  })
  progress: FateProgress | null = null;
}

/** What has come of something so far. */
@ObjectType({ implements: Turn, description: 'What has come of something so far.' })
export class Fate extends Turn {
  @Field(() => FateState, { description: 'What has come of it.' })
  state: FateState;
}

/** A step in the story of something. */
@ObjectType({
  implements: Turn,
  description: 'A step in the story of something: dated, named, linked.',
})
export class StoryStep extends Turn {
  @Field(() => StoryStepKind, { description: 'What happened.' })
  kind: StoryStepKind;

  /** What was merged, with MERGED: its backing is told. */
  sourceId: string | null = null;

  /** What was said, with COMMENTED. */
  commentId: string | null = null;

  /** The beginning of what was answered, with ANSWER_GIVEN and ANSWER_CORRECTED. */
  excerpt: LocalizedText | null = null;
}

/** Makes a fate; what is left out is nothing. */
export function fate(state: FateState, values: Partial<Fate> = {}): Fate {
  return Object.assign(new Fate(), values, { state });
}

/** Makes a step; what is left out is nothing. */
export function step(kind: StoryStepKind, values: Partial<StoryStep> = {}): StoryStep {
  return Object.assign(new StoryStep(), values, { kind });
}
