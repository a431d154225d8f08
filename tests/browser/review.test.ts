import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { Phase } from '../../server/features/communities/phase.js';
import { Role } from '../../server/foundation/viewer.js';
import { describeInChromium } from '../support/chromium.js';
import { buildBoard, buildCommunity, buildPerson, buildResidents } from '../support/factories.js';
import { Stage } from './support/stage.js';

await describeInChromium('the residents have the last word', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open();
  });
  afterAll(() => stage.close());
  afterEach(() => stage.tidy());

  test('verdicts are given and changed, and the published review arrives unasked', async () => {
    const { server } = stage;
    const { id: communityId } = await buildCommunity(server, { rules: { minimumSample: 3 } });
    const board = await buildBoard(server, { communityId, phase: Phase.REVIEW });
    const people = await buildResidents(server, communityId, 3);
    const path = `/boards/${board.id}`;
    for (const { api } of people.slice(1))
      await api.mutate('giveVerdict', { boardId: board.id, verdict: 'NOT_SOLVED' });

    const resident = await stage.tab(path, { as: people[0] });
    await resident.getByText('2 residents have said so far.').waitFor();
    await resident.getByRole('radio', { name: 'Solved', exact: true }).check();
    await resident.getByLabel('More on it (optional)').fill('Dry all summer.');
    await resident.getByRole('button', { name: 'Give my verdict' }).click();
    await resident.getByText(/^You have said/).waitFor();
    await resident.getByRole('radio', { name: 'Not solved' }).check();
    await resident.getByRole('button', { name: 'Change my verdict' }).click();

    const visitor = await stage.tab(path);
    await visitor.getByText('3 residents have said so far.').waitFor();
    const facilitator = await stage.tab(path, {
      as: await buildPerson(server, { role: Role.MODERATOR, communityId }),
    });
    await facilitator.getByRole('button', { name: 'Publish the review…' }).click();
    await facilitator
      .getByLabel('What is to be learned')
      .fill('Dredge before the rain, not after.');
    await facilitator.getByRole('button', { name: 'Publish for good' }).click();

    for (const page of [visitor, resident]) {
      const review = page.getByRole('region', { name: 'What residents say in the end' });
      await review.getByText('Dredge before the rain, not after.').waitFor();
      await review.getByText('Dry all summer.').waitFor();
      await review.getByRole('definition').nth(1).getByText('3').waitFor();
    }
  });
});
