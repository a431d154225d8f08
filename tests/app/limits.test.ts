import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPerson, buildScene } from '../support/factories.js';
import { openRawSocket } from '../support/raw-socket.js';
import type { TestSocket } from '../support/socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Refused {
  message: string;
  extensions?: { code?: string };
}

async function overHttp(query: string): Promise<Refused[] | undefined> {
  return (await server.api().send(query)).errors;
}

async function overSocket(query: string): Promise<Refused[] | undefined> {
  const socket = await server.socket();
  const operation = socket.subscribe(query);
  const { ended } = await operation.end();
  const errors = ended === 'error' ? operation.errors : undefined;
  await socket.close();
  return errors;
}

/** Fields of a board that nest so deep. */
function inside(depth: number): string {
  const fields = Array.from({ length: depth - 1 }, (_, place) => CIRCLE[place % 3]);
  return `${fields.map((field) => `${field} { `).join('')}__typename${' }'.repeat(depth - 1)}`;
}
const CIRCLE = ['proposals(first: 1)', 'nodes', 'board'];

/** A document that nests so deep. */
function nested(depth: number): string {
  return `{ board(id: "x") { ${inside(depth - 1)} } }`;
}

function aliases(count: number, field = 'serverTime'): string {
  return Array.from({ length: count }, (_, place) => `a${place}: ${field}`).join(' ');
}

/** Fragments that each spread the next one twice: a small text that stands for 2^count fields. */
function bomb(count: number): string {
  const fragments = Array.from(
    { length: count },
    (_, place) => `fragment F${place} on Query { ...F${place + 1} ...F${place + 1} }`,
  );
  return `{ ...F0 } ${fragments.join(' ')} fragment F${count} on Query { serverTime }`;
}

const REFUSED: [what: string, query: string, names: RegExp][] = [
  ['depth 16', nested(16), /depth: 16; the limit is 15/],
  [
    'depth 16, of it 14 in a fragment',
    `{ board(id: "x") { ...Deep } } fragment Deep on Board { ${inside(15)} }`,
    /depth: 16; the limit is 15/,
  ],
  [
    'depth 16 in inline fragments',
    nested(16).replace('proposals(', '... { proposals(').concat(' }'),
    /depth: 16/,
  ],
  ['31 root fields', `{ ${aliases(31)} }`, /root fields: 31; the limit is 30/],
  [
    '31 root fields in a fragment',
    `{ ...All } fragment All on Query { ${aliases(31)} }`,
    /root fields: 31/,
  ],
  [
    '31 root fields in an inline fragment',
    `{ ... on Query { ${aliases(31)} } }`,
    /root fields: 31/,
  ],
  [
    '31 root fields, in part in a fragment twice',
    `{ ${aliases(21)} ...All ... { ...All } } fragment All on Query { b1: serverTime b2: serverTime b3: serverTime b4: serverTime b5: serverTime }`,
    /root fields: 31/,
  ],
  [
    '31 root fields of a mutation',
    `mutation { ${aliases(31, 'signOut { userErrors { code } }')} }`,
    /root fields: 31/,
  ],
  ['a bomb of fragments', bomb(200), /root fields: .*; the limit is 30/],
  ['3,001 tokens', `{ ${'id '.repeat(2_999)} }`, /tokens: more than 3000; the limit is 3000/],
  [
    'lists within lists',
    '{ communities(first: 100) { nodes { boards(first: 100) { nodes { id question } } } } }',
    /cost: \d{5}; the limit is 20000/,
  ],
  [
    'lists within lists, one of them in a fragment',
    '{ communities(first: 100) { nodes { ...All } } } fragment All on Community { boards(first: 100) { nodes { id question } } }',
    /cost: \d{5}; the limit is 20000/,
  ],
  [
    'lists of a size that only a variable tells',
    'query ($all: Int) { communities(first: $all) { nodes { boards(first: $all) { nodes { id question } } } } }',
    /cost: \d{5}; the limit is 20000/,
  ],
  [
    'lists whose size nobody gives',
    '{ communities { nodes { boards { nodes { proposals { nodes { comments { nodes { id } } } } } } } } }',
    /cost: \d{6}; the limit is 20000/,
  ],
  [
    'one list under many names',
    `{ communities(first: 100) { nodes { ${'id '.repeat(250)} } } }`,
    /cost: \d{5}; the limit is 20000/,
  ],
  [
    '601 fields of one name, each to be compared with every other',
    `{ viewer { person { ${'id '.repeat(599)} } } }`,
    /fields: 601; the limit is 600/,
  ],
  [
    'the fields of all types under three names',
    `{ __schema { types { ${aliases(3, 'fields { name }')} } } }`,
    /aliases within __schema and __type: 3; the limit is 2/,
  ],
  [
    'the fields of all types under three names, through a fragment',
    '{ __schema { types { ...A } } } fragment A on __Type { fields { ...F } a: fields { ...F } } fragment F on __Field { b: args { name } }',
    /aliases within __schema and __type: 3; the limit is 2/,
  ],
  [
    'the fields of the types of all fields',
    '{ __schema { types { fields { type { fields { name } } } } } }',
    /introspection depth: 3; the limit is 2/,
  ],
  [
    '101 aliases below each other',
    `{ viewer { person { ${aliases(101, 'id')} } } }`,
    /aliases: 101; the limit is 100/,
  ],
  [
    '101 aliases in a fragment that nobody spreads',
    `{ serverTime } fragment Unused on Person { ${aliases(101, 'id')} }`,
    /aliases: 101; the limit is 100/,
  ],
  [
    '51 directives',
    `{ serverTime ${'@include(if: true) '.repeat(51)} }`,
    /directives: 51; the limit is 50/,
  ],
  [
    'the schema three times',
    '{ __schema { __typename } __type(name: "Board") { name } b: __type(name: "Person") { name } }',
    /__schema and __type fields: 3; the limit is 2/,
  ],
  [
    'the schema in circles',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    /introspection depth: 4; the limit is 2/,
  ],
  [
    'the schema in circles, through fragments',
    '{ __type(name: "Board") { ...A } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { interfaces { possibleTypes { name } } }',
    /introspection depth: 3; the limit is 2/,
  ],
  [
    '32,769 bytes of blanks, which are no tokens',
    `{ serverTime }${' '.repeat(32_769 - 14)}`,
    /bytes: 32769; the limit is 32768/,
  ],
  [
    '11,000 characters of three bytes in a comment',
    `{ serverTime } #${'议'.repeat(11_000)}`,
    /bytes: 33016; the limit is 32768/,
  ],
  [
    'a document of comments and commas',
    `{ serverTime } #${'x'.repeat(10_000)}\n${'{ id } '.repeat(2_000)}`,
    /tokens: more than 3000; the limit is 3000/,
  ],
];

describe.each([
  ['HTTP', overHttp],
  ['WebSocket', overSocket],
])('over %s', (_where, send) => {
  test.each(REFUSED)('%s: refused, naming the limit and the value', async (_what, query, names) => {
    const errors = await send(query);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED' } });
    expect(errors?.[0]?.message).toMatch(names);
  });

  test.each([
    ['depth 15', nested(15)],
    [
      'a cost just below the limit',
      `{ communities(first: 100) { nodes { ${'id '.repeat(198)} } } }`,
    ],
    ['30 root fields', `{ ${aliases(30)} }`],
    ['a large document below the limit', `{ viewer { person { ${'id '.repeat(250)} } } }`],
  ])('%s is fine', async (_what, query) => {
    expect(await send(query)).toBeUndefined();
  });

  test('what tools ask to know the schema is fine', async () => {
    expect(
      await send(
        getIntrospectionQuery({
          descriptions: true,
          specifiedByUrl: true,
          inputValueDeprecation: true,
        }),
      ),
    ).toBeUndefined();
  });

  test('a wrong name is said, what is near it is not', async () => {
    const wrong = [
      '{ serverTimes }',
      '{ communities(firsts: 1) { nodes { id } } }',
      '{ node(id: "x") { ... on Boards { id } } }',
    ];
    for (const query of wrong) {
      const [error] = (await send(query))!;
      expect(error!.message).toMatch(/serverTimes|firsts|Boards/);
      expect(error!.message).not.toMatch(/Did you mean/);
    }
  });

  test('a fragment within itself is refused as such, not followed for ever', async () => {
    const errors = await send('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });

  test('what does not parse, does not fit or is not there, is said alike', async () => {
    const codes = async (query: string) =>
      (await send(query))?.map(({ extensions }) => extensions?.code);
    expect(await codes('{')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await codes('{ nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codes('{ board(id: {}) { id } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('overlapping fields are compared in good time', async () => {
    const pairs = Array.from({ length: 60 }, (_, place) => `...A${place} ...B${place}`).join(' ');
    const fragments = Array.from(
      { length: 60 },
      (_, place) =>
        `fragment A${place} on Query { x: serverTime } fragment B${place} on Query { x: serverTime }`,
    );
    expect(await send(`{ ${pairs} } ${fragments.join(' ')}`)).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED' } },
    ]);
  });
});

test('a body above one megabyte is not read to its end', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ serverTime }', variables: { filler: 'x'.repeat(1_100_000) } }),
  });
  expect(response.status).toBe(413);
});

test.each(['', '%zz', '%ff', '&QUERY=%7BserverTime%7D', '&x=%'])(
  'a query by GET is read once for all, also with %j behind it',
  async (behind) => {
    const query = encodeURIComponent(`{ ${aliases(31)} } #`);
    const response = await fetch(`${server.url}/graphql?query=${query}${behind}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  },
);

describe('documents known by their hash', () => {
  const ask = async (extensions: object, query?: string) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, extensions }),
    });
    return (await response.json()) as { data?: object; errors?: Refused[] };
  };
  const persisted = (query: string) => ({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  });

  test('are asked for once in full, then by the hash alone', async () => {
    const query = '{ __typename serverTime }';
    const [unknown] = (await ask(persisted(query))).errors!;
    expect(unknown!.extensions?.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await ask(persisted(query), query)).data).toBeDefined();
    expect((await ask(persisted(query))).data).toBeDefined();
  });

  test('are under the same limits', async () => {
    const query = nested(16);
    const codes = [];
    for (const sent of [query, undefined])
      codes.push((await ask(persisted(query), sent)).errors![0]!.extensions?.code);
    // What was refused in full was not kept either.
    expect(codes).toEqual(['LIMIT_EXCEEDED', 'PERSISTED_QUERY_NOT_FOUND']);
  });

  test('are not taken under the hash of another', async () => {
    const { errors } = await ask(persisted('{ __typename }'), '{ serverTime }');
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
  });
});

describe('operations under way', () => {
  const CLOCK = 'subscription ($id: ID!) { presence(boardId: $id) { here } }';

  /** Tries until one is let in: the server learns of an end a moment after we brought it about. */
  async function untilLetIn(socket: TestSocket, id: string): Promise<void> {
    const next = () => socket.subscribe(CLOCK, { id }).next();
    while (!(await next().then(Boolean, () => false)));
  }

  test('are limited on one socket; one more is refused, and may begin when another ends', async () => {
    const { board } = await buildScene(server, { residents: 0 });
    const socket = await server.socket();
    const operations = Array.from({ length: 100 }, () => socket.subscribe(CLOCK, { id: board.id }));
    await Promise.all(operations.map((operation) => operation.next()));
    const refused = socket.subscribe(CLOCK, { id: board.id });
    expect((await refused.end()).codes).toEqual(['LIMIT_EXCEEDED']);
    expect(refused.errors[0]!.message).toBe(
      'Operations under way on this socket: 101; the limit is 100. Complete one before you start another.',
    );
    operations[0]!.stop();
    await untilLetIn(socket, board.id);
    await socket.close();
  });

  test('are counted once each, also where ids are used again before the last one is through', async () => {
    const { token } = await buildPerson(server);
    const socket = await openRawSocket(server.url);
    socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
    await socket.message('connection_ack');
    const query = '{ communities { nodes { name } } }';
    for (let round = 0; round < 30; round++) {
      for (let time = 0; time < 40; time++) {
        socket.send({ id: 'same', type: 'subscribe', payload: { query } });
        socket.send({ id: 'same', type: 'complete' });
      }
      socket.send({ id: `done ${round}`, type: 'subscribe', payload: { query } });
      await socket.messageOf(`done ${round}`);
    }
    expect(socket.messages.filter(({ type }) => type === 'error')).toEqual([]);
    socket.ws.terminate();
  });

  test('are limited for one person over all their sockets, and come back when a socket closes', async () => {
    const { board, people } = await buildScene(server, { residents: 1 });
    const open = () => server.socket({ token: people[0]!.token });
    const sockets = await Promise.all(Array.from({ length: 6 }, open));
    for (const socket of sockets.slice(0, 5)) {
      const live = Array.from({ length: 100 }, () => socket.subscribe(CLOCK, { id: board.id }));
      await Promise.all(live.map((operation) => operation.next()));
    }
    const last = sockets[5]!;
    const refused = last.subscribe(CLOCK, { id: board.id });
    expect((await refused.end()).codes).toEqual(['LIMIT_EXCEEDED']);
    expect(refused.errors[0]!.message).toContain('of one person: 501; the limit is 500');
    // Another person goes on.
    const other = await server.socket({ token: (await buildPerson(server)).token });
    await other.subscribe(CLOCK, { id: board.id }).next();
    await sockets[0]!.close();
    await untilLetIn(last, board.id);
    await Promise.all([...sockets.slice(1), other].map((socket) => socket.close()));
  });
});
