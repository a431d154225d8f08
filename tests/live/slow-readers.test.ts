import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

const EVENTS = 60;
/** Each event is some 400 kB: more than the buffers of any socket come of them all. */
const LOUD = `subscription ($id: ID!) { boardFeed(boardId: $id) { ... on CommentAdded { comment { bodyHtml
  ${Array.from({ length: 90 }, (_, index) => `a${index}: bodyHtml`).join(' ')} } } } }`;
const QUIET =
  'subscription ($id: ID!) { boardFeed(boardId: $id) { ... on CommentAdded { comment { bodyHtml } } } }';

interface Heard {
  boardFeed: { comment: { bodyHtml: string } };
}

test('whoever reads nothing for a while holds up nobody, and then gets everything, in order', async () => {
  const [slow, quick] = [await server.socket(), await server.socket()];
  const { id } = scene.board;
  const operations = [slow.subscribe<Heard>(LOUD, { id }), quick.subscribe<Heard>(LOUD, { id })];
  const meter = quick.subscribe<Heard>(QUIET, { id });
  const say = (text: string) =>
    scene.people[0]!.api.mutate('addComment', {
      proposalId: scene.proposals[0]!.id,
      stance: 'NEUTRAL',
      body: `${text} ${'and so on '.repeat(380)}`,
    });
  const hears = (text: string) => (heard: Heard) => heard.boardFeed.comment.bodyHtml.includes(text);
  await expect
    .poll(async () => {
      await say('begin');
      return [...operations, meter].every((one) => one.all.length > 0);
    })
    .toBe(true);
  slow.ws.pause();
  for (let turn = 0; turn < EVENTS; turn++) await say(`turn ${turn},`);
  await Promise.all([operations[1]!, meter].map((one) => one.until(hears(`turn ${EVENTS - 1},`))));
  expect(operations[0]!.all.some(hears(`turn ${EVENTS - 1},`))).toBe(false);
  slow.ws.resume();
  await operations[0]!.until(hears(`turn ${EVENTS - 1},`));
  const turns = operations[0]!.all.flatMap(
    ({ boardFeed }) => /turn (\d+),/.exec(boardFeed.comment.bodyHtml)?.[1] ?? [],
  );
  expect(turns.map(Number)).toEqual(Array.from({ length: EVENTS }, (_, index) => index));
  await Promise.all([slow.close(), quick.close()]);
});
