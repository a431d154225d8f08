import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { badInput, notFound } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { newId } from '../../../foundation/ids.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { areaWithin } from '../area-within.js';
import { communityById } from '../communities.loaders.js';
import { canKeepRegister } from './register.policy.js';
import { newTypedCode } from '../../../foundation/text/typed-code.js';
import { hashTypedCode } from './typed-codes.js';

/** Codes for mailboxes. */
export interface MakeCodes {
  communityId: string;
  areaId?: string | null;
  count: number;
  validDays: number;
}

const LIMITS = { count: 500, validDays: 180 };

/** Makes codes for an area, each good for one person; they are given back this once, for only their hashes are kept. */
export async function makeCodes(
  context: RequestContext,
  input: MakeCodes,
): Promise<{ id: string; codes: string[] }> {
  const { platform, viewer, loaders } = context;
  const actorId = requirePerson(viewer);
  const community = await loaders.load(communityById, input.communityId);
  if (!community) throw notFound('communityId');
  insist(canKeepRegister(viewer, community.id));
  for (const field of ['count', 'validDays'] as const)
    if (input[field] < 1 || input[field] > LIMITS[field])
      throw badInput(field, 'ruleOutside', { min: 1, max: LIMITS[field] });
  const areaId = await areaWithin(context, community, input.areaId);
  const id = newId('codeSheet');
  const codes = Array.from({ length: input.count }, newTypedCode);
  await inTransaction(platform, async (tx) => {
    await tx.client.query(
      `INSERT INTO code_sheet (id, community_id, area_id, made_by_id, codes, expires_at)
       VALUES ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(days => $6))`,
      [id, community.id, areaId, actorId, codes.length, input.validDays],
    );
    await tx.client.query(
      'INSERT INTO register_code (code_hash, sheet_id) SELECT unnest($1::bytea[]), $2',
      [codes.map((code) => hashTypedCode(platform, code)), id],
    );
    const entry = { communityId: community.id, actorId, subjectId: id };
    await recordAudit(tx, { ...entry, kind: 'CODES_MADE' });
  });
  return { id, codes };
}
