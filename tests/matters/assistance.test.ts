import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildBoard,
  buildDecision,
  buildInitiative,
  buildPerson,
  buildProposal,
  buildScene,
  buildToken,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { statementsOf } from '../support/statements.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let official: Actor;
let resident: Actor;
let proposalId: string;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  scene = await buildScene(server, { residents: 2 });
  const { community, people } = scene;
  const where = { communityId: community.id, unitId: community.unit.id };
  official = await buildPerson(server, { role: Role.OFFICIAL, ...where });
  resident = people[0]!;
  proposalId = scene.proposals[0]!.id;
});

interface Kept {
  id: string;
  kind: string;
  channel: string;
  recordedBy: { id: string };
  unit: { id: string } | null;
  disputedAt: string | null;
  comment: { id: string } | null;
  proposal: { id: string } | null;
}

const KEPT = `assistance { id kind channel recordedBy { id } unit { id } disputedAt comment { id } proposal { id }
  objection { id } initiative { id } }`;

/** Writes something down for a resident, by phone unless said otherwise. */
function record(act: object, by = official, rest: object = {}) {
  const input = { personId: resident.id, channel: 'PHONE', act, ...rest };
  return by.api.mutate<{ assistance: Kept | null }>('recordForResident', input, KEPT);
}

const comment = (rest: object = {}) => ({
  addComment: { proposalId, stance: 'FOR', body: 'My knees would thank you.', ...rest },
});

const dispute = (assistanceId: string, by = resident) =>
  by.api.mutate<{ assistance: { disputedAt: string } | null }>(
    'disputeAssistance',
    { assistanceId },
    'assistance { disputedAt }',
  );

async function recorded(act: object, by = official, rest: object = {}): Promise<Kept> {
  const { assistance, userErrors } = await record(act, by, rest);
  expect(userErrors).toEqual([]);
  return assistance!;
}

interface Supports {
  proposal: { supportCount: number; assistedSupportCount: number };
}

async function supports(id = proposalId): Promise<Supports['proposal']> {
  const query = 'query ($id: ID!) { proposal(id: $id) { supportCount assistedSupportCount } }';
  return (await server.api().ask<Supports>(query, { id })).proposal;
}

/** From where nothing can be missed, however long it takes to begin. */
async function cursors() {
  const { board, community } = scene;
  const read = `query ($board: ID!, $community: ID!) {
    board(id: $board) { feedCursor } community(id: $community) { feedCursor } }`;
  const ids = { board: board.id, community: community.id };
  const answer = await server
    .api()
    .ask<Record<'board' | 'community', { feedCursor: string }>>(read, ids);
  return { board: answer.board.feedCursor, community: answer.community.feedCursor };
}

const rows = () =>
  server.platform.db.query<object[]>('SELECT 1 FROM assistance WHERE community_id = $1', [
    scene.community.id,
  ]);

describe('what a resident tells an official', () => {
  test('is the resident’s own, and says to everybody who wrote it down and how it was told', async () => {
    const visitor = await server.socket();
    const feed = visitor.subscribe<{ boardFeed: { comment?: object } }>(
      `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { ... on CommentAdded { comment {
        id author { id } assistance { channel recordedBy { id } unit { name } disputedAt } } } } }`,
      { id: scene.board.id, after: (await cursors()).board },
    );
    const own = await server.socket({ token: resident.token });
    const news = own.subscribe<{ myUpdates: { assistance?: { id: string; comment: object } } }>(
      `subscription ($after: Cursor) { myUpdates(after: $after) {
        ... on RecordedForYou { assistance { id kind comment { id } } } } }`,
      {
        after: (
          await resident.api.ask<{ viewer: { updatesCursor: string } }>(
            '{ viewer { updatesCursor } }',
          )
        ).viewer.updatesCursor,
      },
    );

    const kept = await recorded(comment());
    const { id } = kept.comment!;
    expect((await feed.next()).boardFeed.comment).toEqual({
      id,
      author: { id: resident.id },
      assistance: {
        channel: 'PHONE',
        recordedBy: { id: official.id },
        unit: { name: 'Community Affairs Desk' },
        disputedAt: null,
      },
    });
    expect((await news.next()).myUpdates.assistance).toEqual({
      id: kept.id,
      kind: 'COMMENT',
      comment: { id },
    });
    const { viewer } = await resident.api.ask<{ viewer: object }>(`{ viewer {
      recordedForYou { totalCount nodes { id viewerCanDispute { allowed } } }
      contributions { nodes { kind comment { id } } } } }`);
    expect(viewer).toEqual({
      recordedForYou: {
        totalCount: 1,
        nodes: [{ id: kept.id, viewerCanDispute: { allowed: true } }],
      },
      contributions: { nodes: [{ kind: 'COMMENT', comment: { id } }] },
    });
    await visitor.close();
    await own.close();
  });

  test('may be all that residents do besides voting, each once, and is counted by who wrote it down', async () => {
    const { community, facilitator } = scene;
    const collecting = await buildBoard(server, { communityId: community.id });
    const rules = { communityId: community.id, starterId: scene.people[1]!.id };
    const initiative = await buildInitiative(server, rules);
    const decision = await buildDecision(scene, { open: false });
    const acts = {
      PROPOSAL: {
        publishProposal: {
          boardId: collecting.id,
          title: 'A handrail',
          body: 'Down to the gate.',
          category: 'FACILITIES',
        },
      },
      COMMENT: comment(),
      BACKING: { supportProposal: { proposalId: await openProposal() } },
      OBJECTION: { objectToDecision: { decisionId: decision.id, body: 'Nobody asked us.' } },
      INITIATIVE: {
        startInitiative: { communityId: community.id, question: 'Lamps?', body: 'It is dark.' },
      },
      INITIATIVE_BACKING: { supportInitiative: { initiativeId: initiative.id } },
    };
    const subjects: Record<string, unknown> = {};
    for (const [kind, act] of Object.entries(acts)) {
      const by = kind === 'COMMENT' ? facilitator : official;
      const kept = await recorded(act, by, { channel: 'VISIT' });
      expect(kept).toMatchObject({ kind, channel: 'VISIT', recordedBy: { id: by.id } });
      expect(kept.unit).toEqual(by === official ? { id: community.unit.id } : null);
      const {
        proposal,
        comment: said,
        objection,
        initiative: started,
      } = kept as unknown as Record<string, { id: string } | null>;
      subjects[kind] = (proposal ?? said ?? objection ?? started)!.id;
    }
    const {
      proposal,
      comment: said,
      objection,
      initiative: started,
    } = await server.api().ask<Record<string, unknown>>(
      `query ($p: ID!, $c: ID!, $o: ID!, $i: ID!) {
        proposal: node(id: $p) { ... on Proposal { author { id } assistance { kind } } }
        comment: node(id: $c) { ... on Comment { author { id } assistance { kind } } }
        objection: node(id: $o) { ... on Objection { author { id } assistance { kind } } }
        initiative(id: $i) { starter { id } assistance { kind } supportCount assistedSupportCount } }`,
      {
        p: subjects['PROPOSAL'],
        c: subjects['COMMENT'],
        o: subjects['OBJECTION'],
        i: subjects['INITIATIVE'],
      },
    );
    const author = { id: resident.id };
    expect(proposal).toEqual({ author, assistance: { kind: 'PROPOSAL' } });
    expect(said).toEqual({ author, assistance: { kind: 'COMMENT' } });
    expect(objection).toEqual({ author, assistance: { kind: 'OBJECTION' } });
    expect(started).toEqual({
      starter: author,
      assistance: { kind: 'INITIATIVE' },
      supportCount: 1,
      assistedSupportCount: 1,
    });
    const counts = await server.api().ask<{ community: object }>(
      `query ($id: ID!) { community(id: $id) { assistanceCounts {
        recordedBy { id } unit { id } recorded disputed residents } } }`,
      { id: community.id },
    );
    const count = { disputed: 0, residents: 1 };
    expect(counts.community).toEqual({
      assistanceCounts: [
        { recordedBy: { id: official.id }, unit: { id: community.unit.id }, recorded: 5, ...count },
        { recordedBy: { id: facilitator.id }, unit: null, recorded: 1, ...count },
      ],
    });
  });

  test('is made once, however often it is sent', async () => {
    const act = comment({ clientMutationId: randomUUID() });
    const first = await recorded(act);
    expect(await recorded(act)).toEqual(first);
    expect(await rows()).toHaveLength(1);
  });

  test('stands in the audit log with its channel', async () => {
    const kept = await recorded(comment(), official, { channel: 'PAPER' });
    const logged: object[] = await server.platform.db.query(
      'SELECT actor_id, kind, subject_id, reason FROM audit_log WHERE community_id = $1 ORDER BY seq DESC LIMIT 1',
      [scene.community.id],
    );
    expect(logged).toEqual([
      {
        actor_id: official.id,
        kind: 'RECORDED_FOR_RESIDENT',
        subject_id: kept.comment!.id,
        reason: 'PAPER',
      },
    ]);
  });
});

/** One that isn't on a ballot. */
async function openProposal(): Promise<string> {
  const { board, facilitator } = scene;
  return (await buildProposal(server, { boardId: board.id, authorId: facilitator.id })).id;
}

describe('backing that was written down', () => {
  const back = () => ({ supportProposal: { proposalId } });

  test('counts once, and is told apart in the number', async () => {
    const first = await recorded(back());
    expect((await recorded(back())).id).toBe(first.id);
    await expect.poll(supports).toEqual({ supportCount: 1, assistedSupportCount: 1 });
    expect(await rows()).toHaveLength(1);
  });

  test('is refused where the resident backs it already by themselves', async () => {
    await resident.api.mutate('supportProposal', { proposalId });
    const { assistance, userErrors } = await record(back());
    expect([assistance, userErrors[0]?.code]).toEqual([null, 'CONFLICT']);
    await expect.poll(supports).toEqual({ supportCount: 1, assistedSupportCount: 0 });
    expect(await rows()).toEqual([]);
  });

  test('is told apart no more once the resident has taken it back and backs it by themselves', async () => {
    await recorded(back());
    await resident.api.mutate('withdrawSupport', { proposalId });
    await resident.api.mutate('supportProposal', { proposalId });
    await expect.poll(supports).toEqual({ supportCount: 1, assistedSupportCount: 0 });
  });

  test('goes along when the proposal becomes part of another', async () => {
    await recorded(back());
    const target = scene.proposals[1]!.id;
    const input = { sourceId: proposalId, targetId: target, reason: 'They ask for the same.' };
    const { userErrors } = await scene.facilitator.api.mutate('mergeProposal', input);
    expect(userErrors).toEqual([]);
    await expect.poll(() => supports(target)).toEqual({ supportCount: 1, assistedSupportCount: 1 });
  });
});

describe('nobody gets more than they have by it', () => {
  test('neither a visitor nor another resident can write down for others', async () => {
    const refused = await record(comment(), scene.people[1]);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { errors } = await server.api().send(
      `mutation { recordForResident(input: { personId: "${resident.id}", channel: PHONE, act: {} }) {
        userErrors { code } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHENTICATED']);
    expect(await rows()).toEqual([]);
  });

  test('nor for themselves, nor for somebody who doesn’t live here', async () => {
    await server.platform.db.query(
      'INSERT INTO register_entry (community_id, person_id) VALUES ($1, $2)',
      [scene.community.id, official.id],
    );
    const own = await record(comment(), official, { personId: official.id });
    expect(own.userErrors[0]).toMatchObject({ code: 'NOT_ALLOWED' });
    const elsewhere = (await buildScene(server, { residents: 1 })).people[0]!;
    const stranger = await record(comment(), official, { personId: elsewhere.id });
    expect(stranger.userErrors[0]).toMatchObject({
      code: 'NOT_FOUND',
      field: ['input', 'personId'],
    });
    const nobody = await record(comment(), official, { personId: 'per_nobody' });
    expect(nobody.userErrors[0]).toMatchObject({ code: 'NOT_FOUND', field: ['input', 'personId'] });
  });

  test('nor in another community, nor once they have left the body', async () => {
    const elsewhere = await buildScene(server, { residents: 1 });
    const there = {
      addComment: { ...comment().addComment, proposalId: elsewhere.proposals[0]!.id },
    };
    const stranger = await record(there, official, { personId: elsewhere.people[0]!.id });
    expect(stranger.userErrors[0]).toMatchObject({ code: 'NOT_ALLOWED' });
    await server.platform.db.query('DELETE FROM role_grant WHERE person_id = $1', [official.id]);
    expect((await record(comment())).userErrors[0]).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('nor by a program that may only take part', async () => {
    const scopes = ['READ', 'PARTICIPATE'] as never;
    const program = server.api(await buildToken(server, official.id, { scopes }));
    const input = `{ personId: "${resident.id}", channel: PHONE, act: {} }`;
    const { errors } = await program.send(
      `mutation { recordForResident(input: ${input}) { userErrors { code } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  test('what the resident may not do now is not done for them either, though the other may', async () => {
    await server.platform.db.query('UPDATE board SET phase = $2 WHERE id = $1', [
      scene.board.id,
      Phase.REVIEW,
    ]);
    const { userErrors } = await record(comment());
    expect(userErrors[0]).toMatchObject({ code: 'WRONG_PHASE' });
    // Nor is anything done for whoever is blocked.
    await server.platform.db.query(
      `INSERT INTO account_block (person_id, reason, blocked_by_id, blocked_at) VALUES ($1, 'spam', $2, now())`,
      [resident.id, scene.facilitator.id],
    );
    const act = { startInitiative: { communityId: scene.community.id, question: 'Q?', body: 'B' } };
    expect((await record(act)).userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('input that can’t be done is refused by name, and nothing is half-done', () => {
  test.each([
    [{}, 'BAD_INPUT', ['input', 'act']],
    [
      { supportProposal: { proposalId: 'x' }, supportInitiative: { initiativeId: 'x' } },
      'BAD_INPUT',
      ['input', 'act'],
    ],
    [
      { supportProposal: { proposalId: 'pro_no' } },
      'NOT_FOUND',
      ['input', 'act', 'supportProposal', 'proposalId'],
    ],
    [
      { startInitiative: { communityId: 'com_no', question: 'a', body: 'b' } },
      'NOT_FOUND',
      ['input', 'act', 'startInitiative', 'communityId'],
    ],
  ])('%j', async (act, code, field) => {
    const { userErrors } = await record(act);
    expect(userErrors).toMatchObject([{ code, field }]);
  });

  test('the field of the act itself is named where it stands', async () => {
    const { userErrors } = await record(comment({ body: ' ' }));
    expect(userErrors).toMatchObject([
      { code: 'BAD_INPUT', field: ['input', 'act', 'addComment', 'body'] },
    ]);
    expect(await rows()).toEqual([]);
  });

  test('whoever works for several bodies says for which', async () => {
    const other = await server.platform.db.query<{ id: string }[]>(
      `INSERT INTO unit (id, community_id, name) VALUES ('unt_' || $1, $1, '{"en":"Water"}') RETURNING id`,
      [scene.community.id],
    );
    const unitId = other[0]!.id;
    expect((await record(comment(), official, { unitId })).userErrors[0]).toMatchObject({
      code: 'BAD_INPUT',
      field: ['input', 'unitId'],
    });
    await server.platform.db.query(
      `INSERT INTO role_grant (id, person_id, role, community_id, unit_id) VALUES ('rol_' || $1, $1, 'OFFICIAL', $2, $3)`,
      [official.id, scene.community.id, unitId],
    );
    expect((await record(comment())).userErrors[0]).toMatchObject({ field: ['input', 'unitId'] });
    expect((await recorded(comment(), official, { unitId })).unit).toEqual({ id: unitId });
  });
});

describe('a resident who says that it is not theirs', () => {
  test('marks it for everybody at once, and for good', async () => {
    const kept = await recorded(comment());
    const visitor = await server.socket();
    const feed = visitor.subscribe<{ boardFeed: object }>(
      `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { ... on ContributionDisputed {
        subjectId assistance { id disputedAt } } } }`,
      { id: scene.board.id, after: (await cursors()).board },
    );
    const { assistance, userErrors } = await dispute(kept.id);
    expect(userErrors).toEqual([]);
    expect((await feed.next()).boardFeed).toEqual({
      subjectId: kept.comment!.id,
      assistance: { id: kept.id, disputedAt: assistance!.disputedAt },
    });
    expect((await dispute(kept.id)).userErrors[0]).toMatchObject({ code: 'CONFLICT' });
    const { community } = await server
      .api()
      .ask<{ community: object }>(
        'query ($id: ID!) { community(id: $id) { assistanceCounts { recorded disputed } } }',
        { id: scene.community.id },
      );
    expect(community).toEqual({ assistanceCounts: [{ recorded: 1, disputed: 1 }] });
    await visitor.close();
  });

  test('is believed about what was written down for them alone', async () => {
    const kept = await recorded(comment());
    for (const other of [scene.people[1]!, official, scene.facilitator])
      expect((await dispute(kept.id, other)).userErrors[0]).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('takes backing back by it, which can’t be written down for them again', async () => {
    const kept = await recorded({ supportProposal: { proposalId } });
    await expect.poll(supports).toEqual({ supportCount: 1, assistedSupportCount: 1 });
    await dispute(kept.id);
    await expect.poll(supports).toEqual({ supportCount: 0, assistedSupportCount: 0 });
    const again = await record({ supportProposal: { proposalId } });
    expect(again.userErrors[0]).toMatchObject({ code: 'CONFLICT', field: [] });
    await expect.poll(supports).toEqual({ supportCount: 0, assistedSupportCount: 0 });
    const own = await resident.api.mutate('supportProposal', { proposalId });
    expect(own.userErrors).toEqual([]);
    await expect.poll(supports).toEqual({ supportCount: 1, assistedSupportCount: 0 });
  });

  test('is heard by those who follow the community, where it is an initiative', async () => {
    const { id } = scene.community;
    const kept = await recorded({
      startInitiative: { communityId: id, question: 'Q?', body: 'B' },
    });
    const visitor = await server.socket();
    const feed = visitor.subscribe<{ communityFeed: object }>(
      `subscription ($id: ID!, $after: Cursor) { communityFeed(communityId: $id, after: $after) { __typename ... on InitiativeDisputed {
        initiative { assistance { id } } } } }`,
      { id, after: (await cursors()).community },
    );
    await dispute(kept.id);
    expect((await feed.next()).communityFeed).toEqual({
      __typename: 'InitiativeDisputed',
      initiative: { assistance: { id: kept.id } },
    });
    await visitor.close();
  });
});

test('a list says how each thing in it came with as many statements for twenty as for one', async () => {
  const query = `query ($id: ID!) { proposal(id: $id) { comments(first: 50) { nodes { id
    assistance { recordedBy { name } unit { name } words comment { id } } } } } }`;
  const read = () =>
    statementsOf(server, async () => void (await server.api().ask(query, { id: proposalId })));
  await recorded(comment());
  const one = await read();
  for (let more = 0; more < 19; more++) await recorded(comment({ body: `Remark ${more}` }));
  expect(await read()).toHaveLength(one.length);
});

test('the database keeps nobody from being somebody else’s recorder but themselves', async () => {
  const insert = (kind: string, recorder: string) =>
    server.platform.db.query(
      `INSERT INTO assistance (id, kind, channel, community_id, board_id, person_id, recorder_id, proposal_id, recorded_at)
       VALUES ($1, $2, 'PHONE', $3, $4, $5, $6, $7, now())`,
      [randomUUID(), kind, scene.community.id, scene.board.id, resident.id, recorder, proposalId],
    );
  await expect(insert('PROPOSAL', resident.id)).rejects.toThrow(/check constraint/);
  await expect(insert('BALLOT', official.id)).rejects.toThrow(/check constraint/);
  await expect(insert('COMMENT', official.id)).rejects.toThrow(/check constraint/);
  await insert('PROPOSAL', official.id);
  await expect(insert('PROPOSAL', official.id)).rejects.toThrow(/duplicate key/);
});
