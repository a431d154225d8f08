import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Board, BoardVisibility } from '../../server/features/communities/board.js';
import { Comment } from '../../server/features/discussion/comment.js';
import { Proposal } from '../../server/features/proposals/proposal.js';
import {
  buildDecision,
  buildPerson,
  buildProposal,
  buildScene,
  cast,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { statementsOf } from '../support/statements.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let person: Actor;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

beforeEach(async () => {
  scene = await buildScene(server, { residents: 3 });
  person = scene.people[0]!;
});

const TURN = `at reason answerBy progress { done total percent } proposal { id } decision { id } commitment { id }
  by { __typename ... on Person { id } ... on Unit { id } ... on Decision { id } }`;

const CONTRIBUTIONS = `query ($first: Int!, $after: Cursor, $kind: ContributionKind) {
  viewer { contributions(first: $first, after: $after, kind: $kind) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind at words board { id } proposal { id } comment { id } decision { id }
      fate { state overdue ${TURN} } story { kind carriedSupport comment { id } ${TURN} } } } } }`;

interface Turned {
  at: string | null;
  reason: string | null;
  answerBy: string | null;
  by: { __typename: string; id: string } | null;
  proposal: { id: string } | null;
  decision: { id: string } | null;
  commitment: { id: string } | null;
}

interface Contributed {
  kind: string;
  at: string;
  words: string | null;
  board: { id: string } | null;
  proposal: { id: string } | null;
  comment: { id: string } | null;
  decision: { id: string } | null;
  fate: Turned & { state: string; overdue: boolean };
  story: (Turned & { kind: string; carriedSupport: number | null })[];
}

interface Page {
  viewer: {
    contributions: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: Contributed[];
    };
  };
}

async function page({ api }: Actor, variables: object = {}) {
  const { viewer } = await api.ask<Page>(CONTRIBUTIONS, { first: 50, ...variables });
  return viewer.contributions;
}

/** What they contributed, newest first. */
async function contributionsOf(actor: Actor): Promise<Contributed[]> {
  return (await page(actor)).nodes;
}

async function comment(
  { api }: Actor,
  proposalId: string,
  body = 'The west gate is dark',
): Promise<string> {
  const input = { proposalId, stance: 'FOR', body };
  return (await api.mutate<{ comment: { id: string } }>('addComment', input, 'comment { id }'))
    .comment.id;
}

describe('what somebody contributed', () => {
  test('is all there, newest first, by kind and page by page', async () => {
    const own = await buildProposal(server, { boardId: scene.board.id, authorId: person.id });
    await person.api.mutate('supportProposal', { proposalId: scene.proposals[0]!.id });
    const said = await comment(person, scene.proposals[1]!.id);
    const decision = await buildDecision(scene, {});
    await cast(person.api, decision, [0]);
    await cast(person.api, decision, [1]);
    const all = await page(person);
    expect(all.totalCount).toBe(4);
    expect(all.nodes).toMatchObject([
      { kind: 'BALLOT', words: 'What should be done?', decision: { id: decision.id } },
      { kind: 'COMMENT', words: 'The west gate is dark', comment: { id: said } },
      { kind: 'BACKING', words: 'Proposal 1', proposal: { id: scene.proposals[0]!.id } },
      { kind: 'PROPOSAL', words: 'Benches', proposal: { id: own.id } },
    ]);
    expect((await page(person, { kind: 'BACKING' })).nodes).toHaveLength(1);
    const first = await page(person, { first: 3 });
    const rest = await page(person, { first: 3, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  test('is for nobody else: a board shows each only their own', async () => {
    await comment(person, scene.proposals[0]!.id);
    const query = `query ($id: ID!) { board(id: $id) { viewerContributions { totalCount nodes { id } } } }`;
    const seen = async ({ api }: Pick<Actor, 'api'>) => {
      type Answer = { board: { viewerContributions: { totalCount: number; nodes: object[] } } };
      return (await api.ask<Answer>(query, { id: scene.board.id })).board.viewerContributions;
    };
    expect((await seen(person)).totalCount).toBe(1);
    for (const other of [scene.people[1]!, { api: server.api() }])
      expect(await seen(other)).toEqual({ totalCount: 0, nodes: [] });
    expect(
      (await server.api().ask<{ viewer: null }>('{ viewer { person { id } } }')).viewer,
    ).toBeNull();
  });
});

describe('what has come of it', () => {
  test('an answer is owed within the rulebook’s days, and overdue once they have passed', async () => {
    const publishedAt = new Date(Date.now() - 31 * 86_400_000);
    const about = { boardId: scene.board.id, authorId: person.id };
    await buildProposal(server, { ...about, publishedAt });
    await buildProposal(server, about);
    const [fresh, old] = await contributionsOf(person);
    const due = new Date(publishedAt.getTime() + 30 * 86_400_000).toISOString();
    expect(old!.fate).toMatchObject({ state: 'WAITING', overdue: true, answerBy: due });
    expect(fresh!.fate).toMatchObject({ state: 'WAITING', overdue: false });
  });

  test('from the words to the promise: every arrow dated, named and linked', async () => {
    await person.api.mutate('supportProposal', { proposalId: scene.proposals[0]!.id });
    const decision = await buildDecision(scene, { binding: true, moneySource: 'Community fund' });
    for (const { api } of scene.people) await cast(api, decision, [0]);
    await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    const [ballot, backing] = await contributionsOf(person);
    expect(backing!.story.map(({ kind, by }) => [kind, by?.__typename])).toEqual([
      ['BACKED', 'Person'],
      ['ON_BALLOT', 'Person'],
      ['PROMISED', 'Unit'],
    ]);
    expect(backing!.story.every(({ at }) => at !== null)).toBe(true);
    expect(backing!.story[2]).toMatchObject({
      reason: 'The vote chose it: 3 of 3 ballots, place 1.',
      proposal: { id: scene.proposals[0]!.id },
      decision: { id: decision.id },
      commitment: { id: expect.any(String) as unknown },
    });
    expect(backing!.fate).toMatchObject({ state: 'PROMISED', by: { id: scene.community.unit.id } });
    expect(ballot!.fate).toMatchObject({ state: 'PROMISED', decision: { id: decision.id } });
    const query = `query ($id: ID!) { proposal(id: $id) { fate { state } story { kind } } }`;
    const seen = await server.api().ask(query, { id: scene.proposals[0]!.id });
    expect(seen).toEqual({
      proposal: {
        fate: { state: 'PROMISED' },
        story: [{ kind: 'PROPOSED' }, { kind: 'ON_BALLOT' }, { kind: 'PROMISED' }],
      },
    });
  });

  test('a merge takes everybody along: one backing each, and the fate of the whole', async () => {
    const [author, backer] = scene.people;
    const dark = await buildProposal(server, { boardId: scene.board.id, authorId: author!.id });
    const [whole] = scene.proposals;
    await backer!.api.mutate('supportProposal', { proposalId: dark.id });
    const merging = { sourceId: dark.id, targetId: whole!.id, reason: 'The same lamps.' };
    expect((await scene.facilitator.api.mutate('mergeProposal', merging)).userErrors).toEqual([]);
    const [backing, ...others] = await contributionsOf(backer!);
    expect(others).toEqual([]);
    expect(backing).toMatchObject({
      kind: 'BACKING',
      proposal: { id: dark.id },
      fate: { state: 'WAITING', proposal: { id: whole!.id } },
    });
    const [own] = await contributionsOf(author!);
    expect(own!.story).toMatchObject([
      { kind: 'PROPOSED', by: { id: author!.id } },
      {
        kind: 'MERGED',
        carriedSupport: 1,
        reason: 'The same lamps.',
        by: { id: scene.facilitator.id },
        proposal: { id: whole!.id },
      },
    ]);
  });

  test('of a ballot never depends on the choice, before closing and after', async () => {
    const [one, other, third] = scene.people;
    const choices = [[0], [1], [2], [0, 1], [0, 2]];
    for (const [round, chosen] of choices.entries()) {
      const about = { boardId: scene.board.id, authorId: scene.facilitator.id };
      const proposals = await Promise.all(
        [4_200_000, 8_400_000, 9_600_000].map((cost) => buildProposal(server, { ...about, cost })),
      );
      const quorumPercent = 50 + 10 * round;
      const decision = await buildDecision({ ...scene, proposals }, { quorumPercent });
      const opposite = [0, 1, 2].filter((place) => !chosen.includes(place)).slice(0, 1);
      await cast(one!.api, decision, chosen);
      await cast(other!.api, decision, opposite);
      if (round % 2) await cast(third!.api, decision, opposite);
      const alike = async () => {
        const [mine] = await contributionsOf(one!);
        const [theirs] = await contributionsOf(other!);
        expect(mine!.decision).toEqual({ id: decision.id });
        expect(mine!.fate).toEqual(theirs!.fate);
        expect(mine!.story.slice(1)).toEqual(theirs!.story.slice(1));
      };
      await alike();
      await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
      await alike();
    }
  });
});

describe('what is no longer shown', () => {
  const HIDDEN = { words: null, fate: { state: 'NOT_SHOWN', at: null, answerBy: null } };

  test('a hidden comment, and what was said of a hidden proposal', async () => {
    const [one, two] = scene.proposals;
    const hidden = await comment(person, one!.id);
    const { manager } = server.platform.db;
    await manager.update(Comment, hidden, { hiddenAt: new Date() });
    await person.api.mutate('supportProposal', { proposalId: two!.id });
    await manager.update(Proposal, two!.id, { hiddenAt: new Date() });
    const [backing, said] = await contributionsOf(person);
    expect(said).toMatchObject({ ...HIDDEN, comment: null });
    expect(backing).toMatchObject({ ...HIDDEN, proposal: null });
    expect(said!.story.map(({ kind }) => kind)).toEqual(['COMMENTED']);
  });

  test('all on a board that is no longer there for them', async () => {
    const decision = await buildDecision(scene, {});
    await cast(person.api, decision, [0]);
    await server.platform.db.manager.update(Board, scene.board.id, {
      visibility: BoardVisibility.MEMBERS,
    });
    await server.platform.db.query('DELETE FROM register_entry WHERE person_id = $1', [person.id]);
    expect(await contributionsOf(person)).toMatchObject([
      { ...HIDDEN, board: null, decision: null },
    ]);
  });
});

test('many contributions take as many statements as few', async () => {
  const reader = await buildPerson(server, { residentOf: scene.community.id });
  const decision = await buildDecision(scene, { binding: true, moneySource: 'Fund' });
  await cast(scene.people[1]!.api, decision, [0]);
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  const takePart = async () => {
    for (const { id, boardId } of scene.proposals) {
      await server.platform.db.query(
        'INSERT INTO proposal_support (proposal_id, person_id, supported_at) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING',
        [id, reader.id],
      );
      await comment(reader, id);
      await buildProposal(server, { boardId, authorId: reader.id });
    }
  };
  const count = async () => (await statementsOf(server, () => page(reader))).length;
  await takePart();
  await count();
  const few = await count();
  for (let turn = 0; turn < 4; turn++) await takePart();
  expect((await page(reader)).totalCount).toBe(3 + 15 + 15);
  const many = await count();
  // Nothing grows with the number of contributions.
  expect(many).toBeLessThanOrEqual(few);
});
