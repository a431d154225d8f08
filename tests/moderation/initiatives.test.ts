import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildCommunity,
  buildInitiative,
  buildPerson,
  flag,
  moderate,
  type Actor,
} from '../support/factories.js';
import { refusalOf } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let communityId: string;
let starter: Actor;
let neighbour: Actor;
let facilitator: Actor;
let second: Actor;

beforeAll(async () => {
  server = await startTestServer();
  communityId = (await buildCommunity(server)).id;
  starter = await buildPerson(server, { residentOf: communityId });
  neighbour = await buildPerson(server, { residentOf: communityId });
  facilitator = await buildPerson(server, { role: Role.MODERATOR, communityId });
  second = await buildPerson(server, { role: Role.MODERATOR, communityId });
});
afterAll(() => server.stop());

const start = () => buildInitiative(server, { communityId, starterId: starter.id });

const SHOWN = `query ($community: ID!, $id: ID!) {
  initiative(id: $id) { id viewerCan { flag { allowed code } } }
  community(id: $community) { initiatives(first: 100) { totalCount nodes { id } } } }`;

interface Shown {
  initiative: { id: string; viewerCan: { flag: { allowed: boolean; code: string | null } } } | null;
  community: { initiatives: { totalCount: number; nodes: { id: string }[] } };
}

const shownTo = ({ api }: Pick<Actor, 'api'>, id: string) =>
  api.ask<Shown>(SHOWN, { community: communityId, id });

const QUEUE = `query ($id: ID!) { community(id: $id) { moderation { queue { nodes {
  subjectId subjectKind title bodyHtml author { id } board { id } proposalId hidden } } } } }`;

describe('an initiative', () => {
  test('is flagged by a neighbour, and waits in the queue on no board', async () => {
    const { id } = await start();
    expect((await shownTo(neighbour, id)).initiative?.viewerCan.flag.allowed).toBe(true);
    expect(await flag(starter.api, id)).toBe('NOT_ALLOWED');
    expect(await flag(neighbour.api, id)).toBeNull();
    expect((await shownTo(neighbour, id)).initiative?.viewerCan.flag.code).toBe('CONFLICT');
    const { community } = await facilitator.api.ask<{
      community: { moderation: { queue: { nodes: { subjectId: string }[] } } };
    }>(QUEUE, { id: communityId });
    const found = community.moderation.queue.nodes.find(({ subjectId }) => subjectId === id);
    expect(found).toEqual({
      subjectId: id,
      subjectKind: 'INITIATIVE',
      title: 'No vans after ten?',
      bodyHtml: '<p>They wake the children.</p>\n',
      author: { id: starter.id },
      board: null,
      proposalId: null,
      hidden: false,
    });
  });

  test('is hidden, appealed against, and brought back by another facilitator', async () => {
    const { id } = await start();
    const before = (await shownTo(neighbour, id)).community.initiatives.totalCount;
    const [result] = await moderate(facilitator.api, [id]);
    expect(result!.userErrors).toEqual([]);
    const hidden = await shownTo(neighbour, id);
    expect(hidden.initiative).toBeNull();
    expect(hidden.community.initiatives.totalCount).toBe(before - 1);
    expect(JSON.stringify(hidden)).not.toContain(id);

    const appealed = await starter.api.mutate<{ appeal: { id: string } }>(
      'appeal',
      { actId: result!.act!.id, body: 'I named nobody.' },
      'appeal { id }',
    );
    const decision = {
      appealId: appealed.appeal.id,
      decision: 'OVERTURNED',
      reason: 'It names nobody.',
    };
    expect(await refusalOf(facilitator.api, 'decideAppeal', decision)).toBe('NOT_ALLOWED');
    expect(await refusalOf(second.api, 'decideAppeal', decision)).toBeNull();
    expect((await shownTo(neighbour, id)).community.initiatives.totalCount).toBe(before);
    expect((await shownTo(neighbour, id)).initiative?.id).toBe(id);
  });

  test('is restored by a facilitator, once', async () => {
    const { id } = await start();
    await moderate(facilitator.api, [id]);
    const input = { subjectId: id, reason: 'A mistake.' };
    expect(await refusalOf(second.api, 'restore', input)).toBeNull();
    expect(await refusalOf(second.api, 'restore', input)).toBe('CONFLICT');
  });

  test('leaves and comes back on the community’s feed, named so that it can be forgotten', async () => {
    const { id } = await start();
    const { community } = await server
      .api()
      .ask<{ community: object }>('query ($id: ID!) { community(id: $id) { feedCursor } }', {
        id: communityId,
      });
    const socket = await server.socket();
    const feed = socket.subscribe<{ communityFeed: object }>(
      `subscription ($id: ID!, $after: Cursor) { communityFeed(communityId: $id, after: $after) {
        ... on InitiativeVisibilityChanged { initiativeId initiative { id } } } }`,
      { id: communityId, after: (community as { feedCursor: string }).feedCursor },
    );
    await moderate(facilitator.api, [id]);
    expect((await feed.next()).communityFeed).toEqual({ initiativeId: id, initiative: null });
    await second.api.mutate('restore', { subjectId: id, reason: 'A mistake.' });
    expect((await feed.next()).communityFeed).toEqual({ initiativeId: id, initiative: { id } });
    await socket.close();
  });

  test('counts among the community’s acts for everybody, on no board', async () => {
    const { id } = await start();
    await moderate(facilitator.api, [id], { publicReason: 'It names a neighbour.' });
    const { community } = await server.api().ask<{ community: { transparency: object } }>(
      `query ($id: ID!) { community(id: $id) { transparency { acts(first: 1) { nodes {
        subjectKind publicReason board { id } decidedBy { id } } } } } }`,
      { id: communityId },
    );
    expect(community.transparency).toEqual({
      acts: {
        nodes: [
          {
            subjectKind: 'INITIATIVE',
            publicReason: 'It names a neighbour.',
            board: null,
            decidedBy: { id: facilitator.id },
          },
        ],
      },
    });
  });
});
