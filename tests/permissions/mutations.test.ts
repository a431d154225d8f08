import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { executableSchema } from '../../server/app/graphql/schema.js';
import { buildCookie } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { NO_BUTTONS } from './table/mutations/no-buttons.js';
import { MUTATIONS } from './table/mutations/index.js';
import type { MutationRow } from './table/mutations/mutation-row.js';
import { overHttp, overSocket, type Line } from './walk/ask.js';
import { attempt, fits, OVER, trialsOf, wanted, type Trial } from './walk/attempts.js';
import { askButtons, buttonsOf, type Button } from './walk/buttons.js';
import { Things } from './walk/things.js';
import type { Viewer } from './world/company.js';
import { buildWorld, type World } from './world/world.js';

let server: TestServer;
let world: World;
let schema: GraphQLSchema;
let things: Things;
let buttons: Map<string, string[]>;
const lines = new Map<Viewer, { http: Line; socket: Line }>();

beforeAll(async () => {
  server = await startTestServer();
  world = await buildWorld(server);
  schema = await executableSchema();
  buttons = buttonsOf(schema);
  things = await Things.read(server, world);
  for (const viewer of world.viewers)
    lines.set(viewer, { http: overHttp(server, viewer), socket: await overSocket(server, viewer) });
});
afterAll(async () => {
  for (const { socket } of lines.values()) await socket.close();
  await server.stop();
});

/** What spends things comes after what looks at them, and what ends sessions last. */
const rank = (name: string) => {
  const { spends, endsSession } = MUTATIONS[name]!;
  return (spends ? 1 : 0) + (endsSession ? 2 : 0);
};
const names = Object.keys(MUTATIONS).toSorted((a, b) => rank(a) - rank(b));

test('every mutation has a row, and every row is about one', () => {
  const fields = Object.keys(schema.getMutationType()!.getFields());
  expect(names.toSorted(), 'tests/permissions/table/mutations').toEqual(fields.toSorted());
});

test('every button is that of a mutation, or says why it has none', () => {
  const lit = Object.entries(MUTATIONS).flatMap(([, { of, button }]) =>
    button ? `${of}.${button}` : [],
  );
  const shown = [...buttons].flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`));
  expect([...new Set([...lit, ...Object.keys(NO_BUTTONS)])].toSorted()).toEqual(shown.toSorted());
});

/** What is said to somebody who tries, and what their button said before. */
interface Tried {
  where: string;
  said: string | null;
  got: string | null;
  button: Button | null;
}

/** Those whose session it ends get one for it. */
async function lineFor(viewer: Viewer, row: MutationRow): Promise<Line> {
  if (!row.endsSession || !viewer.cookie) return lines.get(viewer)!.http;
  return overHttp(server, { ...viewer, cookie: await buildCookie(server, viewer.personId!) });
}

/** Where a thing is spent by it, one after the other, and only the first of those who may. */
async function tryAll(trial: Trial): Promise<Tried[]> {
  if (!trial.row.spends) return Promise.all(world.viewers.map((viewer) => tryAs(viewer, trial)));
  const tried: Tried[] = [];
  for (const viewer of world.viewers) {
    const spent = tried.some(({ got }) => got === null);
    if (!spent || wanted(viewer, trial, things) !== null) tried.push(await tryAs(viewer, trial));
  }
  return tried;
}

async function tryAs(viewer: Viewer, trial: Trial): Promise<Tried> {
  const { name, row, thing } = trial;
  const said = wanted(viewer, trial, things);
  const where = `${name} of ${thing.type} ${thing.id} ${thing.state ?? ''} by ${viewer.name}`;
  const button = await buttonFor(viewer, trial);
  const got = await attempt(await lineFor(viewer, row), trial, { world, schema });
  const once = row.endsSession === true || (row.spends === true && got === null);
  if (!once) {
    const live = await attempt(lines.get(viewer)!.socket, trial, { world, schema });
    expect({ where, live }).toEqual({ where, live: got });
  }
  return { where, said, got, button };
}

const known = new Map<string, Promise<Record<string, Button> | null>>();

/** What the button says before it is pressed; all of a thing are asked for at once. */
async function buttonFor(viewer: Viewer, { row, thing }: Trial): Promise<Button | null> {
  if (!row.button) return null;
  const key = `${thing.id} ${viewer.name}`;
  const asked =
    known.get(key) ?? askButtons(lines.get(viewer)!.http, thing, buttons.get(thing.type)!);
  known.set(key, asked);
  return (await asked)?.[row.button] ?? null;
}

const ABOUT_THE_VIEWER = new Set(['NOT_ALLOWED', 'NOT_A_RESIDENT', 'NOT_ON_ROLL']);

/** A lit button lets through; one that says who they are to be lit for keeps out with the same word. */
function agrees({ got, button }: Tried): boolean {
  // What a program may do of what its person may, its scopes say and no button does.
  if (!button || got === 'FORBIDDEN') return true;
  if (button.allowed) return got === null;
  return !ABOUT_THE_VIEWER.has(button.code!) || got === button.code;
}

test.each(names)(
  '%s: everybody is let through or refused as the table says, and as its button said',
  async (name) => {
    const row = MUTATIONS[name]!;
    const tried: Tried[] = [];
    for (const trial of trialsOf(name, row, things)) {
      const all = await tryAll(trial);
      expect(all.filter((one) => !fits(one.got, one.said, trial))).toEqual([]);
      tried.push(...all);
    }
    expect(tried.filter((one) => !agrees(one))).toEqual([]);
    expect(
      tried.some(({ got }) => got === null),
      'somebody is let through',
    ).toBe(true);
    // What a rule refuses somebody with has been seen, and not only that it was too late.
    const refused = new Set(tried.map(({ said }) => said));
    const seen = new Set(tried.filter(({ got }) => got !== OVER).map(({ said }) => said));
    expect(seen).toEqual(refused);
  },
);
