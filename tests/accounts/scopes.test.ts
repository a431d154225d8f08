import { buildSchema, isLeafType, getNamedType, type GraphQLField } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executableSchema } from '../../server/app/graphql/schema.js';
import { enforceScopes } from '../../server/app/graphql/scopes.js';
import type { Needed } from '../../server/foundation/graphql/needs.js';
import { Scope } from '../../server/foundation/viewer.js';
import type { Answer } from '../support/api.js';
import { buildCookie, buildScene, buildToken, type Scene } from '../support/factories.js';
import { aPhoto, get, send } from '../support/photos.js';
import { documentFor } from '../support/placeholder.js';
import { openRawSocket } from '../support/raw-socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 1 });
});
afterAll(() => server.stop());

type RootField = GraphQLField<unknown, unknown>;

const schema = await executableSchema();
const MUTATIONS = Object.values(schema.getMutationType()!.getFields());
const QUERIES = Object.values(schema.getQueryType()!.getFields());
const SUBSCRIPTIONS = Object.values(schema.getSubscriptionType()!.getFields());

const scopesOf = ({ extensions }: RootField) => (extensions['needs'] as Needed).scopes;

/** A token of a resident with every scope but these. */
function tokenWithout(scopes: readonly Scope[]): Promise<string> {
  const rest = Object.values(Scope).filter((scope) => !scopes.includes(scope));
  return buildToken(server, scene.people[0]!.id, { scopes: rest });
}

/** The errors of a document over both transports, alike. */
async function refusals(token: string, kind: 'query' | 'mutation', field: RootField) {
  const { query, variables } = documentFor(kind, field);
  const document = isLeafType(getNamedType(field.type))
    ? query.replace('{ __typename }', '')
    : query;
  const overHttp = (await server.api(token).send(document, variables)).errors ?? [];
  return [...overHttp, ...(await overSocket(token, document, variables))].map(summary);
}

type ApiError = NonNullable<Answer<unknown>['errors']>[number];

/** What a document is refused with over a socket, before it runs or instead of its result. */
async function overSocket(token: string, query: string, variables: object): Promise<ApiError[]> {
  const socket = await openRawSocket(server.url);
  socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  await socket.message('connection_ack');
  socket.send({ id: '1', type: 'subscribe', payload: { query, variables } });
  const { type, payload } = await Promise.race([socket.message('next'), socket.message('error')]);
  socket.ws.terminate();
  return type === 'error'
    ? (payload as ApiError[])
    : ((payload as { errors?: ApiError[] }).errors ?? []);
}

/** The code, and what the message begins with. */
function summary({ message, extensions }: ApiError) {
  return { code: extensions?.code, says: message.split(/[;:]/)[0] };
}

describe('a token', () => {
  test.each(MUTATIONS.map((field) => [field.name, field] as const))(
    'without a scope of %s can’t ask for it, over either transport',
    async (name, field) => {
      const needed = scopesOf(field);
      const found = await refusals(await tokenWithout(needed), 'mutation', field);
      const refusal = {
        code: 'FORBIDDEN',
        says:
          needed.length > 0
            ? `${name} needs a token with the scope ${needed.join(' or ')}`
            : `${name} is for people alone, never for programs`,
      };
      expect(found).toEqual([refusal, refusal]);
    },
  );

  test.each(QUERIES.map((field) => [field.name, field] as const))(
    'that isn’t for reading can’t ask for %s',
    async (name, field) => {
      const found = await refusals(await tokenWithout([Scope.READ]), 'query', field);
      const refusal = {
        code: 'FORBIDDEN',
        says: `${name} needs a token with the scope READ`,
      };
      expect(found).toEqual([refusal, refusal]);
    },
  );

  test.each(SUBSCRIPTIONS.map((field) => [field.name, field] as const))(
    'that isn’t for reading can’t follow %s',
    async (name, field) => {
      const { query, variables } = documentFor('subscription', field);
      const found = await overSocket(await tokenWithout([Scope.READ]), query, variables);
      expect(found.map(summary)).toEqual([
        { code: 'FORBIDDEN', says: `${name} needs a token with the scope READ` },
      ]);
    },
  );

  test('with the scope does what its person may do', async () => {
    const [resident] = scene.people;
    const token = await buildToken(server, resident!.id, { scopes: [Scope.PARTICIPATE] });
    const input = { proposalId: scene.proposals[0]!.id, body: 'Near the stop?', stance: 'NEUTRAL' };
    const { userErrors } = await server.api(token).mutate('addComment', input);
    expect(userErrors).toEqual([]);
  });

  test('for taking part runs nothing, though its person is a facilitator', async () => {
    const token = await buildToken(server, scene.facilitator.id, {
      scopes: [Scope.READ, Scope.PARTICIPATE],
    });
    const input = { boardId: scene.board.id, to: 'DELIVER' };
    const document = `mutation ($input: ChangePhaseInput!) { changePhase(input: $input) { userErrors { code } } }`;
    const { data, errors } = await server.api(token).send(document, { input });
    expect({ data, code: errors?.[0]?.extensions?.code }).toEqual({
      data: null,
      code: 'FORBIDDEN',
    });
    const { board } = await server
      .api()
      .ask<{ board: { phase: string } }>('query ($id: ID!) { board(id: $id) { phase } }', {
        id: scene.board.id,
      });
    expect(board.phase).toBe('DECIDE');
  });

  test('sends photos only for taking part or for a body, and gets them only for reading', async () => {
    const [resident] = scene.people;
    const of = (...scopes: Scope[]) => buildToken(server, resident!.id, { scopes });
    const refused = await send(server, await of(Scope.READ, Scope.MODERATE), await aPhoto());
    expect(refused).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
      error: 'This needs a token with the scope PARTICIPATE / OFFICIAL. Make one that has it.',
    });
    const { url, status } = await send(server, await of(Scope.PARTICIPATE), await aPhoto());
    expect(status).toBe(201);
    expect((await get(server, url, { token: await of(Scope.PARTICIPATE) })).status).toBe(403);
    expect((await get(server, url, { token: await of(Scope.READ) })).status).toBe(200);
  });
});

test('a person in their browser is bound by no scopes', async () => {
  const [resident] = scene.people;
  const cookie = await buildCookie(server, resident!.id);
  const query = 'mutation { signOut { userErrors { code } } }';
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toEqual({ data: { signOut: { userErrors: [] } } });
});

test('visitors are refused as before, by what they are', async () => {
  const { errors } = await server
    .api()
    .send('mutation { removeDisplayName { userErrors { code } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('a schema with a mutation that says nothing isn’t built', () => {
  const silent = buildSchema('type Query { a: Int } type Mutation { pay: Int, win: Int }');
  expect(() => enforceScopes(silent)).toThrow(
    /^These mutations don’t say which scope a token needs: pay, win\. /,
  );
});

test('the contract says beside each mutation what it needs', () => {
  const said = MUTATIONS.filter(
    ({ description }) =>
      !/( Scope: [a-z ]+\.| Only from a browser where you are signed in; no token will do\.)$/.test(
        description!,
      ),
  );
  expect(said.map(({ name }) => name)).toEqual([]);
});
