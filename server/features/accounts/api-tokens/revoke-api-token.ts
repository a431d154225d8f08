import { recordAudit } from '../../../foundation/audit.js';
import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { accessChanged } from '../access-changed.js';
import { requirePerson } from '../accounts.policy.js';

/** Ends a token of the viewer's, with all that is live by it; somebody else's is not there. */
export async function revokeApiToken(
  { platform, viewer }: RequestContext,
  tokenId: string,
): Promise<void> {
  const personId = requirePerson(viewer);
  await inTransaction(platform, async (tx) => {
    const { rowCount } = await tx.client.query(
      'DELETE FROM api_token WHERE id = $1 AND person_id = $2',
      [tokenId, personId],
    );
    if (rowCount === 0) throw notFound('apiTokenId');
    const entry = { communityId: null, actorId: personId, subjectId: tokenId };
    await recordAudit(tx, { ...entry, kind: 'API_TOKEN_REVOKED' });
    accessChanged(platform, tx, personId);
  });
}
