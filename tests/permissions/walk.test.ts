import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIMITS } from '../../server/app/graphql/limits/limits.js';
import { executableSchema } from '../../server/app/graphql/schema.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { FIELDS } from './table/index.js';
import { NEVER_KEPT, NEVER_SHOWN } from './table/never.js';
import { SUBSCRIPTIONS, WALKED_ELSEWHERE } from './table/subscriptions.js';
import { openSocketOf, overHttp, overSocket } from './walk/ask.js';
import { looksAt, TOP } from './walk/documents.js';
import { Findings } from './walk/findings.js';
import { Follower, type Attempt } from './walk/follow.js';
import { Things } from './walk/things.js';
import type { Viewer } from './world/company.js';
import { buildWorld, type World } from './world/world.js';

let server: TestServer;
let world: World;
let schema: GraphQLSchema;
let things: Things;
let findings: Findings;

/** One look asks for more at once than anybody may; that this is refused is tried elsewhere. */
const limits: { fields: number } = LIMITS;
const { fields: MOST_FIELDS } = LIMITS;

beforeAll(async () => {
  limits.fields = 3_000;
  server = await startTestServer();
  world = await buildWorld(server);
  schema = await executableSchema();
  things = await Things.read(server, world);
  findings = new Findings(FIELDS, world, things);
});
afterAll(async () => {
  limits.fields = MOST_FIELDS;
  await server.stop();
});

describe('queries', () => {
  test('every field shows to everybody what the table says, over HTTP as over a socket', async () => {
    const looks = looksAt(schema, world, things.all.values());
    for (const viewer of world.viewers) {
      const lines = [overHttp(server, viewer), await overSocket(server, viewer)];
      for (const look of looks) {
        const [web, live] = await Promise.all(
          lines.map((line) => line.ask(look.query, look.variables)),
        );
        findings.take(viewer, look, web!, live);
      }
      for (const line of lines) await line.close();
    }
    findings.judge();
    expect(findings.report()).toBe('');
  });
});

describe('subscriptions', () => {
  test('every one has a row, and every row is about one', () => {
    const fields = Object.keys(schema.getSubscriptionType()!.getFields());
    const rows = [...Object.keys(SUBSCRIPTIONS), ...Object.keys(WALKED_ELSEWHERE)];
    expect(rows.toSorted()).toEqual(fields.toSorted());
  });

  /** Everything that somebody can try to follow. */
  async function attempts(): Promise<Attempt[]> {
    const decisions: { id: string }[] = await server.platform.db.query(
      `SELECT id FROM decision WHERE status = 'OPEN'`,
    );
    const ids = {
      Board: Object.values(world.boards),
      Community: [world.here.community.id, world.elsewhere.community.id],
      Decision: decisions.map(({ id }) => id),
    };
    return Object.entries(SUBSCRIPTIONS).flatMap(([name, row]) => {
      const targets = row.of ? ids[row.of.type].map((id) => things.all.get(id)!) : [null];
      return targets.flatMap((thing) =>
        world.viewers.map((viewer) => ({ name, row, thing, viewer })),
      );
    });
  }

  test('everybody hears what the table says, or is refused as for what never was', async () => {
    const follower = new Follower(server, schema);
    const sockets = new Map<Viewer, Awaited<ReturnType<TestServer['socket']>>>();
    for (const viewer of world.viewers) sockets.set(viewer, await openSocketOf(server, viewer));
    for (const attempt of await attempts()) {
      const { name, row, thing, viewer } = attempt;
      const where = `${name} ${thing?.id ?? 'own'} for ${viewer.name}`;
      const { messages, refused } = await follower.follow(sockets.get(viewer)!, attempt);
      const code = refused[0]?.code ?? null;
      expect({ where, code }).toEqual({ where, code: row.refused(viewer, thing) });
      const at = thing?.id ?? viewer.name;
      messages.forEach((data, place) => {
        const look = {
          at: `${name} of ${at}, ${place + 1}`,
          thing: TOP,
          root: '',
          query: '',
          variables: {},
        };
        findings.take(viewer, look, { data, errors: [] });
      });
      // That there is such a community is no secret; that there is such a board is.
      if (code === 'NOT_FOUND' && thing!.type !== 'Community') {
        expect(messages).toEqual([]);
        const never = await follower.follow(sockets.get(viewer)!, follower.never(attempt));
        expect({ where, refused: never.refused }).toEqual({ where, refused });
      }
    }
    for (const socket of sockets.values()) await socket.close();
    findings.judge();
    expect(findings.report()).toBe('');
  });

  test('nobody follows anything over HTTP', async () => {
    const follower = new Follower(server, schema);
    for (const attempt of await attempts()) {
      const answer = await overHttp(server, attempt.viewer).ask(follower.document(attempt));
      expect(answer.data ?? null).toBeNull();
      expect(answer.errors[0]!.code).toBe('BAD_REQUEST');
    }
  });
});

describe('the walk itself', () => {
  test('has come by everything that the table is about', () => {
    expect(findings.neverShown.toSorted()).toEqual(NEVER_SHOWN.toSorted());
    expect(findings.neverKept.toSorted()).toEqual(NEVER_KEPT.toSorted());
  });
});
