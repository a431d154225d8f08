import { describe, expect, test } from 'vitest';
import { openDesk } from './desk.js';

const desk = openDesk();

describe('backing that was written down', () => {
  const back = () => ({ supportProposal: { proposalId: desk.proposalId } });

  test('counts once, and is told apart in the number', async () => {
    const first = await desk.recorded(back());
    expect((await desk.recorded(back())).id).toBe(first.id);
    await expect.poll(() => desk.supports()).toEqual({ supportCount: 1, assistedSupportCount: 1 });
    expect(await desk.rows()).toHaveLength(1);
  });

  test('is refused where the resident backs it already by themselves', async () => {
    await desk.resident.api.mutate('supportProposal', { proposalId: desk.proposalId });
    const { assistance, userErrors } = await desk.record(back());
    expect([assistance, userErrors[0]?.code]).toEqual([null, 'CONFLICT']);
    await expect.poll(() => desk.supports()).toEqual({ supportCount: 1, assistedSupportCount: 0 });
    expect(await desk.rows()).toEqual([]);
  });

  test('is told apart no more once the resident has taken it back and backs it by themselves', async () => {
    await desk.recorded(back());
    await desk.resident.api.mutate('withdrawSupport', { proposalId: desk.proposalId });
    await desk.resident.api.mutate('supportProposal', { proposalId: desk.proposalId });
    await expect.poll(() => desk.supports()).toEqual({ supportCount: 1, assistedSupportCount: 0 });
  });

  test('goes along when the proposal becomes part of another', async () => {
    await desk.recorded(back());
    const target = desk.scene.proposals[1]!.id;
    const input = { sourceId: desk.proposalId, targetId: target, reason: 'They ask for the same.' };
    const { userErrors } = await desk.scene.facilitator.api.mutate('mergeProposal', input);
    expect(userErrors).toEqual([]);
    await expect
      .poll(() => desk.supports(target))
      .toEqual({ supportCount: 1, assistedSupportCount: 1 });
  });
});
