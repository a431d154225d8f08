import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { defineLoader } from '../../foundation/loaders/index.js';
import { SafeInt } from '../../foundation/graphql/scalars.js';
import type { Platform } from '../../foundation/platform.js';
import { shareInPercent } from './methods/percent.js';

/** How many have taken part in a decision. */
@ObjectType({ description: 'How many have taken part in a decision.' })
export class Turnout {
  @Field(() => ID, { description: 'The decision it belongs to.' })
  decisionId: string;

  @Field(() => SafeInt, {
    description: 'Ballots ever taken, replaced ones included: a greater one is newer.',
  })
  version: number;

  @Field(() => Int, { description: 'People who have cast a ballot.' })
  cast: number;

  @Field(() => Int, { description: 'People on the roll; 0 before opening.' })
  rollSize: number;

  @Field(() => Float, {
    description: 'People who have cast, in percent of the roll; two decimals. 0 before opening.',
  })
  percent: number;
}

/** The turnout of several decisions in one statement. */
export async function readTurnouts(platform: Platform, ids: readonly string[]): Promise<Turnout[]> {
  const rows: { id: string; rollSize: number; version: number; cast: number }[] =
    await platform.db.query(
      `SELECT d.id, COALESCE(d.roll_size, 0) AS "rollSize", count(b.leaf) AS version,
       count(b.leaf) FILTER (WHERE b.superseded_at IS NULL) AS cast
     FROM decision d LEFT JOIN ballot b ON b.decision_id = d.id
     WHERE d.id = ANY($1::text[]) GROUP BY d.id`,
      [ids],
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((decisionId) => {
    const { rollSize = 0, version = 0, cast = 0 } = byId.get(decisionId) ?? {};
    return { decisionId, version, cast, rollSize, percent: shareInPercent(cast, rollSize) };
  });
}

/** The turnout of each decision. */
export const turnoutOf = defineLoader<string, Turnout>((ids, { platform }) =>
  readTurnouts(platform, ids),
);
