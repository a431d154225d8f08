import type { Platform } from '../../../foundation/platform.js';
import type { GaugeKind } from '../../../foundation/realtime/gauge-board.js';
import type { Supports } from '../only-moved.js';

/** How many back each of a community's initiatives that can still be backed. */
export interface InitiativeSupports extends Supports {
  communityId: string;
}

/** The version is the database's clock from before the counting: a greater one has seen at least as much. */
const COUNT_COMMUNITY = `SELECT $1 AS "communityId",
    (extract(epoch FROM statement_timestamp()) * 1000000)::bigint AS version,
    COALESCE(jsonb_agg(jsonb_build_object('id', c.id, 'supports', c.supports)), '[]') AS counts
  FROM (
    SELECT i.id, (SELECT count(*) FROM initiative_support s WHERE s.initiative_id = i.id) AS supports
    FROM initiative i
    WHERE i.community_id = $1 AND i.status IN ('GATHERING', 'REACHED') AND i.hidden_at IS NULL) c`;

/** The gauge of a community's initiatives: what is settled moves no more and is left out. */
export const initiativeSupportsGauge: GaugeKind<InitiativeSupports> = {
  name: 'initiative-supports',
  compute: async (platform: Platform, communityId) => {
    const rows: InitiativeSupports[] = await platform.db.query(COUNT_COMMUNITY, [communityId]);
    return rows[0]!;
  },
};
