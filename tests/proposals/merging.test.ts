import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import type { Api } from '../support/api.js';
import { boardCursor } from '../support/cursors.js';
import {
  buildBoard,
  buildProposal,
  buildScene,
  type Actor,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { backers, merge, REASON, stepsOf } from './support.js';

let server: TestServer;
let scene: Scene;
let facilitator: Api;
let a: Proposal;
let b: Proposal;
let c: Proposal;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 6, costs: [] });
  facilitator = scene.facilitator.api;
});
afterAll(() => server.stop());

beforeEach(async () => {
  const own = { boardId: scene.board.id, authorId: scene.people[0]!.id };
  a = await buildProposal(server, { ...own, title: { en: 'West gate too dark' } });
  b = await buildProposal(server, { ...own, title: { en: 'Crossing lamps' } });
  c = await buildProposal(server, { ...own, title: { en: 'Light everywhere' } });
});

async function back(proposal: Proposal, ...places: number[]) {
  for (const place of places) {
    const { userErrors } = await scene.people[place]!.api.mutate('supportProposal', {
      proposalId: proposal.id,
    });
    expect(userErrors).toEqual([]);
  }
}

const idsOf = (places: number[]) => places.map((place) => scene.people[place]!.id).toSorted();
const peopleBacking = async (proposal: Proposal) =>
  (await backers(server, proposal.id)).map(({ personId }) => personId);

describe('what becomes of the backing', () => {
  test('it is carried over, each backer once, and the original keeps its own', async () => {
    await back(a, 0, 1, 2);
    await back(b, 2, 3);
    expect(await merge(facilitator, a.id, b.id)).toBeNull();
    expect(await peopleBacking(b)).toEqual(idsOf([0, 1, 2, 3]));
    const target = await stepsOf(scene.people[0]!.api, b.id);
    expect(target).toMatchObject({
      status: 'OPEN',
      supportCount: 4,
      carriedSupportCount: 2,
      viewerSupports: true,
      mergedProposals: [{ id: a.id }],
    });
    const source = await stepsOf(server.api(), a.id);
    expect(source).toMatchObject({
      status: 'MERGED',
      statusReason: REASON,
      supportCount: 3,
      mergedInto: { id: b.id },
    });
    expect(source.history).toEqual([
      {
        status: 'MERGED',
        reason: REASON,
        by: { id: scene.facilitator.id },
        mergedInto: { id: b.id },
        decision: null,
      },
    ]);
  });

  test('a chain is resolved: what was part of the middle one is part of the last, its backing too', async () => {
    await back(a, 0, 1);
    await back(b, 1, 2);
    await back(c, 3);
    expect(await merge(facilitator, a.id, b.id)).toBeNull();
    expect(await merge(facilitator, b.id, c.id)).toBeNull();
    const last = await stepsOf(server.api(), c.id);
    expect(last).toMatchObject({ supportCount: 4, carriedSupportCount: 3 });
    expect(last.mergedProposals.map(({ id }) => id).toSorted()).toEqual([a.id, b.id].toSorted());
    const first = await stepsOf(server.api(), a.id);
    expect(first.mergedInto).toEqual({ id: c.id });
    expect(first.history.map(({ mergedInto }) => mergedInto!.id)).toEqual([b.id, c.id]);
    const from = new Map((await backers(server, c.id)).map((row) => [row.personId, row.from]));
    const [zero, one, two, three] = scene.people as [Actor, Actor, Actor, Actor];
    expect([zero, one, two, three].map(({ id }) => from.get(id))).toEqual([a.id, b.id, b.id, null]);
  });

  test('whoever was carried over may take the backing back there, and only there', async () => {
    await back(a, 0, 1);
    await merge(facilitator, a.id, b.id);
    const { api } = scene.people[0]!;
    expect((await api.mutate('withdrawSupport', { proposalId: a.id })).userErrors).toMatchObject([
      { code: 'WRONG_STATUS' },
    ]);
    expect((await api.mutate('withdrawSupport', { proposalId: b.id })).userErrors).toEqual([]);
    expect(await stepsOf(api, b.id)).toMatchObject({ supportCount: 1, viewerSupports: false });
  });

  test('it comes live: the gauge moves on every board that is watched', async () => {
    await back(a, 0, 1, 2);
    const socket = await server.socket();
    const gauge = socket.subscribe<{
      supports: { proposals: { id: string; supportCount: number }[] };
    }>(`subscription ($id: ID!) { supports(boardId: $id) { proposals { id supportCount } } }`, {
      id: scene.board.id,
    });
    const feed = socket.subscribe<{
      boardFeed: { __typename: string; proposal?: { id: string; status: string } };
    }>(
      `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { __typename
         ... on ProposalMoved { proposal { id status } } } }`,
      { id: scene.board.id, after: await boardCursor(server.api(), scene.board.id) },
    );
    await gauge.next();
    await merge(facilitator, a.id, b.id);
    await gauge.until(({ supports }) =>
      supports.proposals.some(({ id, supportCount }) => id === b.id && supportCount === 3),
    );
    const told = await feed.until(({ boardFeed }) => boardFeed.__typename === 'ProposalMoved');
    expect(told.boardFeed.proposal).toEqual({ id: a.id, status: 'MERGED' });
    await socket.close();
  });

  test('those who back while it is being merged are not lost between the two', async () => {
    const outcomes = await Promise.all([
      merge(facilitator, a.id, b.id),
      ...scene.people.map(async ({ api, id }) => {
        const { userErrors } = await api.mutate('supportProposal', { proposalId: a.id });
        return userErrors.length === 0 ? id : null;
      }),
    ]);
    expect(outcomes[0]).toBeNull();
    const taken = outcomes.slice(1).filter((id) => id !== null);
    expect(await peopleBacking(b)).toEqual(taken.toSorted());
  });
});

describe('who stands in the way', () => {
  test('two that merge each other at once: one is refused', async () => {
    for (let round = 0; round < 5; round++) {
      const own = { boardId: scene.board.id, authorId: scene.people[0]!.id };
      const [one, two] = [await buildProposal(server, own), await buildProposal(server, own)];
      const outcomes = await Promise.all([
        merge(facilitator, one.id, two.id),
        merge(facilitator, two.id, one.id),
      ]);
      expect(new Set(outcomes)).toEqual(new Set(['WRONG_STATUS', null]));
    }
  });

  test('a ring of three at once never closes', async () => {
    const outcomes = await Promise.all([
      merge(facilitator, a.id, b.id),
      merge(facilitator, b.id, c.id),
      merge(facilitator, c.id, a.id),
    ]);
    expect(outcomes).toContain('WRONG_STATUS');
    const steps = await Promise.all([a, b, c].map(({ id }) => stepsOf(server.api(), id)));
    const standing = steps.filter(({ status }) => status === 'OPEN');
    expect(standing).toHaveLength(1);
    for (const { status, mergedInto } of steps)
      if (status === 'MERGED') expect(mergedInto).toEqual({ id: standing[0]!.id });
  });

  test('itself, what is merged already, what was declined, another board, and no reason', async () => {
    const board = await buildBoard(server, {
      communityId: scene.community.id,
      phase: Phase.COLLECT,
    });
    const far = await buildProposal(server, { boardId: board.id, authorId: scene.people[0]!.id });
    await facilitator.mutate('declineProposal', { proposalId: c.id, reason: REASON });
    expect(await merge(facilitator, a.id, a.id)).toBe('BAD_INPUT');
    expect(await merge(facilitator, a.id, far.id)).toBe('NOT_FOUND');
    expect(await merge(facilitator, a.id, c.id)).toBe('WRONG_STATUS');
    expect(await merge(facilitator, a.id, b.id)).toBeNull();
    expect(await merge(facilitator, a.id, b.id)).toBe('WRONG_STATUS');
    expect(await merge(facilitator, c.id, a.id)).toBe('WRONG_STATUS');
    const own = { boardId: scene.board.id, authorId: scene.people[0]!.id };
    const fresh = await buildProposal(server, own);
    const input = { sourceId: fresh.id, targetId: b.id, reason: ' Too short ' };
    expect((await facilitator.mutate('mergeProposal', input)).userErrors).toMatchObject([
      { code: 'BAD_INPUT', field: ['input', 'reason'] },
    ]);
  });

  test('the database lets none be part of itself', async () => {
    const self = server.platform.db.query(
      `UPDATE proposal SET status = 'MERGED', merged_into_id = id WHERE id = $1`,
      [a.id],
    );
    await expect(self).rejects.toThrow('check');
  });
});

describe('opening it again', () => {
  test('gives back what was carried, and nothing else', async () => {
    await back(a, 0, 1, 2);
    await back(b, 2, 3);
    await back(c, 1);
    await merge(facilitator, a.id, b.id);
    await merge(facilitator, c.id, b.id);
    const { userErrors } = await facilitator.mutate('reopenProposal', {
      proposalId: a.id,
      reason: REASON,
    });
    expect(userErrors).toEqual([]);
    // The second backs a third that is part of it, too, and so stays.
    expect(await peopleBacking(b)).toEqual(idsOf([1, 2, 3]));
    expect(await stepsOf(server.api(), a.id)).toMatchObject({
      status: 'OPEN',
      supportCount: 3,
      mergedInto: null,
      statusReason: REASON,
    });
    await back(a, 4);
  });
});
