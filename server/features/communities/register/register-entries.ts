import { Field, Float, ObjectType } from 'type-graphql';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import { defineLoader } from '../../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../../foundation/pagination/keyset.js';
import { ResidenceWay } from './residence-way.js';

/** Somebody on a register, as those see it who keep it, and as they see it themselves. */
@ObjectType({
  description: 'Somebody on a community’s register of residents, and how they came there.',
})
export class RegisterEntry {
  communityId: string;

  personId: string;

  areaId: string | null;

  saidById: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the committee’s register says they own, in square metres; null for nothing.',
  })
  floorArea: number | null;

  @Field(() => ResidenceWay, { description: 'How they came onto it.' })
  way: ResidenceWay;

  @Field(() => DateTime, { description: 'When they came onto it, by the database’s clock.' })
  addedAt: Date;
}

const COLUMNS = `e.community_id AS "communityId", e.person_id AS "personId", e.area_id AS "areaId",
  e.said_by_id AS "saidById", e.floor_area / 100.0::float8 AS "floorArea", e.way, e.added_at AS "addedAt"`;

const asEntry = (row: RegisterEntry) => Object.assign(new RegisterEntry(), row);

/** `<community>:<person>`, which is what names an entry. */
export function entryKey(communityId: string, personId: string): string {
  return `${communityId}:${personId}`;
}

/** Entries by community and person; only for those who may know. */
export const entryByKey = defineLoader<string, RegisterEntry | null>(async (keys, { platform }) => {
  const pairs = keys.map((key) => key.split(':'));
  const rows: RegisterEntry[] = await platform.db.query(
    `SELECT ${COLUMNS} FROM register_entry e
     JOIN unnest($1::text[], $2::text[]) AS k (community, person) ON e.community_id = k.community AND e.person_id = k.person`,
    [pairs.map(([community]) => community), pairs.map(([, person]) => person)],
  );
  const byKey = new Map(rows.map((row) => [entryKey(row.communityId, row.personId), asEntry(row)]));
  return keys.map((key) => byKey.get(key) ?? null);
});

const entries: Keyset = {
  name: 'register',
  from: 'register_entry t',
  parent: 't.community_id',
  // Those who have just come first: what a facilitator looks for.
  keys: [
    { sql: 't.added_at', type: 'timestamptz' },
    { sql: 't.person_id', type: 'text' },
  ],
  direction: 'DESC',
  id: `t.community_id || ':' || t.person_id`,
};

/** A community's register, latest first. */
export const entryList = {
  pages: pageLoader(entries),
  count: countLoader(entries),
  nodes: entryByKey,
};
