import { Any } from 'typeorm';
import {
  defineLoader,
  defineViewerLoader,
  entitiesOf,
  entityById,
} from '../../foundation/loaders/index.js';
import { countLoader, pageLoader, type Keyset } from '../../foundation/pagination/keyset.js';
import { communityById } from '../communities/communities.loaders.js';
import { Appeal } from './appeal.js';
import { Flag } from './flag.js';
import { HiddenByAct } from './hidden-by-act.js';
import { ModerationAct } from './moderation-act.js';
import { ModerationCase } from './moderation-case.js';
import { ModerationNotice } from './moderation-notice.js';
import { ModerationAction } from './moderation.enums.js';
import { moderatesWhere } from './moderation.policy.js';

/** Cases by id; for facilitators only. */
export const caseById = entityById(ModerationCase);

/** Acts by id, hidden boards included; for those they concern. */
export const actById = entityById(ModerationAct);

/** Appeals by id. */
export const appealById = entityById(Appeal);

/** Flags by id; for facilitators and who gave them. */
export const flagById = entityById(Flag);

const moderated: Keyset = {
  name: 'communities.moderated',
  from: 'community t',
  parent: null,
  visible: (viewer) => {
    const where = moderatesWhere(viewer);
    if (where === 'everywhere') return { sql: 'true', values: [] };
    return { sql: 't.id = ANY(?::text[])', values: [where] };
  },
  keys: [
    { sql: 't.created_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'ASC',
  id: 't.id',
};

/** The communities in which the viewer may moderate, oldest first. */
export const moderatedCommunities = {
  pages: pageLoader(moderated),
  count: countLoader(moderated),
  nodes: communityById,
};

const open: Keyset = {
  name: 'cases.open',
  from: 'moderation_case t',
  parent: 't.community_id',
  where: 't.decided_at IS NULL',
  // Most flags first, and among those with as many the oldest: so the count counts down.
  keys: [
    { sql: '(-(SELECT count(*) FROM flag f WHERE f.case_id = t.id))', type: 'bigint' },
    { sql: 't.opened_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'ASC',
  id: 't.id',
};

const decided: Keyset = {
  ...open,
  name: 'cases.decided',
  where: 't.decided_at IS NOT NULL',
  keys: [
    { sql: 't.decided_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
};

/** A community's cases: those that wait, most flags first, and those that are decided, latest first. */
export const caseLists = {
  OPEN: { pages: pageLoader(open), count: countLoader(open), nodes: caseById },
  DECIDED: { pages: pageLoader(decided), count: countLoader(decided), nodes: caseById },
};

const openAppeals: Keyset = {
  name: 'appeals.open',
  from: 'appeal t',
  parent: 't.community_id',
  where: `t.state = 'OPEN'`,
  keys: [
    { sql: 't.at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'ASC',
  id: 't.id',
};

const decidedAppeals: Keyset = {
  ...openAppeals,
  name: 'appeals.decided',
  where: `t.state <> 'OPEN'`,
  keys: [
    { sql: 't.decided_at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'DESC',
};

/** A community's appeals: those that wait, oldest first, and those that are decided, latest first. */
export const appealLists = {
  OPEN: { pages: pageLoader(openAppeals), count: countLoader(openAppeals), nodes: appealById },
  DECIDED: {
    pages: pageLoader(decidedAppeals),
    count: countLoader(decidedAppeals),
    nodes: appealById,
  },
};

const flags: Keyset = {
  name: 'flags',
  from: 'flag t',
  parent: 't.case_id',
  keys: [
    { sql: 't.at', type: 'timestamptz' },
    { sql: 't.id', type: 'text' },
  ],
  direction: 'ASC',
  id: 't.id',
};

/** The flags of a case, oldest first. */
export const flagList = {
  pages: pageLoader(flags),
  count: countLoader(flags),
  nodes: flagById,
};

/** Whether the viewer flagged each thing. */
export const flaggedByViewer = defineViewerLoader<string, boolean>(
  async (ids, { platform, viewer }) => {
    if (!viewer.personId) return ids.map(() => false);
    const rows: { id: string }[] = await platform.db.query(
      'SELECT subject_id AS id FROM flag WHERE reporter_id = $1 AND subject_id = ANY($2::text[])',
      [viewer.personId, ids],
    );
    const flagged = new Set(rows.map(({ id }) => id));
    return ids.map((id) => flagged.has(id));
  },
);

/** What was done about each thing, in order. */
export const actsOfSubject = entitiesOf(ModerationAct, 'subjectId', 'at, id');

/** The act that brought back what each case had hidden; null where none did. */
export const restoringOfCase = defineLoader<string, ModerationAct | null>(
  async (ids, { platform }) => {
    const acts = await platform.db.manager.findBy(ModerationAct, {
      caseId: Any([...ids]),
      action: ModerationAction.RESTORE,
    });
    const byCase = new Map(acts.map((act) => [act.caseId, act]));
    return ids.map((id) => byCase.get(id) ?? null);
  },
);

/** The act by which each case hid something; null where none did. */
export const hidingOfCase = defineLoader<string, ModerationAct | null>(
  async (ids, { platform }) => {
    const acts = await platform.db.manager.findBy(ModerationAct, {
      caseId: Any([...ids]),
      action: ModerationAction.HIDE,
    });
    const byCase = new Map(acts.map((act) => [act.caseId, act]));
    return ids.map((id) => byCase.get(id) ?? null);
  },
);

/** What each act hid of the viewer's words; null where it hid none. */
export const noticeOfAct = defineViewerLoader<string, ModerationNotice | null>(
  async (ids, { platform, viewer: { personId } }) => {
    if (!personId) return ids.map(() => null);
    const mine = { actId: Any([...ids]), personId };
    const notices = await platform.db.manager.findBy(ModerationNotice, mine);
    const byAct = new Map(notices.map((notice) => [notice.actId, notice]));
    return ids.map((id) => byAct.get(id) ?? null);
  },
);

/** The appeal against each act; null where there is none. */
export const appealOfAct = defineLoader<string, Appeal | null>(async (ids, { platform }) => {
  const appeals = await platform.db.manager.findBy(Appeal, { actId: Any([...ids]) });
  const byAct = new Map(appeals.map((appeal) => [appeal.actId, appeal]));
  return ids.map((id) => byAct.get(id) ?? null);
});

/** The act by which each thing itself, not only what it hangs on, is hidden; null where there is none. */
export const hidingOfSubject = defineLoader<string, ModerationAct | null>(
  async (ids, { platform }) => {
    const acts = await platform.db.manager
      .createQueryBuilder(ModerationAct, 'a')
      .innerJoin(HiddenByAct, 'h', 'h.act_id = a.id AND h.subject_id = a.subject_id')
      .where({ subjectId: Any([...ids]) })
      .getMany();
    const bySubject = new Map(acts.map((act) => [act.subjectId, act]));
    return ids.map((id) => bySubject.get(id) ?? null);
  },
);
