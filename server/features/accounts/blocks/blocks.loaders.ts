import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import { defineLoader } from '../../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../../foundation/pagination/keyset.js';
import { personById } from '../accounts.loaders.js';

/** A block as administrators see it. */
@ObjectType('AccountBlock', { description: 'That somebody is kept out, and why.' })
export class AccountBlockType {
  @Field(() => String, { description: 'What they are told when they try to come in.' })
  reason: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they may come in again; null: when they are let in.',
  })
  until: Date | null;

  @Field(() => DateTime, { description: 'Since when.' })
  blockedAt: Date;

  blockedById: string;
}

/** Blocks that hold now, by the person. */
export const blockByPerson = defineLoader<string, AccountBlockType | null>(
  async (personIds, { platform: { db, clock } }) => {
    const rows: (AccountBlockType & { personId: string })[] = await db.query(
      `SELECT person_id AS "personId", reason, until, blocked_at AS "blockedAt",
         blocked_by_id AS "blockedById" FROM account_block
       WHERE person_id = ANY($1::text[]) AND (until IS NULL OR until > $2)`,
      [personIds, clock.now()],
    );
    const byPerson = new Map(rows.map((row) => [row.personId, row]));
    return personIds.map((id) => byPerson.get(id) ?? null);
  },
);

/** Who of these people administers everything. */
export const administersAll = defineLoader<string, boolean>(async (personIds, { platform }) => {
  const rows: { personId: string }[] = await platform.db.query(
    `SELECT person_id AS "personId" FROM role_grant
     WHERE person_id = ANY($1::text[]) AND role = 'ADMINISTRATOR' AND community_id IS NULL`,
    [personIds],
  );
  const found = new Set(rows.map(({ personId }) => personId));
  return personIds.map((id) => found.has(id));
});

const blocked: Keyset = {
  name: 'accounts.blocked',
  from: 'account_block t',
  parent: null,
  where: '(t.until IS NULL OR t.until > clock_timestamp())',
  keys: [
    { sql: 't.blocked_at', type: 'timestamptz' },
    { sql: 't.person_id', type: 'text' },
  ],
  direction: 'DESC',
  id: 't.person_id',
};

/** Who is kept out, the latest first. */
export const blockedList = {
  pages: pageLoader(blocked),
  count: countLoader(blocked),
  nodes: personById,
};
