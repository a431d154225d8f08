import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import { OptionTally } from '../decision-types.js';
import type { BallotWay } from './ballot-way.js';
import type { PaperBox } from './paper-box.js';

/** How a ballot came, as the API names it. */
export const BallotWayEnum: Record<BallotWay, BallotWay> = { ONLINE: 'ONLINE', PAPER: 'PAPER' };

registerEnumType(BallotWayEnum, {
  name: 'BallotWay',
  description: 'How a ballot came.',
  valuesConfig: {
    ONLINE: { description: 'It was cast here.' },
    PAPER: { description: 'It was filled in on paper and counted in.' },
  },
});

/** What the ballots that came in one way come to by themselves. */
@ObjectType({ description: 'What the ballots that came in one way come to by themselves.' })
export class TallyPart {
  @Field(() => BallotWayEnum, { description: 'Which ballots.' })
  way: BallotWay;

  @Field(() => Int, { description: 'How many they are.' })
  ballots: number;

  @Field(() => [OptionTally], {
    description: 'The options, best first by these ballots alone; nothing follows from it.',
  })
  options: OptionTally[];
}

/** Where a decision's ballots on paper stand. */
@ObjectType({ description: 'Where a decision’s ballots on paper stand.' })
export class PaperBallots {
  /** As it is kept. */
  box: PaperBox;

  @Field(() => Int, { description: 'Handed out and not taken back.' })
  handedOut: number;

  @Field(() => Int, { description: 'Counted in.' })
  ballots: number;

  @Field(() => Int, {
    description: 'Counted in as invalid: they take part in nothing, the turnout neither.',
  })
  invalid: number;

  @Field(() => Int, { description: 'Handed out and neither counted in nor taken back.' })
  notReturned: number;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when a vote whose planned closing has come waits for them; null where it is closed by hand, which waits without end.',
  })
  until: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When a facilitator said that no more come; null until then.',
  })
  endedAt: Date | null;
}

/** A line of a file of which something is to be said. */
@ObjectType({ description: 'A line of a file of ballots, and what is wrong with it.' })
export class PaperLineProblem {
  @Field(() => Int, { description: 'Its number, from 1.' })
  line: number;

  @Field(() => Int, { description: 'For how many ballots it stands; 0 where it can’t be read.' })
  count: number;

  @Field(() => String, { description: 'What is wrong, in the caller’s language.' })
  message: string;
}

/** What a file of ballots holds. */
@ObjectType({ description: 'What a file of ballots on paper holds. Nothing is counted in yet.' })
export class PaperBallotsPreview {
  @Field(() => Int, { description: 'Ballots in it that would count.' })
  ballots: number;

  @Field(() => Int, { description: 'Ballots in it that the rules don’t take.' })
  invalid: number;

  @Field(() => [PaperLineProblem], {
    description: 'Lines whose ballots would be invalid, the first 50.',
  })
  invalidLines: PaperLineProblem[];

  @Field(() => [PaperLineProblem], {
    description: 'Lines that can’t be read; while there is one, nothing of the file is counted in.',
  })
  faults: PaperLineProblem[];

  @Field(() => [OptionTally], {
    description:
      'The options, best first by the ballots of this file alone; those that count already are not in it.',
  })
  options: OptionTally[];
}
