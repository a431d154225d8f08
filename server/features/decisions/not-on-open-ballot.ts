import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied } from '../../foundation/errors/verdict.js';
import type { ProposalGuard } from '../proposals/proposal-guards.js';

/** A proposal on the ballot of a vote that is announced or open is the voters' to settle, nobody else's. */
export const notOnOpenBallot: ProposalGuard = async (manager, proposalIds) => {
  const rows: { id: string }[] = await manager.query(
    `SELECT o.proposal_id AS id FROM decision_option o JOIN decision d ON d.id = o.decision_id
     WHERE o.proposal_id = ANY($1::text[]) AND d.status IN ('SCHEDULED', 'OPEN')`,
    [proposalIds],
  );
  const busy = new Set(rows.map(({ id }) => id));
  return proposalIds.map((id) =>
    busy.has(id) ? denied(UserErrorCode.WRONG_STATUS, 'proposalOnBallot') : ALLOWED,
  );
};
