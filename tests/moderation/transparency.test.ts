import { afterAll, beforeAll, expect, test } from 'vitest';
import { BoardVisibility } from '../../server/features/communities/board.js';
import {
  buildBoard,
  buildCommunity,
  buildPerson,
  buildProposal,
  flag,
  moderate,
  type Actor,
} from '../support/factories.js';
import { Role } from '../../server/foundation/viewer.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let communityId: string;
let facilitator: Actor;
let resident: Actor;

beforeAll(async () => {
  server = await startTestServer();
  communityId = (await buildCommunity(server, { rules: { minimumSample: 3 } })).id;
  facilitator = await buildPerson(server, { role: Role.MODERATOR, communityId });
  resident = await buildPerson(server, { residentOf: communityId });
});
afterAll(() => server.stop());

interface Shown {
  counts: { month: string; action: string; reason: string; count: number }[];
  appeals: object;
  flaggedDecisions: number;
  medianMinutes: number | null;
  acts: { totalCount: number; nodes: { publicReason: string; decidedBy: { id: string } }[] };
}

const PAGE = `query ($id: ID!) { community(id: $id) { transparency {
  counts { month action reason count } appeals { open upheld overturned } flaggedDecisions medianMinutes
  acts { totalCount nodes { publicReason decidedBy { id } } } } } }`;

async function shownTo(api = server.api()): Promise<Shown> {
  const { community } = await api.ask<{ community: { transparency: Shown } }>(PAGE, {
    id: communityId,
  });
  return community.transparency;
}

/** Something flagged so many minutes ago, and decided now. */
async function decide(boardId: string, minutes: number, action = 'HIDE'): Promise<void> {
  const author = await buildPerson(server, { residentOf: communityId });
  const { id } = await buildProposal(server, { boardId, authorId: author.id });
  await flag(resident.api, id);
  await server.platform.db.query(
    `UPDATE flag SET at = at - make_interval(mins => $2) WHERE subject_id = $1`,
    [id, minutes],
  );
  await moderate(facilitator.api, [id], { action, publicReason: `After ${minutes}.` });
}

test('everybody sees what was done, why and by whom, and how fast once enough stands behind it', async () => {
  const { id } = await buildBoard(server, { communityId });
  await decide(id, 10);
  await decide(id, 20, 'DISMISS');
  expect(await shownTo()).toMatchObject({ flaggedDecisions: 2, medianMinutes: null });
  await decide(id, 60);
  const shown = await shownTo();
  expect(shown).toMatchObject({
    flaggedDecisions: 3,
    medianMinutes: 20,
    appeals: { open: 0, upheld: 0, overturned: 0 },
    acts: {
      totalCount: 3,
      nodes: [{ publicReason: 'After 60.', decidedBy: { id: facilitator.id } }, {}, {}],
    },
  });
  const month = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format().slice(0, 7);
  expect(shown.counts).toEqual([
    { month, action: 'DISMISS', reason: 'INSULT', count: 1 },
    { month, action: 'HIDE', reason: 'INSULT', count: 2 },
  ]);
});

test('what happens on a board that is not there for somebody is not there either', async () => {
  const before = await shownTo();
  const { id } = await buildBoard(server, { communityId, visibility: BoardVisibility.MEMBERS });
  await decide(id, 5);
  expect(await shownTo()).toEqual(before);
  expect((await shownTo(resident.api)).acts.totalCount).toBe(before.acts.totalCount + 1);
});
