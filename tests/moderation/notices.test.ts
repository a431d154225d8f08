import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comment } from '../../server/features/discussion/comment.js';
import { createDataSource } from '../../server/foundation/database/data-source.js';
import { Role } from '../../server/foundation/viewer.js';
import { asOwner } from '../support/as-owner.js';
import { updatesCursor } from '../support/cursors.js';
import {
  buildComments,
  buildPerson,
  buildProposal,
  buildScene,
  moderate,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let second: Actor;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
  second = await buildPerson(server, { role: Role.MODERATOR, communityId: scene.community.id });
});
afterAll(() => server.stop());

const resident = () => buildPerson(server, { residentOf: scene.community.id });

const NOTICE = `id along wordCount words { id kind title bodyHtml } appealTo { id }
  act { action subjectKind publicReason appeal { state decisionReason } } restored { publicReason }
  viewerCan { appeal { allowed code reason } }`;

const UPDATES = `subscription ($after: Cursor) { myUpdates(after: $after) { __typename
  ... on PersonEvent { cursor }
  ... on ContentHidden { notice { ${NOTICE} } }
  ... on ContentRestored { notice { ${NOTICE} } }
  ... on AppealDecided { notice { ${NOTICE} } } } }`;

interface Notice {
  id: string;
  along: boolean;
  wordCount: number;
  words: { id: string; title: string | null }[];
  appealTo: { id: string }[];
  restored: { publicReason: string } | null;
  viewerCan: { appeal: { allowed: boolean; code: string | null; reason: string | null } };
}

interface Update {
  myUpdates: { __typename: string; cursor: string; notice: Notice | null };
}

async function noticesOf({ api }: Actor): Promise<Notice[]> {
  const { viewer } = await api.ask<{ viewer: { moderationNotices: { nodes: Notice[] } } }>(
    `{ viewer { moderationNotices { nodes { ${NOTICE} } } } }`,
  );
  return viewer.moderationNotices.nodes;
}

/** What kinds of events somebody's stream holds about moderation, in order. */
async function toldTo({ id }: Actor): Promise<string[]> {
  const rows: { kind: string }[] = await server.platform.db.query(
    `SELECT kind FROM stream_event WHERE stream_id = $1
     AND kind IN ('CONTENT_HIDDEN', 'CONTENT_RESTORED', 'APPEAL_DECIDED') ORDER BY seq`,
    [id],
  );
  return rows.map(({ kind }) => kind);
}

const restore = (subjectId: string) =>
  second.api.mutate('restore', { subjectId, reason: 'It broke no rule.' });

async function say(author: Actor, proposalId: string, parent?: Comment): Promise<Comment> {
  const proposal = { ...scene.proposals[0]!, id: proposalId, authorId: author.id };
  const [comment] = await buildComments(server, {
    proposal,
    count: 1,
    parentId: parent?.id ?? null,
  });
  return comment!;
}

/** Somebody's proposal; a comment below it, two replies of one neighbour, and one of another. */
async function buildThread() {
  const [author, speaker, chatty, other] = await Promise.all([
    resident(),
    resident(),
    resident(),
    resident(),
  ]);
  const { id } = await buildProposal(server, {
    boardId: scene.board.id,
    authorId: author.id,
    title: { en: 'Mine' },
  });
  const comment = await say(speaker, id);
  const first = await say(chatty, id, comment);
  await say(chatty, id, comment);
  const answer = await say(other, id, first);
  return { author, speaker, chatty, other, proposal: id, comment, first, answer };
}

describe('an author', () => {
  test('is told live of hiding, of the appeal and of coming back, with all they need', async () => {
    const { author, proposal } = await buildThread();
    const socket = await server.socket({ token: author.token });
    const feed = socket.subscribe<Update>(UPDATES, { after: await updatesCursor(author.api) });
    const [hidden] = await moderate(scene.facilitator.api, [proposal]);
    const actId = hidden!.act!.id;
    const { myUpdates: first } = await feed.next();
    expect(first).toMatchObject({
      __typename: 'ContentHidden',
      notice: {
        id: actId,
        along: false,
        wordCount: 1,
        words: [{ id: proposal, kind: 'PROPOSAL', title: 'Mine' }],
        act: { action: 'HIDE', subjectKind: 'PROPOSAL', publicReason: 'It insulted.' },
        appealTo: [{ id: second.id }],
        restored: null,
        viewerCan: { appeal: { allowed: true } },
      },
    });
    const input = { actId, body: 'I insulted nobody.' };
    const { appeal } = await author.api.mutate<{ appeal: { id: string } }>(
      'appeal',
      input,
      'appeal { id }',
    );
    const decision = { appealId: appeal.id, decision: 'OVERTURNED', reason: 'In jest.' };
    await second.api.mutate('decideAppeal', decision);
    expect((await feed.next()).myUpdates).toMatchObject({
      __typename: 'ContentRestored',
      notice: { id: actId, restored: { publicReason: 'In jest.' } },
    });
    expect((await feed.next()).myUpdates).toMatchObject({
      __typename: 'AppealDecided',
      notice: { id: actId, act: { appeal: { state: 'OVERTURNED', decisionReason: 'In jest.' } } },
    });
    await socket.close();
  });

  test('who was away is told of everything once, in order, from where they left off', async () => {
    const { author, proposal } = await buildThread();
    const after = await updatesCursor(author.api);
    await moderate(scene.facilitator.api, [proposal]);
    await restore(proposal);
    const socket = await server.socket({ token: author.token });
    const feed = socket.subscribe<Update>(UPDATES, { after });
    const { myUpdates: hidden } = await feed.next();
    expect(hidden.__typename).toBe('ContentHidden');
    socket.cut();
    const again = await server.socket({ token: author.token });
    const rest = again.subscribe<Update>(UPDATES, { after: hidden.cursor });
    expect((await rest.next()).myUpdates.__typename).toBe('ContentRestored');
    await again.close();
  });
});

describe('whose words hung on what was hidden', () => {
  test('is told once, reads why, and is told why they can’t appeal', async () => {
    const thread = await buildThread();
    const [hidden] = await moderate(scene.facilitator.api, [thread.comment.id]);
    const actId = hidden!.act!.id;
    expect(await toldTo(thread.author)).toEqual([]);
    for (const person of [thread.speaker, thread.chatty, thread.other])
      expect(await toldTo(person)).toEqual(['CONTENT_HIDDEN']);
    const [notice] = await noticesOf(thread.chatty);
    expect(notice).toMatchObject({
      id: actId,
      along: true,
      wordCount: 2,
      act: { subjectKind: 'COMMENT', publicReason: 'It insulted.' },
      viewerCan: { appeal: { allowed: false, code: 'NOT_ALLOWED' } },
    });
    expect(notice!.words.map(({ id }) => id)).toContain(thread.first.id);
    const input = { actId, body: 'I said nothing bad.' };
    const { userErrors } = await thread.chatty.api.mutate('appeal', input);
    expect(userErrors[0]?.message).toBe(notice!.viewerCan.appeal.reason);
    const stranger = await resident();
    expect((await stranger.api.mutate('appeal', input)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect(await noticesOf(stranger)).toEqual([]);
  });

  test('is told when it comes back, and not of what they had lost before', async () => {
    const thread = await buildThread();
    await moderate(scene.facilitator.api, [thread.first.id]);
    await moderate(scene.facilitator.api, [thread.proposal]);
    expect(await toldTo(thread.other)).toEqual(['CONTENT_HIDDEN']);
    expect(await toldTo(thread.chatty)).toEqual(['CONTENT_HIDDEN', 'CONTENT_HIDDEN']);
    await restore(thread.proposal);
    expect(await toldTo(thread.author)).toEqual(['CONTENT_HIDDEN', 'CONTENT_RESTORED']);
    expect(await toldTo(thread.speaker)).toEqual(['CONTENT_HIDDEN', 'CONTENT_RESTORED']);
    expect(await toldTo(thread.other)).toEqual(['CONTENT_HIDDEN']);
  });

  test('learns by which act it stays away when its own was undone', async () => {
    const thread = await buildThread();
    await moderate(scene.facilitator.api, [thread.first.id]);
    await moderate(second.api, [thread.proposal], { publicReason: 'It advertises.' });
    await restore(thread.first.id);
    expect(await toldTo(thread.other)).toEqual(['CONTENT_HIDDEN', 'CONTENT_HIDDEN']);
    const [latest, before] = await noticesOf(thread.other);
    expect(latest).toMatchObject({ act: { publicReason: 'It advertises.' }, restored: null });
    expect(before).toMatchObject({ restored: { publicReason: 'It broke no rule.' } });
    // The one whose words were judged learns that this was undone; what hides them now they knew.
    expect(await toldTo(thread.chatty)).toEqual([
      'CONTENT_HIDDEN',
      'CONTENT_HIDDEN',
      'CONTENT_RESTORED',
    ]);
    await restore(thread.proposal);
    expect((await toldTo(thread.other)).at(-1)).toBe('CONTENT_RESTORED');
  });
});

test('the notices of what an earlier server hid are written as it is brought up to date', async () => {
  const thread = await buildThread();
  await moderate(scene.facilitator.api, [thread.comment.id]);
  const read = () =>
    server.platform.db.query<object[]>(
      'SELECT act_id, person_id, subject_ids, at FROM moderation_notice ORDER BY act_id, person_id',
    );
  const written = await read();
  await asOwner(server, 'DROP TABLE moderation_notice');
  const { ModerationNotices1764100000000 } =
    await import('../../server/migrations/1764100000000-moderation-notices.js');
  const owner = createDataSource({
    url: server.databaseUrl,
    poolSize: 1,
    entities: [],
    migrations: [],
  });
  await owner.initialize();
  await new ModerationNotices1764100000000().up(owner.createQueryRunner());
  await owner.destroy();
  const mine = (row: object) => JSON.stringify(row).includes(thread.chatty.id);
  expect((await read()).filter(mine)).toEqual(written.filter(mine));
});
