import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { turnDueDecisions } from '../../server/features/decisions/due-decisions.js';
import { Role } from '../../server/foundation/viewer.js';
import { boardCursor } from '../support/cursors.js';
import {
  buildDecision,
  buildObjection,
  buildPerson,
  buildScene,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { rules: { publicityHours: 48, minimumSample: 5 } });
});
afterAll(() => server.stop());

const SHOWN = `query ($id: ID!) { decision(id: $id) { status createdAt publicUntil openObjectionCount
  openingConditions { kind met reason } viewerCan { open { allowed code reason } } } }`;

interface Shown {
  decision: {
    status: string;
    createdAt: string;
    publicUntil: string;
    openObjectionCount: number;
    openingConditions: { kind: string; met: boolean; reason: string | null }[];
    viewerCan: { open: { allowed: boolean; code: string | null; reason: string | null } };
  };
}

async function shown({ id }: OpenDecision): Promise<Shown['decision']> {
  return (await scene.facilitator.api.ask<Shown>(SHOWN, { id })).decision;
}

/** Moves a decision's publicity so that it has been over for a second, as if it had been fixed two days ago. */
function endPublicity({ id }: OpenDecision): Promise<unknown> {
  return server.platform.db.query(
    `UPDATE decision SET created_at = clock_timestamp() - interval '49 hours',
       public_until = clock_timestamp() - interval '1 second' WHERE id = $1`,
    [id],
  );
}

describe('a vote is public before it opens', () => {
  test('for the rulebook’s hours from when it was fixed, by the database’s clock', async () => {
    const behind = await startTestServer({
      databaseUrl: server.databaseUrl,
      clock: { now: () => new Date(Date.now() - 3_600_000) },
    });
    const facilitator = { ...scene.facilitator, api: behind.api(scene.facilitator.token) };
    const decision = await buildDecision({ ...scene, facilitator }, { open: false });
    const { createdAt, publicUntil } = await shown(decision);
    expect(Date.parse(publicUntil) - Date.parse(createdAt)).toBe(48 * 3_600_000);
    expect(Math.abs(Date.parse(createdAt) - Date.now())).toBeLessThan(600_000);
    await behind.stop();
  });

  test('and nobody can open it earlier, whatever a server’s own clock says', async () => {
    const decision = await buildDecision(scene, { open: false });
    const ahead = await startTestServer({
      databaseUrl: server.databaseUrl,
      clock: { now: () => new Date(Date.now() + 100 * 3_600_000) },
    });
    for (const each of [server, ahead]) {
      const { userErrors } = await each.api(scene.facilitator.token).mutate('openDecision', {
        decisionId: decision.id,
      });
      expect(userErrors).toMatchObject([{ code: 'TOO_EARLY' }]);
    }
    await ahead.stop();
    const { viewerCan, openingConditions } = await shown(decision);
    expect(viewerCan.open).toMatchObject({ allowed: false, code: 'TOO_EARLY' });
    // The community is on Shanghai's time, and its residents are told that.
    const until = new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      timeZone: 'Asia/Shanghai',
    }).format(
      new Date(Math.ceil(Date.parse((await shown(decision)).publicUntil) / 60_000) * 60_000),
    );
    expect(viewerCan.open.reason).toContain(until);
    expect(openingConditions.filter(({ met }) => !met)).toMatchObject([{ kind: 'PUBLICITY' }]);
    await endPublicity(decision);
    expect((await shown(decision)).viewerCan.open.allowed).toBe(true);
    expect(
      await refusalOf(scene.facilitator.api, 'openDecision', { decisionId: decision.id }),
    ).toBe(null);
    expect((await shown(decision)).openingConditions).toEqual([]);
  });

  test('a planned opening within that time is refused, and the refusal names the earliest', async () => {
    const opensAt = new Date(Date.now() + 47 * 3_600_000).toISOString();
    const failure = await buildDecision(scene, { open: false, opensAt }).catch(String);
    expect(failure).toContain('opensAt');
    expect(failure).toMatch(/at the earliest/);
    expect(failure).toMatch(/\d{1,2}:\d{2}/);
  });

  test('the database keeps a vote from being public for less than no time', async () => {
    const decision = await buildDecision(scene, { open: false });
    const change = server.platform.db.query(
      `UPDATE decision SET public_until = created_at - interval '1 second' WHERE id = $1`,
      [decision.id],
    );
    await expect(change).rejects.toThrow('decision_');
  });
});

describe('an opening that is due', () => {
  const OPENED = `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) { __typename
    ... on DecisionOpened { decision { id } } } }`;

  interface Opened {
    boardFeed: { __typename: string; decision?: { id: string } };
  }

  /** Its planned opening has passed as well. */
  function makeDue({ id }: OpenDecision): Promise<unknown> {
    return server.platform.db.query(
      `UPDATE decision SET opens_at = clock_timestamp() - interval '1 second' WHERE id = $1`,
      [id],
    );
  }

  test('waits for the publicity and for every answer, then comes at once', async () => {
    const own = await buildScene(server, { rules: { publicityHours: 48 } });
    const decision = await buildDecision(own, { open: false });
    const status = async () => (await shown(decision)).status;
    await makeDue(decision);
    await turnDueDecisions(server.platform);
    expect(await status()).toBe('SCHEDULED');
    const objectionId = await buildObjection(own.people[0]!, decision);
    await endPublicity(decision);
    await turnDueDecisions(server.platform);
    expect(await status()).toBe('SCHEDULED');
    const socket = await server.socket();
    const feed = socket.subscribe<Opened>(OPENED, {
      id: own.board.id,
      after: await boardCursor(server.api(), own.board.id),
    });
    const answer = { objectionId, body: 'It is named now.' };
    expect(await refusalOf(own.facilitator.api, 'answerObjection', answer)).toBe(null);
    await feed.until(({ boardFeed }) => boardFeed.decision?.id === decision.id);
    await socket.close();
    expect(await status()).toBe('OPEN');
  });
});

describe('who may fix and open votes', () => {
  const fix = (board: Scene['board'], unitId: string) => ({
    boardId: board.id,
    question: 'Shall we?',
    method: 'YES_NO',
    rules: {},
    basis: 'SELF_GOVERNANCE',
    binding: false,
    unitId,
    answerBy: new Date(Date.now() + 90 * 86_400_000).toISOString(),
  });

  test.each([
    [[Role.MODERATOR], ['moderator', 'administrator']],
    [[Role.OFFICIAL], ['official', 'administrator']],
    [
      [Role.RESIDENT, Role.MODERATOR],
      ['resident', 'moderator', 'administrator'],
    ],
    [[], ['administrator']],
  ])('is in the rulebook: %j', async (decisionOpeners, allowed) => {
    const own = await buildScene(server, { rules: { decisionOpeners } });
    const everybody = await buildEverybody(server, own.community.id);
    const may: string[] = [];
    const lit: string[] = [];
    for (const role of ROLES) {
      const input = fix(own.board, own.community.unit.id);
      if ((await refusalOf(everybody[role], 'createDecision', input)) === null) may.push(role);
      const { board } = await everybody[role].ask<{
        board: { viewerCan: { createDecision: { allowed: boolean } } };
      }>('query ($id: ID!) { board(id: $id) { viewerCan { createDecision { allowed } } } }', {
        id: own.board.id,
      });
      if (board.viewerCan.createDecision.allowed) lit.push(role);
    }
    expect(may.toSorted()).toEqual(allowed.toSorted());
    expect(lit).toEqual(may);
    const opened: string[] = [];
    const decision = await buildDecision(
      { ...own, facilitator: await buildPerson(server, { role: Role.ADMINISTRATOR }) },
      { open: false },
    );
    for (const role of ROLES) {
      const input = { decisionId: decision.id };
      if ((await refusalOf(everybody[role], 'openDecision', input)) !== null) continue;
      opened.push(role);
      await server.platform.db.query(`DELETE FROM roll_entry WHERE decision_id = $1`, [
        decision.id,
      ]);
      await server.platform.db.query(
        `UPDATE decision SET status = 'SCHEDULED', opened_at = NULL, roll_size = NULL WHERE id = $1`,
        [decision.id],
      );
    }
    expect(opened).toEqual(may);
  });
});
