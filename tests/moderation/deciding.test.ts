import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildPerson,
  buildProposal,
  buildScene,
  flag,
  moderate,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES, type RoleName } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let author: Actor;
let second: Actor;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 4 });
  author = await buildPerson(server, { residentOf: scene.community.id });
  second = await buildPerson(server, { role: Role.MODERATOR, communityId: scene.community.id });
});
afterAll(() => server.stop());

function write(overrides: Partial<Proposal> = {}): Promise<Proposal> {
  return buildProposal(server, { boardId: scene.board.id, authorId: author.id, ...overrides });
}

describe('who may', () => {
  const DECIDES: RoleName[] = ['moderator', 'administrator'];

  test('flag, decide and read the queue', async () => {
    const everybody = await buildEverybody(server, scene.community.id);
    for (const role of ROLES) {
      const api = everybody[role];
      const flagged = await write();
      const input = { subjectId: flagged.id, reason: 'SPAM' };
      expect([role, await refusalOf(api, 'flag', input)]).toEqual([
        role,
        role === 'visitor' ? 'UNAUTHENTICATED' : null,
      ]);
      const { data } = await api.send<{
        community: { moderation: object | null; viewerCan: { moderate: { allowed: boolean } } };
      }>(
        `query ($id: ID!) { community(id: $id) { viewerCan { moderate { allowed } }
          moderation { queue { totalCount } appeals { totalCount } log { totalCount } } } }`,
        { id: scene.community.id },
      );
      expect([role, data?.community.moderation !== null]).toEqual([role, DECIDES.includes(role)]);
      expect([role, data?.community.viewerCan.moderate.allowed]).toEqual([
        role,
        DECIDES.includes(role),
      ]);
      if (role === 'visitor') continue;
      const [result] = await moderate(api, [(await write()).id]);
      expect([role, result!.userErrors[0]?.code ?? null]).toEqual([
        role,
        DECIDES.includes(role) ? null : 'NOT_ALLOWED',
      ]);
    }
  });

  test('nobody decides about their own words', async () => {
    const own = await write({ authorId: scene.facilitator.id });
    const [refused] = await moderate(scene.facilitator.api, [own.id]);
    expect(refused).toMatchObject({ act: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect((await moderate(second.api, [own.id]))[0]!.userErrors).toEqual([]);
  });

  test('nobody decides about what they flagged, and the button says so', async () => {
    const flagged = await write();
    expect(await flag(scene.facilitator.api, flagged.id)).toBeNull();
    const [refused] = await moderate(scene.facilitator.api, [flagged.id]);
    expect(refused).toMatchObject({ act: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
    const cases = await queueOf(scene.facilitator);
    const button = cases.find(({ subjectId }) => subjectId === flagged.id)!.viewerCan.moderate;
    expect(button).toEqual({ allowed: false, reason: refused!.userErrors[0]!.message });
    expect((await moderate(second.api, [flagged.id]))[0]!.userErrors).toEqual([]);
  });
});

interface Case {
  subjectId: string;
  title: string | null;
  bodyHtml: string;
  hidden: boolean;
  flags: { totalCount: number; nodes: { reason: string; note: string | null; reporter: object }[] };
  viewerCan: { moderate: { allowed: boolean; reason: string | null } };
}

const QUEUE = `query ($id: ID!, $state: CaseState) { community(id: $id) { moderation { queue(first: 100, state: $state) {
  nodes { subjectId title bodyHtml hidden viewerCan { moderate { allowed reason } }
    flags { totalCount nodes { reason note reporter { id } } } } } } } }`;

async function queueOf({ api }: Actor, state = 'OPEN'): Promise<Case[]> {
  const { community } = await api.ask<{
    community: { moderation: { queue: { nodes: Case[] } } };
  }>(QUEUE, { id: scene.community.id, state });
  return community.moderation.queue.nodes;
}

describe('flags', () => {
  test('count one for each person, and not one’s own words', async () => {
    const { id } = await write();
    const [first, other] = scene.people;
    const twice = await Promise.all([flag(first!.api, id), flag(first!.api, id)]);
    expect(twice.filter((code) => code === null)).toHaveLength(1);
    expect(twice.filter((code) => code === 'CONFLICT')).toHaveLength(1);
    expect(await flag(other!.api, id)).toBeNull();
    expect(await flag(author.api, id)).toBe('NOT_ALLOWED');
    const found = (await queueOf(second)).find(({ subjectId }) => subjectId === id)!;
    expect(found.flags.totalCount).toBe(2);
    expect(found.flags.nodes.map(({ reporter }) => reporter)).toContainEqual({ id: first!.id });
  });

  test('keep the words as they were, and queue up with the most flagged first', async () => {
    const before = new Set((await queueOf(second)).map(({ subjectId }) => subjectId));
    const [once, thrice] = [await write({ title: { en: 'As it was' } }), await write()];
    await flag(scene.people[0]!.api, once.id);
    for (const { api } of scene.people.slice(0, 3)) await flag(api, thrice.id);
    await server.platform.db.query(
      `UPDATE proposal SET title = '{"en": "Changed since"}' WHERE id = $1`,
      [once.id],
    );
    const fresh = (await queueOf(second)).filter(({ subjectId }) => !before.has(subjectId));
    expect(fresh.map(({ subjectId }) => subjectId)).toEqual([thrice.id, once.id]);
    expect(fresh[1]).toMatchObject({ title: 'As it was', hidden: false });
  });

  test('sent again after a lost answer, is the same flag', async () => {
    const { id } = await write();
    const input = {
      subjectId: id,
      reason: 'OTHER',
      note: 'Look.',
      clientMutationId: crypto.randomUUID(),
    };
    const send = () =>
      scene.people[0]!.api.mutate<{ flag: object }>('flag', input, 'flag { id reason note }');
    const first = await send();
    expect(first).toMatchObject({ flag: { reason: 'OTHER', note: 'Look.' }, userErrors: [] });
    expect(await send()).toEqual(first);
  });
});

describe('decisions', () => {
  test('in bulk: each alone, refused ones named', async () => {
    const [mine, others] = [await write({ authorId: second.id }), [await write(), await write()]];
    const ids = [others[0]!.id, mine.id, others[1]!.id];
    const results = await moderate(second.api, ids);
    expect(results.map(({ subjectId }) => subjectId)).toEqual(ids);
    expect(results.map(({ userErrors }) => userErrors[0]?.code ?? null)).toEqual([
      null,
      'NOT_ALLOWED',
      null,
    ]);
    const none = { action: 'HIDE', reason: 'SPAM', publicReason: 'Spam.' };
    for (const subjectIds of [[], Array.from({ length: 51 }, (_, place) => `pro_${place}`)])
      expect(await refusalOf(second.api, 'moderate', { ...none, subjectIds })).toBe('BAD_INPUT');
  });

  test('of two facilitators at once there is one', async () => {
    for (const action of ['HIDE', 'DISMISS']) {
      const { id } = await write();
      await flag(scene.people[0]!.api, id);
      const results = await Promise.all([
        moderate(scene.facilitator.api, [id], { action }),
        moderate(second.api, [id], { action: 'HIDE', publicReason: 'Mine.' }),
      ]);
      const codes = results.map(([result]) => result!.userErrors[0]?.code ?? null);
      expect(codes).toContain(null);
      expect(codes).toContain('CONFLICT');
      const acts: unknown[] = await server.platform.db.query(
        'SELECT 1 FROM moderation_act WHERE subject_id = $1',
        [id],
      );
      expect(acts).toHaveLength(1);
    }
  });

  test('sent again, is the same act; letting stand what nobody flagged is none', async () => {
    const { id } = await write();
    const [first] = await moderate(second.api, [id]);
    expect(await moderate(second.api, [id])).toEqual([first]);
    const [refused] = await moderate(second.api, [(await write()).id], { action: 'DISMISS' });
    expect(refused).toMatchObject({ act: null, userErrors: [{ code: 'CONFLICT' }] });
  });

  test('a flag after the decision opens a case anew', async () => {
    const { id } = await write();
    await flag(scene.people[0]!.api, id);
    await moderate(second.api, [id], { action: 'DISMISS' });
    expect((await queueOf(second)).map(({ subjectId }) => subjectId)).not.toContain(id);
    await flag(scene.people[1]!.api, id);
    const found = (await queueOf(second)).find(({ subjectId }) => subjectId === id);
    expect(found?.flags.totalCount).toBe(1);
    const decided = await queueOf(second, 'DECIDED');
    expect(decided.map(({ subjectId }) => subjectId)).toContain(id);
  });
});
