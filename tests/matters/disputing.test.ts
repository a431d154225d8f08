import { describe, expect, test } from 'vitest';
import { openDesk } from './desk.js';

const desk = openDesk();

describe('a resident who says that it is not theirs', () => {
  test('marks it for everybody at once, and for good', async () => {
    const kept = await desk.recorded(desk.comment());
    const visitor = await desk.server.socket();
    const feed = visitor.subscribe<{ boardFeed: object }>(
      `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { ... on ContributionDisputed {
        subjectId assistance { id disputedAt } } } }`,
      { id: desk.scene.board.id, after: (await desk.cursors()).board },
    );
    const { assistance, userErrors } = await desk.dispute(kept.id);
    expect(userErrors).toEqual([]);
    expect((await feed.next()).boardFeed).toEqual({
      subjectId: kept.comment!.id,
      assistance: { id: kept.id, disputedAt: assistance!.disputedAt },
    });
    expect((await desk.dispute(kept.id)).userErrors[0]).toMatchObject({ code: 'CONFLICT' });
    const { community } = await desk.server
      .api()
      .ask<{ community: object }>(
        'query ($id: ID!) { community(id: $id) { assistanceCounts { recorded disputed } } }',
        { id: desk.scene.community.id },
      );
    expect(community).toEqual({ assistanceCounts: [{ recorded: 1, disputed: 1 }] });
    await visitor.close();
  });

  test('is believed about what was written down for them alone', async () => {
    const kept = await desk.recorded(desk.comment());
    for (const other of [desk.scene.people[1]!, desk.official, desk.scene.facilitator])
      expect((await desk.dispute(kept.id, other)).userErrors[0]).toMatchObject({
        code: 'NOT_FOUND',
      });
  });

  test('takes backing back by it, which can’t be written down for them again', async () => {
    const kept = await desk.recorded({ supportProposal: { proposalId: desk.proposalId } });
    await expect.poll(() => desk.supports()).toEqual({ supportCount: 1, assistedSupportCount: 1 });
    await desk.dispute(kept.id);
    await expect.poll(() => desk.supports()).toEqual({ supportCount: 0, assistedSupportCount: 0 });
    const again = await desk.record({ supportProposal: { proposalId: desk.proposalId } });
    expect(again.userErrors[0]).toMatchObject({ code: 'CONFLICT', field: [] });
    await expect.poll(() => desk.supports()).toEqual({ supportCount: 0, assistedSupportCount: 0 });
    const own = await desk.resident.api.mutate('supportProposal', { proposalId: desk.proposalId });
    expect(own.userErrors).toEqual([]);
    await expect.poll(() => desk.supports()).toEqual({ supportCount: 1, assistedSupportCount: 0 });
  });

  test('is heard by those who follow the community, where it is an initiative', async () => {
    const { id } = desk.scene.community;
    const kept = await desk.recorded({
      startInitiative: { communityId: id, question: 'Q?', body: 'B' },
    });
    const visitor = await desk.server.socket();
    const feed = visitor.subscribe<{ communityFeed: object }>(
      `subscription ($id: ID!, $after: Cursor) { communityFeed(communityId: $id, after: $after) { __typename ... on InitiativeDisputed {
        initiative { assistance { id } } } } }`,
      { id, after: (await desk.cursors()).community },
    );
    await desk.dispute(kept.id);
    expect((await feed.next()).communityFeed).toEqual({
      __typename: 'InitiativeDisputed',
      initiative: { assistance: { id: kept.id } },
    });
    await visitor.close();
  });
});
