import type { RequestContext } from '../../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../../foundation/database/transaction.js';
import { badInput, notFound, Refusal } from '../../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../../foundation/errors/user-error.js';
import { insist } from '../../../../foundation/errors/verdict.js';
import type { Platform } from '../../../../foundation/platform.js';
import { requirePerson } from '../../../accounts/accounts.policy.js';
import { verifiedContacts } from '../../../accounts/verified-contacts.js';
import { communityById } from '../../communities.loaders.js';
import { addResident } from '../add-resident.js';
import { claimAttempt } from '../claim-attempt.js';
import { canProveResidence } from '../register.policy.js';
import { ResidenceWay } from '../residence-way.js';
import { matchingOf } from './imports.loaders.js';
import { LineHashes, type FieldValues } from './line-hashes.js';
import { RegisterField, type TypedField } from './register-field.js';

/** What somebody types to be found on the register. */
export interface MatchRegister {
  communityId: string;
  key?: string | null;
  name?: string | null;
  phone?: string | null;
  email?: string | null;
  areaId?: string | null;
  room?: string | null;
}

/** What people are found by; nobody is by what they own. */
const INPUT_OF = {
  [RegisterField.KEY]: 'key',
  [RegisterField.NAME]: 'name',
  [RegisterField.PHONE]: 'phone',
  [RegisterField.EMAIL]: 'email',
  [RegisterField.AREA]: 'areaId',
  [RegisterField.ROOM]: 'room',
} as const satisfies Record<TypedField, string>;

/** Makes whoever types what stands in a free line of the register a resident. No such line, and a taken one, look alike. */
export async function matchRegister(context: RequestContext, input: MatchRegister): Promise<void> {
  const { platform, viewer, loaders } = context;
  const personId = requirePerson(viewer);
  const { communityId } = input;
  if (!(await loaders.load(communityById, communityId))) throw notFound('communityId');
  insist(canProveResidence(viewer, communityId));
  const matching = await loaders.load(matchingOf, communityId);
  const noMatch = () =>
    new Refusal({ code: UserErrorCode.NOT_A_RESIDENT, message: 'registerNoMatch' });
  if (matching.length === 0) throw noMatch();
  const values: FieldValues = {};
  for (const field of matching) {
    const typed = input[INPUT_OF[field]]?.trim();
    if (!typed) throw badInput(INPUT_OF[field], 'textEmpty');
    values[field] = typed.slice(0, 200);
  }
  await claimAttempt(platform, personId, 'MATCH');
  const hash = new LineHashes(platform, communityId).typed(matching, values);
  await inTransaction(platform, async (tx) => {
    const matched =
      hash && (await claimLine(platform, tx, { communityId, personId }, { typed: hash }));
    if (!matched) throw noMatch();
  });
}

/**
 * Makes somebody a resident wherever a free line of a register has the address they have verified, and no other line has
 * it too. Done when they sign in, and when they ask for it. Returns the communities.
 */
export async function matchContacts(
  platform: Platform,
  tx: Transaction,
  personId: string,
): Promise<string[]> {
  const { email, phone } = await verifiedContacts(tx.manager, personId);
  if (!email && !phone) return [];
  const { rows } = await tx.client.query<{ communityId: string }>(
    `SELECT DISTINCT i.community_id AS "communityId" FROM register_import i WHERE i.state = 'DONE'
       AND NOT EXISTS (SELECT 1 FROM register_entry e WHERE e.community_id = i.community_id AND e.person_id = $1)
     ORDER BY 1`,
    [personId],
  );
  const joined: string[] = [];
  for (const { communityId } of rows) {
    const hashes = new LineHashes(platform, communityId);
    const known = { phone: phone && hashes.phone(phone), email: email && hashes.email(email) };
    if (await claimQuietly(platform, tx, { communityId, personId }, known))
      joined.push(communityId);
  }
  return joined;
}

/** Whoever comes onto the register in another way at this moment is there already; that is no reason not to sign in. */
async function claimQuietly(
  platform: Platform,
  tx: Transaction,
  ...claim: [{ communityId: string; personId: string }, Known]
): Promise<boolean> {
  await tx.client.query('SAVEPOINT claiming');
  try {
    return await claimLine(platform, tx, ...claim);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await tx.client.query('ROLLBACK TO SAVEPOINT claiming');
    return false;
  }
}

interface Claimed {
  areaId: string | null;
  knownSince: Date;
  saidById: string | null;
  floorArea: number | null;
}

type Known = Partial<Record<'phone' | 'email' | 'typed', Buffer | '' | null>>;

/** Two who claim one line at once wait for each other at its row; whoever lost a line once doesn't get it back by themselves. */
async function claimLine(
  platform: Platform,
  tx: Transaction,
  { communityId, personId }: { communityId: string; personId: string },
  { phone, email, typed }: Known,
): Promise<boolean> {
  const { rows } = await tx.client.query<Claimed>(
    `WITH found AS (
       SELECT l.community_id, l.key_hash FROM register_line l
       WHERE l.community_id = $1 AND (l.phone_hash = $3 OR l.email_hash = $4 OR l.typed_hash = $5))
     UPDATE register_line l SET claimed_by_id = $2, claimed_at = clock_timestamp()
     FROM found f, register_import i
     WHERE l.community_id = f.community_id AND l.key_hash = f.key_hash AND l.claimed_at IS NULL
       AND i.id = l.import_id AND (SELECT count(*) FROM found) = 1
     RETURNING l.area_id AS "areaId", l.floor_area AS "floorArea", l.added_at AS "knownSince", i.by_id AS "saidById"`,
    [communityId, personId, phone || null, email || null, typed ?? null],
  );
  const [line] = rows;
  if (!line) return false;
  const way = ResidenceWay.IMPORT;
  await addResident(platform, tx, { communityId, personId, ...line, way, actorId: personId });
  return true;
}
