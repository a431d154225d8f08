import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import pino from 'pino';
import { asOwner } from '../support/as-owner.js';
import { buildScene, type Scene } from '../support/factories.js';
import { openRawSocket } from '../support/raw-socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
const log: string[] = [];

beforeAll(async () => {
  server = await startTestServer({
    log: pino({ level: 'error' }, { write: (line) => log.push(line) }),
  });
  scene = await buildScene(server);
  // What nobody foresaw: a table is gone.
  await asOwner(server, 'DROP TABLE proposal_support');
  await asOwner(server, 'DROP TABLE stream_event');
});
afterAll(() => server.stop());

const BACKING = 'query ($id: ID!) { proposal(id: $id) { id title supportCount } }';
const SUPPORT = `mutation ($id: ID!) { supportProposal(input: { proposalId: $id }) {
  proposal { id } userErrors { code } } }`;
const COMMENT = `mutation ($id: ID!) { addComment(input: { proposalId: $id, stance: FOR, body: "Hidden words" }) {
  comment { id } userErrors { code } } }`;
const SUPPORTS = 'subscription ($id: ID!) { supports(boardId: $id) { version } }';

interface Shown {
  message: string;
  path?: unknown;
  extensions: { code: string; errorId: string };
}

/** Nothing of how we are made: no SQL, no table, no file, no stack. */
function expectMasked(error: unknown, path?: unknown[]): void {
  const { message, extensions, ...rest } = error as Shown;
  expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: extensions.errorId });
  expect(message).toContain(extensions.errorId);
  expect(rest).toEqual(path ? { path } : {});
  expect(JSON.stringify(error)).not.toMatch(
    /relation|proposal_support|stream_event|session|SELECT|INSERT|QueryFailed|node_modules|\.ts|\.js|stack/,
  );
  const logged = log.filter((line) => line.includes(extensions.errorId));
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/does not exist/);
}

describe('a bug is masked, and logged under the number that is shown', () => {
  test.each([
    ['a query', BACKING, ['proposal', 'supportCount']],
    ['a mutation', SUPPORT, ['supportProposal']],
    ['a mutation that fails in its last act', COMMENT, ['addComment']],
  ])('over HTTP: %s', async (_what, document, path) => {
    const { api } = scene.people[0]!;
    const { errors, status } = await api.send(document, { id: scene.proposals[0]!.id });
    expect(status).toBe(200);
    expect(errors).toHaveLength(1);
    expectMasked(errors![0], path);
  });

  test.each([
    ['a query', BACKING],
    ['a mutation', SUPPORT],
  ])('over WebSocket: %s', async (_what, document) => {
    const socket = await server.socket({ token: scene.people[0]!.token });
    const operation = socket.subscribe(document, { id: scene.proposals[0]!.id });
    await operation.end();
    expect(operation.errors).toHaveLength(1);
    expectMasked(operation.errors[0], [
      document === SUPPORT ? 'supportProposal' : 'proposal',
      ...(document === BACKING ? ['supportCount'] : []),
    ]);
    await socket.close();
  });

  test('over WebSocket: a subscription, which ends; the socket goes on', async () => {
    const socket = await server.socket();
    const supports = socket.subscribe(SUPPORTS, { id: scene.board.id });
    const { ended } = await supports.end();
    expect(['error', 'complete']).toContain(ended);
    expectMasked(
      supports.errors[0],
      supports.errors[0] && 'path' in supports.errors[0] ? ['supports'] : undefined,
    );
    expect(await socket.subscribe('{ serverTime }').next()).toMatchObject({
      serverTime: expect.any(String) as string,
    });
    await socket.close();
  });

  test('what failed in its last act has changed nothing', async () => {
    const rows: unknown[] = await server.platform.db.query('SELECT 1 FROM comment');
    expect(rows).toEqual([]);
  });

  test('the log holds neither what people wrote nor their tokens', () => {
    expect(log.join('\n')).not.toContain('Hidden words');
    for (const { token } of scene.people) expect(log.join('\n')).not.toContain(token);
  });
});

describe('when it is not even known who asks', () => {
  beforeAll(() => asOwner(server, 'ALTER TABLE api_token RENAME TO elsewhere'));
  afterAll(() => asOwner(server, 'ALTER TABLE elsewhere RENAME TO api_token'));

  test('over HTTP', async () => {
    const { errors, status } = await scene.people[0]!.api.send('{ serverTime }');
    expect(status).toBe(500);
    expectMasked(errors![0]);
  });

  test('over WebSocket: closed without our words', async () => {
    const socket = await openRawSocket(server.url);
    const authorization = `Bearer ${scene.people[0]!.token}`;
    socket.send({ type: 'connection_init', payload: { authorization } });
    expect(await socket.closed).toEqual({ code: 4500, reason: 'Internal server error' });
    expect(log.at(-1)).toContain('a socket could not be opened');
  });

  test('visitors read on', async () => {
    expect((await server.api().send('{ serverTime }')).errors).toBeUndefined();
  });
});
