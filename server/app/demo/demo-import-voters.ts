import { isAdministrator, requirePerson } from '../../features/accounts/accounts.policy.js';
import { newApiSecret } from '../../features/accounts/api-tokens/api-secret.js';
import { hashToken } from '../../features/accounts/secret-tokens.js';
import { communityById } from '../../features/communities/communities.loaders.js';
import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { badInput, notFound, Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { Scope } from '../../foundation/viewer.js';

/** A voter as imported, with the token they can act with. */
export interface ImportedVoter {
  voter: string;
  token: string;
}

const MOST_AT_ONCE = 5_000;
const LASTS_DAYS = 7;

/** An administrator of a demo puts people on a community's register and gets a token for each, to replay real votes. */
export async function demoImportVoters(
  context: RequestContext,
  input: { communityId: string; voters: string[] },
): Promise<ImportedVoter[]> {
  const { platform, viewer, loaders } = context;
  requirePerson(viewer);
  if (!platform.demo) throw new Refusal({ code: UserErrorCode.NOT_ALLOWED, message: 'demoOnly' });
  insist(isAdministrator(viewer));
  if (!(await loaders.load(communityById, input.communityId))) throw notFound('communityId');
  const given = input.voters.length;
  if (given > MOST_AT_ONCE) throw badInput('voters', 'tooManyVoters', { max: MOST_AT_ONCE, given });
  const voters = input.voters.map((voter) => ({
    voter,
    token: newApiSecret(),
    id: newId('person'),
  }));
  const now = platform.clock.now();
  await inTransaction(platform, async (tx) => {
    await tx.manager.query(
      `WITH new AS (
         SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[]) AS n (person_id, token_id, token_hash)),
       people AS (INSERT INTO person (id, created_at) SELECT person_id, $4 FROM new RETURNING id),
       tokens AS (
         INSERT INTO api_token (id, token_hash, person_id, name, scopes, created_at, expires_at, demo)
         SELECT token_id, token_hash, person_id, 'demo', $7, $4, $4::timestamptz + make_interval(days => $6::int), true
         FROM new)
       INSERT INTO register_entry (community_id, person_id) SELECT $5, id FROM people`,
      [
        voters.map(({ id }) => id),
        voters.map(() => newId('apiToken')),
        voters.map(({ token }) => hashToken(token)),
        now,
        input.communityId,
        LASTS_DAYS,
        [Scope.READ, Scope.PARTICIPATE],
      ],
    );
  });
  return voters.map(({ voter, token }) => ({ voter, token }));
}
