import type { EntityManager } from 'typeorm';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { ALLOWED, denied, type Verdict } from '../../foundation/errors/verdict.js';
import { worksFor } from '../communities/communities.policy.js';
import type { ContributionGuard } from '../communities/contribution-guards.js';
import { currentRules } from '../communities/current-rules.js';
import type { RulebookValues } from '../communities/rulebook.js';

/** A new member publishes so many things a day, so that nobody floods a board on the day they come. */
export const newMemberLimit: ContributionGuard = async ({ manager }, { viewer, communityId }) => {
  const { personId } = viewer;
  if (!personId || worksFor(viewer, communityId)) return ALLOWED;
  const { values } = await currentRules(manager, communityId);
  if (!(await isNew(manager, personId, values))) return ALLOWED;
  // Two at once of the same person are counted one after the other.
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('contributing:' || $1, 0))`, [
    personId,
  ]);
  return withinLimit(await publishedToday(manager, personId, communityId), values);
};

/** Whether one more fits into a new member's day. */
export function withinLimit(
  published: number,
  { newMemberDailyLimit, newMemberDays }: RulebookValues,
): Verdict {
  if (published < newMemberDailyLimit) return ALLOWED;
  const params = { limit: newMemberDailyLimit, days: newMemberDays };
  return denied(UserErrorCode.RATE_LIMITED, 'newMemberLimit', params);
}

async function isNew(
  manager: EntityManager,
  personId: string,
  { newMemberDays }: RulebookValues,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    'SELECT 1 FROM person WHERE id = $1 AND created_at > clock_timestamp() - make_interval(days => $2)',
    [personId, newMemberDays],
  );
  return rows.length > 0;
}

const PUBLISHED_TODAY = `WITH day AS (
    SELECT date_trunc('day', clock_timestamp() AT TIME ZONE time_zone) AT TIME ZONE time_zone AS start
    FROM community WHERE id = $2),
  published AS (
    SELECT p.published_at AS at, b.community_id FROM proposal p JOIN board b ON b.id = p.board_id
    WHERE p.author_id = $1
    UNION ALL
    SELECT c.created_at, b.community_id FROM comment c JOIN board b ON b.id = c.board_id
    WHERE c.author_id = $1
    UNION ALL
    SELECT started_at, community_id FROM initiative WHERE starter_id = $1)
  SELECT count(*) AS count FROM published, day WHERE community_id = $2 AND at >= day.start`;

/** What somebody has published in a community since midnight there; what was hidden counts too. */
async function publishedToday(
  manager: EntityManager,
  personId: string,
  communityId: string,
): Promise<number> {
  const rows: { count: number }[] = await manager.query(PUBLISHED_TODAY, [personId, communityId]);
  return rows[0]!.count;
}
