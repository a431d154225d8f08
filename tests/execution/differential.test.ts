import {
  createSourceEventStream,
  execute,
  getOperationAST,
  OperationTypeNode,
  parse,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileNow } from '../../server/app/execution/compiled-documents.js';
import { executeDocument } from '../../server/app/execution/execute-document.js';
import { createContext, type Caller } from '../../server/app/graphql/context.js';
import { executableSchema } from '../../server/app/graphql/schema.js';
import { seedOnce } from '../../server/app/seed/seed.js';
import { viewerOfApiToken } from '../../server/features/accounts/find-viewer.js';
import { encodeCursor } from '../../server/foundation/events/cursor.js';
import { readAfter } from '../../server/foundation/events/stream-log.js';
import { GaugeSource } from '../../server/foundation/realtime/gauge-source.js';
import { StreamSource, type StreamPlace } from '../../server/foundation/realtime/stream-source.js';
import { Role, visitor } from '../../server/foundation/viewer.js';
import { buildToken } from '../support/factories.js';
import { MovingClock } from '../support/moving-clock.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { clientDocuments, testDocuments, type OwnDocument } from './documents/gather.js';
import { differences, onTheWire } from './documents/same-answer.js';
import { readIds, variablesFor, type KnownIds } from './documents/variables.js';

let server: TestServer;
let schema: GraphQLSchema;
let ids: KnownIds;
let callers: Caller[];

beforeAll(async () => {
  server = await startTestServer({ clock: new MovingClock() });
  await seedOnce(server.platform);
  schema = await executableSchema();
  ids = await readIds(server.platform);
  callers = await buildCallers();
});
afterAll(() => server.stop());

/** A visitor, and people of the demo: somebody who lives there, a facilitator, an administrator. */
async function buildCallers(): Promise<Caller[]> {
  const { platform } = server;
  const authors: { id: string }[] = await platform.db.query(
    'SELECT author_id AS id FROM proposal GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
  );
  const staff: { id: string }[] = await platform.db.query(
    'SELECT min(person_id) AS id FROM role_grant WHERE role = ANY($1) GROUP BY role ORDER BY role',
    [[Role.ADMINISTRATOR, Role.MODERATOR]],
  );
  const people = await Promise.all(
    [...authors, ...staff].map(async ({ id }) =>
      viewerOfApiToken(platform, await buildToken(server, id)),
    ),
  );
  const viewers = [visitor('somebody'), ...people.map((viewer) => viewer!)];
  return viewers.map((viewer) => ({ viewer, locale: 'en', cookies: null }));
}

const contextOf = (caller: Caller) => createContext(server.platform, caller);

/**
 * What graphql-js answers, where that is still, beside what the compiled document does. A mutation has been done twice by
 * then, so that it meets what it has done itself.
 */
async function compare(args: ExecutionArgs, caller: Caller) {
  const own = async () => onTheWire(await execute({ ...args, contextValue: contextOf(caller) }));
  const [once, again] = [await own(), await own()];
  compileNow(args);
  const compiled = await executeDocument(server.platform, {
    ...args,
    contextValue: contextOf(caller),
  });
  const moving = new Set(differences(once, again));
  const differing = differences(again, onTheWire(compiled)).filter((path) => !moving.has(path));
  return { differing, moving, answer: once };
}

/** What was compared. */
interface Compared {
  /** What differs, with its place. */
  differing: string[];
  /** How many answers held data. */
  answered: number;
}

/** Compares for every caller, for each root value. */
async function compareFor(
  { file, document }: OwnDocument,
  turn: number,
  rootsFor: (args: ExecutionArgs) => Promise<unknown[]> = () => Promise.resolve([undefined]),
): Promise<Compared> {
  const compared: Compared = { differing: [], answered: 0 };
  for (const [place, caller] of callers.entries()) {
    const variableValues = variablesFor(schema, document, { ids, turn: turn + place });
    const args = { schema, document, variableValues };
    for (const rootValue of await rootsFor({ ...args, contextValue: contextOf(caller) })) {
      const { differing, answer } = await compare({ ...args, rootValue }, caller);
      if (answer.data) compared.answered += 1;
      const name = getOperationAST(document)?.name?.value ?? '';
      compared.differing.push(...differing.map((path) => `${file} ${name} ${path}`));
    }
  }
  return compared;
}

async function compareAll(
  documents: OwnDocument[],
  rootsFor?: (args: ExecutionArgs) => Promise<unknown[]>,
): Promise<Compared> {
  const whole: Compared = { differing: [], answered: 0 };
  for (const [turn, own] of documents.entries()) {
    const { differing, answered } = await compareFor(own, turn, rootsFor);
    whole.differing.push(...differing);
    whole.answered += answered;
  }
  return whole;
}

const isOf = (type: OperationTypeNode) => (own: OwnDocument) =>
  getOperationAST(own.document)!.operation === type;
const isCompiled = ({ document }: OwnDocument) => compileNow({ schema, document }) !== null;

/** What a subscription would be executed for: the events there are, from the first on, or a gauge's value. */
async function rootsOf({ variableValues, ...args }: ExecutionArgs): Promise<unknown[]> {
  const [streamId] = Object.values(variableValues ?? {});
  const after = encodeCursor({ epoch: server.platform.epoch, streamId: String(streamId), seq: 0 });
  const source = await createSourceEventStream({
    ...args,
    variableValues: { ...variableValues, after },
  });
  if (source instanceof StreamSource) {
    const events = await readAfter(server.platform.db, source.place.streamId, 0);
    const { toRoot } = source.place as StreamPlace<unknown>;
    const roots = events.slice(0, MOST_EVENTS).map((event) => toRoot(event));
    return roots.filter((root: unknown) => root !== null);
  }
  if (!(source instanceof GaugeSource)) return [];
  const root: unknown = await source.show(await source.gauge.current(), null);
  return root === null ? [] : [root];
}
const MOST_EVENTS = 30;

describe('a compiled document answers as graphql-js does', () => {
  test('every query of the client', async () => {
    const queries = clientDocuments().filter(isOf(OperationTypeNode.QUERY));
    const { differing, answered } = await compareAll(queries);
    expect(differing).toEqual([]);
    expect(queries.length).toBeGreaterThan(60);
    expect(answered).toBeGreaterThan(queries.length * callers.length * 0.9);
    expect(queries.filter((own) => !isCompiled(own))).toEqual([]);
  });

  test('every query that a test writes out', async () => {
    const queries = testDocuments(schema).filter(isOf(OperationTypeNode.QUERY));
    const { differing } = await compareAll(queries);
    expect(differing).toEqual([]);
    expect(queries.length).toBeGreaterThan(200);
    expect(queries.filter(isCompiled).length).toBeGreaterThan(queries.length * 0.9);
  });

  test('every mutation of both', async () => {
    const both = [...clientDocuments(), ...testDocuments(schema)];
    const mutations = both.filter(isOf(OperationTypeNode.MUTATION));
    const { differing, answered } = await compareAll(mutations);
    expect(differing).toEqual([]);
    expect(mutations.length).toBeGreaterThan(120);
    // Many are refused by the arguments or to the caller, which is told alike as well.
    expect(answered).toBeGreaterThan(mutations.length * callers.length * 0.5);
    expect(mutations.filter(isCompiled).length).toBeGreaterThan(mutations.length * 0.9);
  });

  test('every subscription of both, for the events of the demo and for gauges', async () => {
    const own = [...clientDocuments(), ...testDocuments(schema)];
    const subscriptions = own.filter(isOf(OperationTypeNode.SUBSCRIPTION));
    const { differing, answered } = await compareAll(subscriptions, rootsOf);
    expect(differing).toEqual([]);
    expect(subscriptions.length).toBeGreaterThan(20);
    expect(answered).toBeGreaterThan(200);
  });
});

describe('what goes wrong is told alike', () => {
  const board = 'query ($id: ID!, $first: Int = 2) { board(id: $id) {';
  test.each([
    ['a variable that is missing', `${board} id } }`, { id: undefined }],
    ['a variable of another type', `${board} id } }`, { id: { a: 1 } }],
    [
      'a page that is too large',
      `${board} id proposals(first: $first) { totalCount } } }`,
      { first: 1_000 },
    ],
    [
      'one of two that is too large',
      `${board} a: proposals(first: 1) { totalCount } b: proposals(first: 0) { totalCount } } }`,
      {},
    ],
    [
      'several errors for one thing',
      '{ viewer { contacts { kind } apiTokens { id } sessions { id } } }',
      { id: '' },
    ],
    ['a cursor of something else', `${board} proposals(after: "x") { nodes { id } } } }`, {}],
    [
      'a thing that must be there and is not',
      '{ node(id: "pro_nothing") { id } board(id: "x") { id } }',
      {},
    ],
    ['a name that no object may have', '{ __proto__: serverTime constructor: serverTime }', {}],
    [
      'fields that are left out',
      `${board} id @skip(if: true) question @include(if: true) ...A @include(if: false) } } fragment A on Board { phase }`,
      {},
    ],
  ])('%s', async (_what, source, variables) => {
    const variableValues =
      'id' in variables ? variables : { id: ids.get('board')![0], ...variables };
    const args = { schema, document: parse(source), variableValues };
    const [caller] = callers;
    const { differing, moving, answer } = await compare(args, caller!);
    expect({ differing, moving: [...moving] }).toEqual({ differing: [], moving: [] });
    expect(answer.errors ?? answer.data).toBeDefined();
  });
});
