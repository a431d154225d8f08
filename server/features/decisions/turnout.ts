import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { SafeInt } from '../../foundation/graphql/scalars.js';
import type { Platform } from '../../foundation/platform.js';
import { shareInPercent } from './methods/percent.js';

/** How many have taken part in a decision. */
@ObjectType({ description: 'How many have taken part in a decision.' })
export class Turnout {
  @Field(() => ID, { description: 'The decision it belongs to.' })
  decisionId: string;

  @Field(() => SafeInt, {
    description:
      'Grows with opening, with every ballot, and with everybody who joins the roll late; a greater one is newer.',
  })
  version: number;

  @Field(() => Int, { description: 'People who have cast a ballot.' })
  cast: number;

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
  const rows: { rollSize: number; version: number; cast: number }[] = await platform.db.query(
    `SELECT COALESCE(d.roll_size, 0) AS "rollSize",
       (count(b.leaf) + COALESCE(d.roll_size, 0)) * 2 + (d.opened_at IS NOT NULL)::int AS version,
       count(b.leaf) FILTER (WHERE b.superseded_at IS NULL) AS cast
     FROM decision d LEFT JOIN ballot b ON b.decision_id = d.id WHERE d.id = $1 GROUP BY d.id`,
    [decisionId],
  );
  const { rollSize, version, cast } = rows[0]!;
  return { decisionId, version, cast, rollSize, percent: shareInPercent(cast, rollSize) };
}
