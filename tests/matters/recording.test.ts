import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { updatesCursor } from '../support/cursors.js';
import { buildBoard, buildDecision, buildInitiative } from '../support/factories.js';
import { statementsOf } from '../support/statements.js';
import { openDesk } from './desk.js';

const desk = openDesk();

describe('what a resident tells an official', () => {
  test('is the resident’s own, and says to everybody who wrote it down and how it was told', async () => {
    const visitor = await desk.server.socket();
    const feed = visitor.subscribe<{ boardFeed: { comment?: object } }>(
      `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { ... on CommentAdded { comment {
        id author { id } assistance { channel recordedBy { id } unit { name } disputedAt } } } } }`,
      { id: desk.scene.board.id, after: (await desk.cursors()).board },
    );
    const own = await desk.server.socket({ token: desk.resident.token });
    const news = own.subscribe<{ myUpdates: { assistance?: { id: string; comment: object } } }>(
      `subscription ($after: Cursor) { myUpdates(after: $after) {
        ... on RecordedForYou { assistance { id kind comment { id } } } } }`,
      { after: await updatesCursor(desk.resident.api) },
    );

    const kept = await desk.recorded(desk.comment());
    const { id } = kept.comment!;
    expect((await feed.next()).boardFeed.comment).toEqual({
      id,
      author: { id: desk.resident.id },
      assistance: {
        channel: 'PHONE',
        recordedBy: { id: desk.official.id },
        unit: { name: 'Community Affairs Desk' },
        disputedAt: null,
      },
    });
    expect((await news.next()).myUpdates.assistance).toEqual({
      id: kept.id,
      kind: 'COMMENT',
      comment: { id },
    });
    const { viewer } = await desk.resident.api.ask<{ viewer: object }>(`{ viewer {
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
    const { community, facilitator } = desk.scene;
    const collecting = await buildBoard(desk.server, { communityId: community.id });
    const rules = { communityId: community.id, starterId: desk.scene.people[1]!.id };
    const initiative = await buildInitiative(desk.server, rules);
    const decision = await buildDecision(desk.scene, { open: false });
    const acts = {
      PROPOSAL: {
        publishProposal: {
          boardId: collecting.id,
          title: 'A handrail',
          body: 'Down to the gate.',
          category: 'FACILITIES',
        },
      },
      COMMENT: desk.comment(),
      BACKING: { supportProposal: { proposalId: await desk.openProposal() } },
      OBJECTION: { objectToDecision: { decisionId: decision.id, body: 'Nobody asked us.' } },
      INITIATIVE: {
        startInitiative: { communityId: community.id, question: 'Lamps?', body: 'It is dark.' },
      },
      INITIATIVE_BACKING: { supportInitiative: { initiativeId: initiative.id } },
    };
    const subjects: Record<string, unknown> = {};
    for (const [kind, act] of Object.entries(acts)) {
      const by = kind === 'COMMENT' ? facilitator : desk.official;
      const kept = await desk.recorded(act, by, { channel: 'VISIT' });
      expect(kept).toMatchObject({ kind, channel: 'VISIT', recordedBy: { id: by.id } });
      expect(kept.unit).toEqual(by === desk.official ? { id: community.unit.id } : null);
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
    } = await desk.server.api().ask<Record<string, unknown>>(
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
    const author = { id: desk.resident.id };
    expect(proposal).toEqual({ author, assistance: { kind: 'PROPOSAL' } });
    expect(said).toEqual({ author, assistance: { kind: 'COMMENT' } });
    expect(objection).toEqual({ author, assistance: { kind: 'OBJECTION' } });
    expect(started).toEqual({
      starter: author,
      assistance: { kind: 'INITIATIVE' },
      supportCount: 1,
      assistedSupportCount: 1,
    });
    const counts = await desk.server.api().ask<{ community: object }>(
      `query ($id: ID!) { community(id: $id) { assistanceCounts {
        recordedBy { id } unit { id } recorded disputed residents } } }`,
      { id: community.id },
    );
    const count = { disputed: 0, residents: 1 };
    expect(counts.community).toEqual({
      assistanceCounts: [
        {
          recordedBy: { id: desk.official.id },
          unit: { id: community.unit.id },
          recorded: 5,
          ...count,
        },
        { recordedBy: { id: facilitator.id }, unit: null, recorded: 1, ...count },
      ],
    });
  });

  test('is made once, however often it is sent', async () => {
    const act = desk.comment({ clientMutationId: randomUUID() });
    const first = await desk.recorded(act);
    expect(await desk.recorded(act)).toEqual(first);
    expect(await desk.rows()).toHaveLength(1);
  });

  test('stands in the audit log with its channel', async () => {
    const kept = await desk.recorded(desk.comment(), desk.official, { channel: 'PAPER' });
    const logged: object[] = await desk.server.platform.db.query(
      'SELECT actor_id, kind, subject_id, reason FROM audit_log WHERE community_id = $1 ORDER BY seq DESC LIMIT 1',
      [desk.scene.community.id],
    );
    expect(logged).toEqual([
      {
        actor_id: desk.official.id,
        kind: 'RECORDED_FOR_RESIDENT',
        subject_id: kept.comment!.id,
        reason: 'PAPER',
      },
    ]);
  });
});

test('a list says how each thing in it came with as many statements for twenty as for one', async () => {
  const query = `query ($id: ID!) { proposal(id: $id) { comments(first: 50) { nodes { id
    assistance { recordedBy { name } unit { name } words comment { id } } } } } }`;
  const read = () =>
    statementsOf(
      desk.server,
      async () => void (await desk.server.api().ask(query, { id: desk.proposalId })),
    );
  await desk.recorded(desk.comment());
  const one = await read();
  for (let more = 0; more < 19; more++)
    await desk.recorded(desk.comment({ body: `Remark ${more}` }));
  expect(await read()).toHaveLength(one.length);
});

test('the database keeps nobody from being somebody else’s recorder but themselves', async () => {
  const insert = (kind: string, recorder: string) =>
    desk.server.platform.db.query(
      `INSERT INTO assistance (id, kind, channel, community_id, board_id, person_id, recorder_id, proposal_id, recorded_at)
       VALUES ($1, $2, 'PHONE', $3, $4, $5, $6, $7, now())`,
      [
        randomUUID(),
        kind,
        desk.scene.community.id,
        desk.scene.board.id,
        desk.resident.id,
        recorder,
        desk.proposalId,
      ],
    );
  await expect(insert('PROPOSAL', desk.resident.id)).rejects.toThrow(/check constraint/);
  await expect(insert('BALLOT', desk.official.id)).rejects.toThrow(/check constraint/);
  await expect(insert('COMMENT', desk.official.id)).rejects.toThrow(/check constraint/);
  await insert('PROPOSAL', desk.official.id);
  await expect(insert('PROPOSAL', desk.official.id)).rejects.toThrow(/duplicate key/);
});
