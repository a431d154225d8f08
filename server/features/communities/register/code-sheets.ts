import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../../../foundation/graphql/scalars.js';
import { defineLoader, groupedBy } from '../../../foundation/loaders/index.js';
import type { RequestContext } from '../../../foundation/context.js';
import { hashTypedCode } from './typed-codes.js';

/** Codes that were made together; not the codes themselves. */
@ObjectType({ description: 'Codes for mailboxes that were made together.' })
export class CodeSheet {
  @Field(() => ID, { description: 'Opaque; what `withdrawCodes` asks for.' })
  id: string;

  communityId: string;

  areaId: string | null;

  @Field(() => Int, { description: 'How many codes there are.' })
  codes: number;

  @Field(() => Int, { description: 'How many have been used.' })
  used: number;

  @Field(() => DateTime, { description: 'When they were made.' })
  madeAt: Date;

  @Field(() => DateTime, { description: 'Until when they can be used.' })
  expiresAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When those not yet used were made worthless; null while they work.',
  })
  withdrawnAt: Date | null;
}

const COLUMNS = `s.id, s.community_id AS "communityId", s.area_id AS "areaId", s.codes, s.made_at AS "madeAt",
  s.expires_at AS "expiresAt", s.withdrawn_at AS "withdrawnAt",
  (SELECT count(*) FROM register_code c WHERE c.sheet_id = s.id AND c.used_at IS NOT NULL)::int AS used`;

const asSheet = (row: CodeSheet) => Object.assign(new CodeSheet(), row);

/** The latest sheets of each community. */
export const sheetsOf = defineLoader<string, CodeSheet[]>(async (ids, { platform }) => {
  const rows: CodeSheet[] = await platform.db.query(
    `SELECT x.* FROM unnest($1::text[]) AS c (id) CROSS JOIN LATERAL (
       SELECT ${COLUMNS} FROM code_sheet s WHERE s.community_id = c.id ORDER BY s.id DESC LIMIT 50) x`,
    [ids],
  );
  return groupedBy(ids, rows.map(asSheet), ({ communityId }) => communityId);
});

/** Sheets by id; only for those who may know. */
export const sheetById = defineLoader<string, CodeSheet | null>(async (ids, { platform }) => {
  const rows: CodeSheet[] = await platform.db.query(
    `SELECT ${COLUMNS} FROM code_sheet s WHERE s.id = ANY($1::text[])`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, asSheet(row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

/** Where a code leads; null unless it can be used now. */
export async function placeOfCode(
  { platform }: RequestContext,
  code: string,
): Promise<{ communityId: string; areaId: string | null } | null> {
  const rows: { communityId: string; areaId: string | null }[] = await platform.db.query(
    `SELECT s.community_id AS "communityId", s.area_id AS "areaId"
     FROM register_code c JOIN code_sheet s ON s.id = c.sheet_id
     WHERE c.code_hash = $1 AND c.used_at IS NULL AND s.withdrawn_at IS NULL AND s.expires_at > clock_timestamp()`,
    [hashTypedCode(platform, code)],
  );
  return rows[0] ?? null;
}
