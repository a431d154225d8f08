import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildScene, type Scene } from '../support/factories.js';
import { openRawSocket } from '../support/raw-socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
let token: string;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 1 });
  token = scene.people[0]!.token;
});
afterAll(() => server.stop());

interface Answered {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

async function overHttp(payload: string): Promise<Answered> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: payload });
  expect(response.status).toBeLessThan(500);
  return (await response.json()) as Answered;
}

/** The bytes of the body go into the message as they are, so that both transports are sent the same. */
async function overSocket(payload: string): Promise<Answered> {
  const socket = await openRawSocket(server.url);
  socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  await socket.message('connection_ack');
  socket.send(`{"id":"1","type":"subscribe","payload":${payload}}`);
  const answer = await socket.messageOf('1');
  socket.ws.terminate();
  return answer.type === 'error'
    ? { errors: answer.payload as Answered['errors'] }
    : (answer.payload as Answered);
}

const COMMENT =
  'mutation ($input: AddCommentInput!) { addComment(input: $input) { comment { id } userErrors { code } } }';
const comments = async () => {
  const rows: unknown[] = await server.platform.db.query('SELECT id FROM comment');
  return rows.length;
};

describe.each([
  ['HTTP', overHttp],
  ['WebSocket', overSocket],
])('over %s', (_where, send) => {
  const ask = (query: string, variables = {}) => send(JSON.stringify({ query, variables }));

  test('a comment as it should be is taken', async () => {
    const before = await comments();
    const input = { proposalId: scene.proposals[0]!.id, stance: 'FOR', body: 'Yes. 😀' };
    const { data } = await ask(COMMENT, { input });
    expect(data).toMatchObject({ addComment: { userErrors: [] } });
    expect(await comments()).toBe(before + 1);
  });

  test.each(['99999999', '-1', '0', '101', '2147483648', '1e3', '"7"'])(
    'a page of %s is bad input, and told what is good',
    async (first) => {
      const { data, errors } = await ask(`{ communities(first: ${first}) { nodes { id } } }`);
      expect(data?.['communities'] ?? null).toBeNull();
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(
        errors![0]!.extensions?.code,
      );
    },
  );

  test.each(['"__proto__":{}', '"constructor":"x"', '"authorId":"per_1"', '"hiddenAt":null'])(
    'a key that no input has, %s, is refused, and nothing is done',
    async (extra) => {
      const before = await comments();
      const input = `{"proposalId":"${scene.proposals[0]!.id}","stance":"FOR","body":"x",${extra}}`;
      const sent = `{"query":${JSON.stringify(COMMENT)},"variables":{"input":${input}}}`;
      const { data } = await send(sent);
      expect(data ?? null).toBeNull();
      expect(await comments()).toBe(before);
    },
  );

  test.each(['a\\u0000b', 'a\\ud800b', '\\udc00', '\\u0000'])(
    'the text "%s", which can’t be kept, is bad input wherever it stands, and nothing is done',
    async (text) => {
      const before = await comments();
      const own = `"proposalId":"${scene.proposals[0]!.id}","stance":"FOR"`;
      const inputs = [
        `{${own},"body":"${text}"}`,
        `{${own},"body":"x","parentId":"${text}"}`,
        `{${own},"body":"x","clientMutationId":"${text}"}`,
      ];
      for (const input of inputs) {
        const query = JSON.stringify(COMMENT);
        const answer = await send(`{"query":${query},"variables":{"input":${input}}}`);
        expect(JSON.stringify(answer)).not.toContain('INTERNAL_SERVER_ERROR');
        expect(answer.data?.['addComment'] ?? null).not.toMatchObject({
          comment: { id: expect.anything() as string },
        });
      }
      expect(await comments()).toBe(before);
    },
  );

  test.each(['"a\\u0000b"', '"\\ud800"'])(
    'the same for %s written in the document',
    async (text) => {
      for (const field of ['board', 'node'])
        expect(JSON.stringify(await ask(`{ ${field}(id: ${text}) { id } }`))).not.toContain(
          'INTERNAL_SERVER_ERROR',
        );
    },
  );

  test.each([
    '',
    'x',
    'null',
    '{}',
    'W10',
    'eyJhIjoxfQ',
    '__proto__',
    'a\u0000b',
    'x'.repeat(9_000),
  ])('a forged cursor, %j, leads nowhere', async (after) => {
    const query =
      'query ($after: Cursor) { communities(first: 1, after: $after) { nodes { id } } }';
    const { data, errors } = await ask(query, { after });
    expect(data?.['communities'] ?? null).toBeNull();
    expect(errors![0]!.extensions?.code).toBe('BAD_USER_INPUT');
  });

  test('names that objects have by themselves are no operations and no variables', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      const query = 'query A { serverTime } query B { serverTime }';
      const { data } = await send(JSON.stringify({ query, operationName: name }));
      expect(data ?? null).toBeNull();
      const unset = await ask(`query ($${name}: ID!) { board(id: $${name}) { id } }`);
      expect(unset.data ?? null).toBeNull();
      expect(JSON.stringify(unset)).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });

  test('many mutations in one document are as many as the limit of root fields', async () => {
    const one = 'removeDisplayName { userErrors { code } }';
    const many = Array.from({ length: 31 }, (_, place) => `a${place}: ${one}`).join(' ');
    expect((await ask(`mutation { ${many} }`)).errors![0]!.extensions?.code).toBe('LIMIT_EXCEEDED');
  });
});
