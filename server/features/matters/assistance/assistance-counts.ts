import { Field, Int, ObjectType } from 'type-graphql';
import { defineLoader } from '../../../foundation/loaders/index.js';

/** How much somebody wrote down for residents. */
@ObjectType({
  description:
    'How much somebody wrote down for residents of a community, and how much of it the residents said is not theirs.',
})
export class AssistanceCount {
  communityId: string;

  recorderId: string;

  unitId: string | null;

  @Field(() => Int, { description: 'How much they wrote down, disputed or not.' })
  recorded: number;

  @Field(() => Int, {
    description: 'How much of that the residents it was written down for said is not theirs.',
  })
  disputed: number;

  @Field(() => Int, { description: 'For how many residents.' })
  residents: number;
}

const MOST_RECORDERS = 100;

/** For each community who wrote down how much, for which body; most first, at most 100. */
export const assistanceCounts = defineLoader<string, AssistanceCount[]>(
  async (ids, { platform }) => {
    const rows: AssistanceCount[] = await platform.db.query(
      `SELECT * FROM (
         SELECT community_id AS "communityId", recorder_id AS "recorderId", unit_id AS "unitId",
           count(*)::int AS recorded, count(disputed_at)::int AS disputed, count(DISTINCT person_id)::int AS residents,
           row_number() OVER (PARTITION BY community_id ORDER BY count(*) DESC, recorder_id, unit_id) AS place
         FROM assistance WHERE community_id = ANY($1::text[]) GROUP BY 1, 2, 3) t
       WHERE place <= $2 ORDER BY "communityId", place`,
      [ids, MOST_RECORDERS],
    );
    const counts = rows.map((row) => Object.assign(new AssistanceCount(), row));
    return ids.map((id) => counts.filter(({ communityId }) => communityId === id));
  },
);
