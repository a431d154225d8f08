import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { SafeInt } from '../../foundation/graphql/scalars.js';
import type { Platform } from '../../foundation/platform.js';
import { shareInPercent } from './methods/percent.js';
import { AWAITED } from './paper/paper-box.js';

/** How many have taken part in a decision. */
@ObjectType({ description: 'How many have taken part in a decision.' })
export class Turnout {
  @Field(() => ID, { description: 'The decision it belongs to.' })
  decisionId: string;

  @Field(() => SafeInt, {
    description:
      'Grows with opening, with every ballot, with everybody who joins the roll late, and with all that is done with paper; a greater one is newer.',
  })
  version: number;

  @Field(() => Int, {
    description: 'People who have cast a ballot, here or on paper that was counted in.',
  })
  cast: number;

  @Field(() => Int, { description: 'Those of them who cast on paper.' })
  onPaper: number;

  @Field(() => Int, {
    description:
      'Ballots on paper that were handed out and are not counted in yet: who has one can’t cast here.',
  })
  paperOut: number;

  @Field(() => Int, {
    description:
      'People on the roll; 0 before opening. Who was known to live here before and shows only later that it is them joins it while it is open.',
  })
  rollSize: number;

  @Field(() => Float, {
    description: 'People who have cast, in percent of the roll; two decimals. 0 before opening.',
  })
  percent: number;
}

/** The turnout of a decision as it stands. */
export async function readTurnout(platform: Platform, decisionId: string): Promise<Turnout> {
  const rows: Omit<Turnout, 'percent' | 'decisionId'>[] = await platform.db.query(
    `SELECT COALESCE(d.roll_size, 0) AS "rollSize",
       (v.taken + COALESCE(p.step, 0) + COALESCE(d.roll_size, 0)) * 2 + (d.opened_at IS NOT NULL)::int AS version,
       v.counting + COALESCE(p.ballots, 0) AS cast, COALESCE(p.ballots, 0) AS "onPaper",
       COALESCE(${AWAITED}, 0) AS "paperOut"
     FROM decision d LEFT JOIN paper_box p ON p.decision_id = d.id
     CROSS JOIN LATERAL (SELECT count(*) AS taken, count(*) FILTER (WHERE superseded_at IS NULL) AS counting
       FROM ballot WHERE decision_id = d.id) v
     WHERE d.id = $1`,
    [decisionId],
  );
  const { cast, rollSize, ...rest } = rows[0]!;
  return { ...rest, decisionId, cast, rollSize, percent: shareInPercent(cast, rollSize) };
}
