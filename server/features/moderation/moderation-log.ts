import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { defineLoader } from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { FlagReason } from './moderation.enums.js';

/** What the log tells that somebody did. */
export enum ModerationLogKind {
  FLAGGED = 'FLAGGED',
  CONTENT_HIDDEN = 'CONTENT_HIDDEN',
  FLAGS_DISMISSED = 'FLAGS_DISMISSED',
  CONTENT_RESTORED = 'CONTENT_RESTORED',
  APPEALED = 'APPEALED',
  APPEAL_UPHELD = 'APPEAL_UPHELD',
  APPEAL_OVERTURNED = 'APPEAL_OVERTURNED',
}

registerEnumType(ModerationLogKind, {
  name: 'ModerationLogKind',
  description: 'What somebody did about what should not stand.',
  valuesConfig: {
    FLAGGED: { description: 'Flagged something.' },
    CONTENT_HIDDEN: { description: 'Hid something.' },
    FLAGS_DISMISSED: { description: 'Let something stand that had been flagged.' },
    CONTENT_RESTORED: { description: 'Brought back what had been hidden.' },
    APPEALED: { description: 'Appealed against their words being hidden.' },
    APPEAL_UPHELD: { description: 'Decided an appeal: it stays hidden.' },
    APPEAL_OVERTURNED: { description: 'Decided an appeal: it comes back.' },
  },
});

/** An entry of the log that only grows, about moderation; for those who run boards. */
@ObjectType({
  description:
    'An entry of the log of all that was done about what should not stand. Nobody can change it.',
})
export class ModerationLogEntry {
  @Field(() => ID, { description: 'Opaque and unique in the log.' })
  id: string;

  @Field(() => DateTime, { description: 'When it was done, by the database’s clock.' })
  at: Date;

  @Field(() => ModerationLogKind, { description: 'What was done.' })
  kind: ModerationLogKind;

  @Field(() => FlagReason, {
    nullable: true,
    description: 'The rule it was about; null for appeals.',
  })
  reason: FlagReason | null;

  actorId: string;
  caseId: string | null;
  actId: string | null;
}

const KINDS = Object.values(ModerationLogKind)
  .map((kind) => `'${kind}'`)
  .join(', ');

// The log itself holds ids and codes alone. Which act or case an entry is about is told by who did it to what, and when.
const ENTRIES = `SELECT l.seq::text AS id, l.at, l.kind, l.reason, l.actor_id AS "actorId",
    a.id AS "actId", COALESCE(a.case_id, f.case_id) AS "caseId"
  FROM audit_log l
  LEFT JOIN flag f ON l.kind = 'FLAGGED' AND f.subject_id = l.subject_id AND f.reporter_id = l.actor_id
  LEFT JOIN LATERAL (SELECT u.id, u.case_id FROM (
    SELECT m.id, m.case_id, m.at FROM moderation_act m WHERE l.kind = 'APPEALED' AND m.id = l.subject_id
    UNION ALL
    SELECT m.id, m.case_id, m.at FROM appeal p JOIN moderation_act m ON m.id = p.act_id
    WHERE l.kind IN ('APPEAL_UPHELD', 'APPEAL_OVERTURNED') AND p.id = l.subject_id
    UNION ALL
    SELECT m.id, m.case_id, m.at FROM moderation_act m
    WHERE m.subject_id = l.subject_id AND m.actor_id = l.actor_id AND m.action = CASE l.kind
      WHEN 'CONTENT_HIDDEN' THEN 'HIDE' WHEN 'FLAGS_DISMISSED' THEN 'DISMISS' WHEN 'CONTENT_RESTORED' THEN 'RESTORE' END
    ) u ORDER BY abs(extract(epoch FROM u.at - l.at)) LIMIT 1) a ON true
  WHERE l.seq = ANY($1::bigint[])`;

const entryById = defineLoader<string, ModerationLogEntry | null>(async (ids, { platform }) => {
  const rows: ModerationLogEntry[] = await platform.db.query(ENTRIES, [ids]);
  const byId = new Map(rows.map((row) => [row.id, Object.assign(new ModerationLogEntry(), row)]));
  return ids.map((id) => byId.get(id) ?? null);
});

const entries: Keyset = {
  name: 'moderation.log',
  from: 'audit_log t',
  parent: 't.community_id',
  where: `t.kind IN (${KINDS})`,
  keys: [{ sql: 't.seq', type: 'bigint' }],
  direction: 'DESC',
  id: 't.seq::text',
};

/** What was done in a community, latest first. */
export const moderationLog = {
  pages: pageLoader(entries),
  count: countLoader(entries),
  nodes: entryById,
};
