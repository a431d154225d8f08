import type { Platform } from '../../foundation/platform.js';
import { Refusal } from '../../foundation/errors/refusal.js';
import { closeDueDecision } from './close-decision.js';
import { PAPER_HOURS } from './decisions.policy.js';
import { openDueDecision } from './open-decision.js';
import { AWAITED } from './paper/paper-box.js';

interface Due {
  id: string;
  status: 'SCHEDULED' | 'OPEN';
}

/** Opens and closes the decisions whose time has come, by the database's clock. Several servers may do so at once. */
export async function turnDueDecisions(platform: Platform): Promise<void> {
  const due: Due[] = await platform.db.query(
    `SELECT d.id, d.status FROM decision d JOIN board b ON b.id = d.board_id
     WHERE (d.status = 'OPEN' AND d.closes_at <= clock_timestamp() AND (
         d.closes_at <= clock_timestamp() - make_interval(hours => $1) OR NOT EXISTS (
           SELECT 1 FROM paper_box p WHERE p.decision_id = d.id AND ${AWAITED} > 0)))
        OR (d.status = 'SCHEDULED' AND b.phase = 'DECIDE' AND d.opens_at <= clock_timestamp()
            AND d.public_until <= clock_timestamp()
            AND (d.closes_at IS NULL OR d.closes_at > clock_timestamp())
            AND NOT EXISTS (SELECT 1 FROM objection o WHERE o.decision_id = d.id AND o.answered_at IS NULL))`,
    [PAPER_HOURS],
  );
  for (const { id, status } of due) {
    const turn = status === 'OPEN' ? closeDueDecision : openDueDecision;
    await turn(platform, id).catch((error: unknown) => {
      // Refused: another server was faster, and its turn has been made. Anything else must not hold up the others.
      if (error instanceof Refusal) return;
      platform.log.error({ err: error, decisionId: id }, 'a decision could not be turned');
    });
  }
}
