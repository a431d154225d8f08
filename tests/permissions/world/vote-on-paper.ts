import { buildDecision, type Actor, type Scene } from '../../support/factories.js';
import { sendSheet } from '../../support/send-sheet.js';
import type { TestServer } from '../../support/test-server.js';

/** Votes with paper: one whose paper is still out, and one whose paper is in, but for what was taken out again. */
export async function voteOnPaper(
  server: TestServer,
  scene: Scene,
  { question, people }: { question: string; people: readonly Pick<Actor, 'id'>[] },
): Promise<void> {
  const { facilitator } = scene;
  const options = ['Left', 'Right'].map((label) => ({ label }));
  const terms = { question, options, method: 'APPROVAL', rules: {} };
  const closesAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const out = await buildDecision(scene, { ...terms, tallyVisibility: 'LIVE', closesAt });
  const ended = await buildDecision(scene, { ...terms, tallyVisibility: 'LIVE' });
  for (const { id: decisionId } of [out, ended])
    for (const { id: personId } of people)
      await facilitator.api.mutate('handOutPaperBallot', { decisionId, personId });
  const unused = { decisionId: out.id, personId: people[0]!.id };
  await facilitator.api.mutate('takeBackPaperBallot', unused);
  const count = async (decisionId: string, text: string) => {
    const { id: uploadId } = await sendSheet(server, facilitator, text);
    const sheet = { decisionId, uploadId, format: 'CSV', ballots: 1, invalid: 0, note: 'Hall' };
    const { batch } = await facilitator.api.mutate<{ batch: { id: string } }>(
      'countPaperBallots',
      sheet,
      'batch { id }',
    );
    return batch.id;
  };
  await count(out.id, 'Left,Right\nx,\n');
  const batchId = await count(ended.id, 'Left,Right\nx,\n');
  await facilitator.api.mutate('takePaperBatchOut', { batchId, reason: 'A mistake.' });
  await count(ended.id, 'Left,Right\n,x\n');
  const note = 'One was not returned.';
  await facilitator.api.mutate('endPaperCount', { decisionId: ended.id, note });
}
