import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CommentStance } from '../../server/features/discussion/comment.js';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildComments,
  buildPerson,
  buildProposal,
  buildScene,
  moderate,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { asOwner } from '../support/as-owner.js';
import { refusalOf } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let author: Actor;
let second: Actor;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
  author = await buildPerson(server, { residentOf: scene.community.id });
  second = await buildPerson(server, { role: Role.MODERATOR, communityId: scene.community.id });
});
afterAll(() => server.stop());

const isThere = async (id: string) =>
  (await server.api().ask<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', { id }))
    .node !== null;

const restore = (subjectId: string, { api } = second) =>
  api.mutate<{ act: { action: string } | null }>(
    'restore',
    { subjectId, reason: 'It broke no rule.' },
    'act { action }',
  );

/** A proposal with a thread: a comment, a reply, and a reply to that. */
async function buildThread() {
  const proposal = await buildProposal(server, { boardId: scene.board.id, authorId: author.id });
  const below = async (parentId: string | null) =>
    (await buildComments(server, { proposal, count: 1, parentId }))[0]!.id;
  const comment = await below(null);
  const reply = await below(comment);
  const answer = await below(reply);
  return { proposal: proposal.id, comment, reply, answer };
}

type Thread = Awaited<ReturnType<typeof buildThread>>;

/** What of a thread is there, in letters: Proposal, Comment, Reply, Answer. */
async function there(thread: Thread): Promise<string> {
  const parts = [thread.proposal, thread.comment, thread.reply, thread.answer];
  const found = await Promise.all(parts.map(isThere));
  return ['P', 'C', 'R', 'A'].filter((_, place) => found[place]).join('');
}

describe('bringing back', () => {
  test('brings back just what that act took away', async () => {
    const thread = await buildThread();
    await moderate(second.api, [thread.reply]);
    expect(await there(thread)).toBe('PC');
    await moderate(second.api, [thread.proposal]);
    expect(await there(thread)).toBe('');
    expect((await restore(thread.proposal)).act).toEqual({ action: 'RESTORE' });
    expect(await there(thread)).toBe('PC');
    await restore(thread.reply);
    expect(await there(thread)).toBe('PCRA');
  });

  test('out of order leaves away what still hangs on something hidden', async () => {
    const thread = await buildThread();
    await moderate(second.api, [thread.answer]);
    await moderate(second.api, [thread.comment]);
    await moderate(second.api, [thread.proposal]);
    await restore(thread.answer);
    await restore(thread.comment);
    expect(await there(thread)).toBe('');
    await restore(thread.proposal);
    expect(await there(thread)).toBe('PCRA');
  });

  test('is refused where a thing itself is not hidden', async () => {
    const thread = await buildThread();
    expect((await restore(thread.proposal)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    await moderate(second.api, [thread.comment]);
    expect((await restore(thread.reply)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await restore(thread.comment, author)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
  });

  test('nothing slips in below while a proposal is being hidden', async () => {
    for (let round = 0; round < 5; round++) {
      const thread = await buildThread();
      const input = { proposalId: thread.proposal, stance: CommentStance.FOR, body: 'Yes.' };
      const reply = { ...input, parentId: thread.answer };
      const says = scene.people.flatMap(({ api }) => [
        refusalOf(api, 'addComment', input),
        refusalOf(api, 'addComment', reply),
      ]);
      const target = round % 2 === 0 ? thread.proposal : thread.comment;
      const codes = await Promise.all([...says, moderate(second.api, [target])]);
      expect(codes.slice(0, -1).every((code) => code === null || code === 'NOT_FOUND')).toBe(true);
      const left: unknown[] = await server.platform.db.query(
        `SELECT 1 FROM comment c LEFT JOIN comment p ON p.id = c.parent_id JOIN proposal o ON o.id = c.proposal_id
         WHERE c.proposal_id = $1 AND c.hidden_at IS NULL AND (p.hidden_at IS NOT NULL OR o.hidden_at IS NOT NULL)`,
        [thread.proposal],
      );
      expect(left).toEqual([]);
    }
  });
});

describe('appeals', () => {
  const NOTICES = `{ viewer { moderationNotices { totalCount nodes { id along words { title bodyHtml }
    act { reason publicReason decidedBy { id } } restored { publicReason }
    viewerCan { appeal { allowed code } } } } } }`;

  async function hide() {
    const { id } = await buildProposal(server, {
      boardId: scene.board.id,
      authorId: author.id,
      title: { en: 'Mine' },
    });
    const [done] = await moderate(scene.facilitator.api, [id]);
    return { subject: id, act: done!.act!.id };
  }

  const appeal = (actId: string, { api } = author) =>
    api.mutate<{ appeal: { id: string; state: string } | null }>(
      'appeal',
      { actId, body: 'I insulted nobody.' },
      'appeal { id state }',
    );
  const decide = ({ api }: Actor, appealId: string, decision = 'OVERTURNED') =>
    api.mutate<{ appeal: object | null }>(
      'decideAppeal',
      { appealId, decision, reason: 'It was meant in jest.' },
      'appeal { state decisionReason decidedBy { id } }',
    );

  test('the author reads why, and appeals once; nobody else can', async () => {
    const { act } = await hide();
    const { viewer } = await author.api.ask<{
      viewer: { moderationNotices: { nodes: { id: string }[] } };
    }>(NOTICES);
    expect(viewer.moderationNotices.nodes.find(({ id }) => id === act)).toMatchObject({
      along: false,
      words: [{ title: 'Mine' }],
      act: { publicReason: 'It insulted.', decidedBy: { id: scene.facilitator.id } },
      restored: null,
      viewerCan: { appeal: { allowed: true } },
    });
    expect((await appeal(act, scene.people[0])).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const made = await Promise.all([appeal(act), appeal(act)]);
    expect(made.filter(({ appeal: one }) => one)).toHaveLength(1);
    expect(made.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
  });

  test('are decided by somebody else, once; overturned, the words come back', async () => {
    const { subject, act } = await hide();
    const { appeal: made } = await appeal(act);
    expect((await restore(subject)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await decide(scene.facilitator, made!.id)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect((await decide(author, made!.id)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const results = await Promise.all([decide(second, made!.id), decide(second, made!.id)]);
    expect(results.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(results.find((result) => result.appeal)?.appeal).toEqual({
      state: 'OVERTURNED',
      decisionReason: 'It was meant in jest.',
      decidedBy: { id: second.id },
    });
    expect(await isThere(subject)).toBe(true);
  });

  test('upheld, they stay away', async () => {
    const { subject, act } = await hide();
    const { appeal: made } = await appeal(act);
    expect((await decide(second, made!.id, 'UPHELD')).userErrors).toEqual([]);
    expect(await isThere(subject)).toBe(false);
  });

  test('the database itself lets nobody decide about their own decision or words', async () => {
    const { act } = await hide();
    const { appeal: made } = await appeal(act);
    for (const decider of [scene.facilitator.id, author.id]) {
      const breach = server.platform.db.query(
        `UPDATE appeal SET state = 'UPHELD', decided_by_id = $2, decision_reason = '{}', decided_at = now() WHERE id = $1`,
        [made!.id, decider],
      );
      await expect(breach).rejects.toThrow(/check constraint/);
    }
    const disguise = server.platform.db.query('UPDATE appeal SET actor_id = $2 WHERE id = $1', [
      made!.id,
      second.id,
    ]);
    await expect(disguise).rejects.toThrow(/foreign key/);
  });

  test('what the author says is read by facilitators and themself only', async () => {
    const { act } = await hide();
    await appeal(act);
    const query = `query ($id: ID!) { board(id: $id) { moderationActs { nodes { id case { id } appeal { state body case { id } } } } } }`;
    const read = async ({ api }: Pick<Actor, 'api'>) => {
      const { board } = await api.ask<{
        board: { moderationActs: { nodes: { id: string; case: object; appeal: object }[] } };
      }>(query, { id: scene.board.id });
      const found = board.moderationActs.nodes.find(({ id }) => id === act)!;
      expect(found.case === null).toBe((found.appeal as { case: null }).case === null);
      return found.appeal;
    };
    const hidden = { state: 'OPEN', body: null, case: null };
    expect(await read({ api: server.api() })).toEqual(hidden);
    expect(await read(scene.people[0]!)).toEqual(hidden);
    expect(await read(author)).toEqual({ ...hidden, body: 'I insulted nobody.' });
    expect(await read(second)).toMatchObject({ body: 'I insulted nobody.', case: {} });
  });
});

describe('the log', () => {
  test('tells every act by ids alone', async () => {
    const { proposal } = await buildThread();
    await scene.people[0]!.api.mutate('flag', {
      subjectId: proposal,
      reason: 'SPAM',
      note: 'Look at this.',
    });
    await moderate(second.api, [proposal]);
    await restore(proposal);
    const rows: object[] = await server.platform.db.query(
      'SELECT kind, actor_id AS actor, reason FROM audit_log WHERE subject_id = $1 ORDER BY seq',
      [proposal],
    );
    expect(rows).toEqual([
      { kind: 'FLAGGED', actor: scene.people[0]!.id, reason: 'SPAM' },
      { kind: 'CONTENT_HIDDEN', actor: second.id, reason: 'INSULT' },
      { kind: 'CONTENT_RESTORED', actor: second.id, reason: 'INSULT' },
    ]);
  });

  test.each([
    `UPDATE audit_log SET actor_id = 'somebody else'`,
    'DELETE FROM audit_log',
    'TRUNCATE audit_log CASCADE',
    `UPDATE moderation_act SET reason = 'SPAM'`,
    'DELETE FROM moderation_act',
    'TRUNCATE moderation_act CASCADE',
  ])('%s is refused, to servers and to the owner of the tables', async (sql) => {
    await expect(server.platform.db.query(sql)).rejects.toThrow('permission denied');
    await expect(asOwner(server, sql)).rejects.toThrow('only grows');
  });
});

test('the author is told on a stream of their own', async () => {
  const { proposal } = await buildThread();
  await moderate(second.api, [proposal]);
  const rows: { kind: string }[] = await server.platform.db.query(
    `SELECT kind FROM stream_event WHERE stream_id = $1 ORDER BY seq DESC LIMIT 1`,
    [author.id],
  );
  expect(rows).toEqual([{ kind: 'CONTENT_HIDDEN' }]);
});
