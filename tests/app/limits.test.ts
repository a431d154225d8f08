import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  ['depth 16', nested(16), /depth is 16; the limit is 15/],
  [
    'depth 16, of it 14 in a fragment',
    `{ board(id: "x") { ...Deep } } fragment Deep on Board { ${inside(15)} }`,
    /depth is 16; the limit is 15/,
  ],
  [
    'depth 16 in inline fragments',
    nested(16).replace('proposals(', '... { proposals(').concat(' }'),
    /depth is 16/,
  ],
  ['31 root fields', `{ ${aliases(31)} }`, /root fields is 31; the limit is 30/],
  [
    '31 root fields in a fragment',
    `{ ...All } fragment All on Query { ${aliases(31)} }`,
    /root fields is 31/,
  ],
  [
    '31 root fields in an inline fragment',
    `{ ... on Query { ${aliases(31)} } }`,
    /root fields is 31/,
  ],
  [
    '31 root fields, in part in a fragment twice',
    `{ ${aliases(21)} ...All ... { ...All } } fragment All on Query { b1: serverTime b2: serverTime b3: serverTime b4: serverTime b5: serverTime }`,
    /root fields is 31/,
  ],
  [
    '31 root fields of a mutation',
    `mutation { ${aliases(31, 'signOut { userErrors { code } }')} }`,
    /root fields is 31/,
  ],
  ['a bomb of fragments', bomb(200), /root fields is .*; the limit is 30/],
  ['3,001 tokens', `{ ${'serverTime '.repeat(2_999)} }`, /tokens .* 3000/],
  [
    'lists within lists',
    '{ communities(first: 100) { nodes { boards(first: 100) { nodes { id question } } } } }',
    /cost is \d{5}; the limit is 20000/,
  ],
  [
    'lists within lists, one of them in a fragment',
    '{ communities(first: 100) { nodes { ...All } } } fragment All on Community { boards(first: 100) { nodes { id question } } }',
    /cost is \d{5}; the limit is 20000/,
  ],
  [
    'lists of a size that only a variable tells',
    'query ($all: Int) { communities(first: $all) { nodes { boards(first: $all) { nodes { id question } } } } }',
    /cost is \d{5}; the limit is 20000/,
  ],
  [
    'lists whose size nobody gives',
    '{ communities { nodes { boards { nodes { proposals { nodes { comments { nodes { id } } } } } } } } }',
    /cost is \d{6}; the limit is 20000/,
  ],
  [
    'one list under many names',
    `{ communities(first: 100) { nodes { ${aliases(250, 'id')} } } }`,
    /cost is \d{5}; the limit is 20000/,
  ],
  [
    'a document of comments and commas',
    `{ serverTime } #${'x'.repeat(10_000)}\n${'{ serverTime } '.repeat(2_000)}`,
    /tokens .* 3000/,
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
      `{ communities(first: 100) { nodes { ${aliases(198, 'id')} } } }`,
    ],
    ['30 root fields', `{ ${aliases(30)} }`],
    ['a large document below the limit', `{ viewer { person { ${aliases(980, 'id')} } } }`],
  ])('%s is fine', async (_what, query) => {
    expect(await send(query)).toBeUndefined();
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
