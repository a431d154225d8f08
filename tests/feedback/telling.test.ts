import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newsTeller } from '../../server/features/feedback/tell-news.js';
import { moveProposals } from '../../server/features/proposals/move-proposals.js';
import { ProposalStatus } from '../../server/features/proposals/proposal-status.js';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import { inTransaction, type Transaction } from '../../server/foundation/database/transaction.js';
import { updatesCursor } from '../support/cursors.js';
import {
  buildComments,
  buildDecision,
  buildProposal,
  buildScene,
  cast,
  type Scene,
} from '../support/factories.js';
import { asOwner } from '../support/as-owner.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let proposal: Proposal;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  scene = await buildScene(server, { residents: 4 });
  const [author] = scene.people;
  proposal = await buildProposal(server, { boardId: scene.board.id, authorId: author!.id });
});

interface Told {
  person: string;
  seq: number;
  kind: string;
}

/** Who was told of it, once nobody is telling any more. */
async function toldOf(subjectId: string, platform = server.platform): Promise<Told[]> {
  await newsTeller(platform).tell();
  return platform.db.query(
    `SELECT stream_id AS person, seq, ids->>'kind' AS kind FROM stream_event
     WHERE kind = 'FATE_CHANGED' AND $1 IN (ids->>'proposalId', ids->>'decisionId') ORDER BY 1, 2`,
    [subjectId],
  );
}

/** `count` people who all back the proposal. */
async function backedByMany({ id }: Proposal, count: number): Promise<string[]> {
  const rows: { id: string }[] = await server.platform.db.query(
    `WITH people AS (
       INSERT INTO person (id, created_at) SELECT 'per_' || lpad($1 || n, 25, '0'), now()
       FROM generate_series(1, $2::int) n RETURNING id)
     INSERT INTO proposal_support (proposal_id, person_id, supported_at)
     SELECT $3, id, now() FROM people RETURNING person_id AS id`,
    [id.slice(-8), count, id],
  );
  return rows.map((row) => row.id);
}

function decline(tx: Transaction, { id, boardId }: Proposal, actorId: string | null = null) {
  const move = { proposalId: id, boardId, status: ProposalStatus.DECLINED, actorId };
  const rest = { reason: { en: 'No room' }, mergedIntoId: null, decisionId: null, at: new Date() };
  return moveProposals(server.platform, tx, [{ ...move, ...rest }]);
}

function merge(source: Proposal, target: Proposal) {
  const move = {
    proposalId: source.id,
    boardId: source.boardId,
    status: ProposalStatus.MERGED,
    mergedIntoId: target.id,
    reason: { en: 'The same' },
    actorId: null,
    decisionId: null,
    at: new Date(),
  };
  return inTransaction(server.platform, (tx) => moveProposals(server.platform, tx, [move]));
}

describe('whom a change concerns', () => {
  test('author, backers and those who discussed it, each once, and not who did it', async () => {
    const [author, backer, talker, bystander] = scene.people;
    for (const { api } of [author!, backer!])
      await api.mutate('supportProposal', { proposalId: proposal.id });
    const talk = { proposalId: proposal.id, stance: 'FOR', body: 'Good' };
    for (const { api } of [talker!, talker!, backer!]) await api.mutate('addComment', talk);
    await server.platform.db.query(
      'INSERT INTO proposal_support (proposal_id, person_id, supported_at) VALUES ($1, $2, now())',
      [proposal.id, scene.facilitator.id],
    );
    await inTransaction(server.platform, (tx) => decline(tx, proposal, scene.facilitator.id));
    const told = await toldOf(proposal.id);
    expect(told.map(({ person }) => person)).toEqual(
      [author!.id, backer!.id, talker!.id].toSorted(),
    );
    expect(told.every(({ kind }) => kind === 'PROPOSAL_MOVED')).toBe(true);
    expect(told.map(({ person }) => person)).not.toContain(bystander!.id);
  });

  test('what was merged is told of what becomes of the whole, through every link', async () => {
    const [first, second, third] = scene.people;
    const one = await buildProposal(server, { boardId: scene.board.id, authorId: first!.id });
    const two = await buildProposal(server, { boardId: scene.board.id, authorId: second!.id });
    await buildComments(server, { proposal: { ...one, authorId: third!.id }, count: 2 });
    await merge(one, two);
    await merge(two, proposal);
    expect((await toldOf(two.id)).map(({ person }) => person).toSorted()).toEqual(
      [first!.id, second!.id, third!.id].toSorted(),
    );
    await inTransaction(server.platform, (tx) => decline(tx, proposal));
    const told = new Set((await toldOf(proposal.id)).map(({ person }) => person));
    expect(told).toEqual(new Set([first!.id, second!.id, third!.id]));
  });

  test('a vote: whoever’s ballot counts and the people of its proposals, once, however many they backed', async () => {
    const [voter, backer] = scene.people;
    const options = [...scene.proposals, proposal];
    for (const { id } of options) await backer!.api.mutate('supportProposal', { proposalId: id });
    const decision = await buildDecision({ ...scene, proposals: options }, {});
    await cast(voter!.api, decision, [0]);
    await cast(voter!.api, decision, [1]);
    await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    const told = await toldOf(decision.id);
    const of = (kind: string) => told.filter((one) => one.kind === kind).map((one) => one.person);
    const people = [scene.facilitator.id, backer!.id];
    // Who proposed the fourth cast the ballot, too.
    expect(of('DECISION_SCHEDULED')).toEqual([...people, voter!.id].toSorted());
    expect(of('DECISION_OPENED')).toEqual([...people, voter!.id].toSorted());
    expect(of('DECISION_CLOSED')).toEqual([...people, voter!.id].toSorted());
    expect(await toldOf(proposal.id)).toEqual([]);
  });
});

describe('each person once, whatever happens', () => {
  test('3,000 people are told in batches', async () => {
    const people = await backedByMany(proposal, 3_000);
    await inTransaction(server.platform, (tx) => decline(tx, proposal));
    const told = await toldOf(proposal.id);
    expect(told.map(({ person }) => person)).toEqual([...people, proposal.authorId].toSorted());
    const heads: { largest: number }[] = await server.platform.db.query(
      'SELECT max(seq) AS largest FROM stream_head WHERE stream_id = ANY($1)',
      [people],
    );
    expect(heads[0]!.largest).toBe(1);
  });

  test('a server that ends between batches leaves the rest, and nothing twice', async () => {
    const people = await backedByMany(proposal, 2_500);
    // The third batch ends the news; until it may, the attempt fails and is rolled back.
    await asOwner(
      server,
      `CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'crash'; END $$;
       CREATE TRIGGER crash BEFORE DELETE ON fate_news FOR EACH ROW EXECUTE FUNCTION crash()`,
    );
    await inTransaction(server.platform, (tx) => decline(tx, proposal));
    await newsTeller(server.platform).tell();
    const half: { told: number }[] = await server.platform.db.query(
      `SELECT count(*) AS told FROM stream_event WHERE ids->>'proposalId' = $1 AND kind = 'FATE_CHANGED'`,
      [proposal.id],
    );
    expect(half[0]!.told).toBe(2_000);
    await asOwner(server, 'DROP FUNCTION crash CASCADE');
    const told = await toldOf(proposal.id);
    expect(told.map(({ person }) => person)).toEqual([...people, proposal.authorId].toSorted());
  });

  test('news that can’t be told doesn’t keep others waiting', async () => {
    const next = await buildProposal(server, {
      boardId: scene.board.id,
      authorId: scene.people[1]!.id,
    });
    await asOwner(
      server,
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF old.subject_id = '${proposal.id}' THEN RAISE 'unreadable'; END IF; RETURN old; END $$;
       CREATE TRIGGER refuse BEFORE DELETE ON fate_news FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    await inTransaction(server.platform, async (tx) => {
      await decline(tx, proposal);
      await decline(tx, next);
    });
    await newsTeller(server.platform).tell();
    await asOwner(server, 'DROP FUNCTION refuse CASCADE');
    expect(await toldOf(next.id)).toHaveLength(1);
    expect(await toldOf(proposal.id)).toHaveLength(1);
  });

  test('two servers at once tell once', async () => {
    const second = await startTestServer({ databaseUrl: server.databaseUrl });
    const people = await backedByMany(proposal, 3_000);
    await inTransaction(server.platform, (tx) => decline(tx, proposal));
    await Promise.all([
      newsTeller(second.platform).tell(),
      newsTeller(server.platform).tell(),
      newsTeller(second.platform).tell(),
    ]);
    await newsTeller(second.platform).tell();
    const told = await toldOf(proposal.id);
    expect(told.map(({ person }) => person)).toEqual([...people, proposal.authorId].toSorted());
    await second.stop();
  });

  test('a change that is rolled back is told to nobody', async () => {
    const undone = inTransaction(server.platform, async (tx) => {
      await decline(tx, proposal);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await toldOf(proposal.id)).toEqual([]);
    expect(await server.platform.db.query('SELECT id FROM fate_news')).toEqual([]);
  });

  test('what a server left untold when it ended is told without anybody asking', async () => {
    const [author] = scene.people;
    const after = await updatesCursor(author!.api);
    await server.platform.db.query(
      `INSERT INTO fate_news (kind, subject_id) VALUES ('PROPOSAL_MOVED', $1)`,
      [proposal.id],
    );
    const socket = await server.socket({ token: author!.token });
    const feed = socket.subscribe<{ myUpdates: { proposal: { id: string } } }>(
      `subscription ($after: Cursor) {
        myUpdates(after: $after) { ... on FateChanged { proposal { id } } } }`,
      { after },
    );
    expect((await feed.next()).myUpdates.proposal.id).toBe(proposal.id);
    await socket.close();
  });
});
