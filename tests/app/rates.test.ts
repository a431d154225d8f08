import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetFor } from '../../server/app/limits/request-rates.js';
import { visitor, type Credential } from '../../server/foundation/viewer.js';
import {
  buildCookie,
  buildPerson,
  buildScene,
  buildToken,
  type Scene,
} from '../support/factories.js';
import { aPhoto, send } from '../support/photos.js';
import { openRawSocket } from '../support/raw-socket.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

const RATES = { reads: 6, writes: 2 };
/** Ten people's. */
const OF_ADDRESS = 60;

let server: TestServer;
let scene: Scene;
let addresses = 0;
/** What callers claim before the proxy's word; another one each time. */
let forged = 0;

beforeAll(async () => {
  server = await startTestServer({ rates: RATES, trustProxy: true });
  scene = await buildScene(server, { residents: 1 });
});
afterAll(() => server.stop());

/** An address nobody has used yet. */
const newAddress = () => `203.0.113.${++addresses}`;

const READ = '{ communities(first: 1) { nodes { id } } }';
const WRITE = 'mutation { removeDisplayName { userErrors { code } } }';

interface Caller {
  address?: string;
  token?: string;
  cookie?: string;
}

function headersOf({ address = '198.51.100.1', token, cookie }: Caller): Record<string, string> {
  return {
    'content-type': 'application/json',
    'x-forwarded-for': `6.6.6.${++forged % 250}, ${address}`,
    ...(token && { authorization: `Bearer ${token}` }),
    ...(cookie && { cookie }),
  };
}

async function ask(caller: Caller, query = READ) {
  const body = JSON.stringify({ query });
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: headersOf(caller),
    body,
  });
  const { errors } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string; retryAfter?: number } }[];
  };
  return { status: response.status, headers: response.headers, error: errors?.[0] };
}

/** Statuses of so many requests, one after the other. */
async function statuses(caller: Caller, times: number, query?: string): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time++) found.push((await ask(caller, query)).status);
  return found;
}

const all = (status: number, times: number) => Array<number>(times).fill(status);

describe('over HTTP', () => {
  test('a person over the limit is answered 429, with the limit and when to come back', async () => {
    const { token } = await buildPerson(server);
    expect(await statuses({ token }, RATES.reads)).toEqual(all(200, RATES.reads));
    const { status, headers, error } = await ask({ token });
    expect(status).toBe(429);
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(error).toEqual({
      message: `More than 6 reads within a minute; the limit is 6. Go on in ${seconds} s.`,
      extensions: { code: 'RATE_LIMITED', retryAfter: seconds },
    });
    expect(headers.get('ratelimit')).toBe(`"reads";r=0;t=${seconds}`);
  });

  test('every answer tells the limits and what is left of them', async () => {
    const { token } = await buildPerson(server);
    const read = await ask({ token });
    expect(read.headers.get('ratelimit-policy')).toBe('"reads";q=6;w=60');
    expect(read.headers.get('ratelimit')).toMatch(/^"reads";r=5;t=\d+$/);
    const write = await ask({ token }, WRITE);
    expect(write.headers.get('ratelimit-policy')).toBe('"reads";q=6;w=60, "writes";q=2;w=60');
    expect(write.headers.get('ratelimit')).toMatch(/^"reads";r=4;t=\d+, "writes";r=1;t=\d+$/);
  });

  test('mutations have a lower limit of their own, and one over it does nothing', async () => {
    const { token, id } = await buildPerson(server);
    const name =
      'mutation { setDisplayName(input: { name: "Ling", consent: true }) { userErrors { code } } }';
    expect(await statuses({ token }, 3, WRITE)).toEqual([200, 200, 429]);
    expect((await ask({ token }, name)).error?.extensions.code).toBe('RATE_LIMITED');
    const rows: unknown = await server.platform.db.query(
      'SELECT display_name FROM person WHERE id = $1',
      [id],
    );
    expect(rows).toEqual([{ display_name: null }]);
    expect((await ask({ token })).status).toBe(200);
  });

  test('a person has one budget, however many browsers and programs they use', async () => {
    const { id, token } = await buildPerson(server);
    const cookie = await buildCookie(server, id);
    const another = await buildToken(server, id);
    expect(await statuses({ token, address: newAddress() }, 3)).toEqual(all(200, 3));
    expect(await statuses({ cookie, address: newAddress() }, 3)).toEqual(all(200, 3));
    expect(await statuses({ token: another }, 1)).toEqual([429]);
  });

  test('a token with a rate of its own has that, for reading and writing together', async () => {
    const { id, token } = await buildPerson(server);
    const own = await buildToken(server, id, { rate: 4 });
    const [first] = [await ask({ token: own })];
    expect(first.headers.get('ratelimit-policy')).toBe('"token";q=4;w=60');
    expect(await statuses({ token: own }, 2, WRITE)).toEqual([200, 429]);
    expect((await ask({ token })).status).toBe(200);
  });

  test('people who are signed out share the larger budget of their address', async () => {
    const address = newAddress();
    expect(await statuses({ address }, OF_ADDRESS)).toEqual(all(200, OF_ADDRESS));
    expect(await statuses({ address }, 1)).toEqual([429]);
    expect(await statuses({ address: newAddress() }, 1)).toEqual([200]);
    // Neighbours at that address who are signed in go on.
    expect((await ask({ address, token: scene.people[0]!.token })).status).toBe(200);
  });

  test('bad documents and guesses at tokens are counted too', async () => {
    const address = newAddress();
    await statuses({ address }, OF_ADDRESS - 2, '{ nonsense');
    expect((await ask({ address, token: 'a-guess' })).status).toBe(401);
    expect((await ask({ address, cookie: 'gongyi_session=a-guess' })).status).toBe(200);
    expect((await ask({ address, token: 'a-guess' })).status).toBe(429);
    expect((await ask({ address }, '{ nonsense')).status).toBe(429);
  });

  test('photos count as writing', async () => {
    const { token } = await buildPerson(server);
    const sent = [];
    for (let time = 0; time < 3; time++) sent.push(await send(server, token, await aPhoto()));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 429]);
    expect(sent[2]).toMatchObject({
      code: 'RATE_LIMITED',
      error:
        'More than 2 changes and photos within a minute are too many. Wait a minute and go on.',
    });
    expect(Number(sent[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('over a socket', () => {
  async function connected(caller: Caller) {
    const { 'content-type': _json, authorization, ...headers } = headersOf(caller);
    const socket = await openRawSocket(server.url, { headers });
    socket.send({ type: 'connection_init', payload: authorization ? { authorization } : {} });
    return socket;
  }

  test('the same budget is used, and a refusal ends that operation alone', async () => {
    const { token } = await buildPerson(server);
    await statuses({ token }, 3);
    const socket = await connected({ token });
    await socket.message('connection_ack');
    for (const id of ['1', '2', '3'])
      socket.send({ id, type: 'subscribe', payload: { query: READ } });
    const { id, payload } = await socket.message('error');
    expect(id).toBe('3');
    expect(payload).toEqual([
      expect.objectContaining({
        extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) as number },
      }),
    ]);
    expect((await ask({ token })).status).toBe(429);
    socket.send({ type: 'ping' });
    await socket.message('pong');
    socket.ws.terminate();
  });

  test('mutations have their lower limit there too', async () => {
    const { token } = await buildPerson(server);
    expect(await statuses({ token }, 2, WRITE)).toEqual([200, 200]);
    const socket = await connected({ token });
    await socket.message('connection_ack');
    socket.send({ id: '1', type: 'subscribe', payload: { query: WRITE } });
    const { payload } = await socket.message('error');
    expect(JSON.stringify(payload)).toContain('More than 2 writes within a minute');
    socket.ws.terminate();
  });

  test('whoever connects too often is told to come back later', async () => {
    const address = newAddress();
    await statuses({ address }, OF_ADDRESS);
    const socket = await connected({ address });
    const { code, reason } = await socket.closed;
    expect(code).toBe(1013);
    expect(reason).toMatch(/^Too often: connect again in \d+ s$/);
  });
});

describe('whose budget is used', () => {
  const limits = { reads: 600, writes: 120 };
  const credential = (rate: number | null): Credential => ({
    kind: 'TOKEN',
    id: 'tok_1',
    scopes: [],
    expiresAt: new Date(),
    rate,
  });
  const somebody = { ...visitor('x'), personId: 'per_1' };

  test.each([
    ['a visitor', visitor('x'), { name: 'writes', key: '::1', limit: 1_200 }],
    [
      'a person',
      { ...somebody, credential: credential(null) },
      { name: 'writes', key: 'per_1', limit: 120 },
    ],
    [
      'a token with a rate',
      { ...somebody, credential: credential(30) },
      { name: 'token', key: 'tok_1', limit: 30 },
    ],
  ])('%s', (_who, viewer, budget) => {
    expect(budgetFor('writes', { viewer, address: '::1', limits })).toEqual(budget);
  });
});
