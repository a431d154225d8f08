import { afterAll, beforeAll, expect, test } from 'vitest';
import { Role } from '../../../server/foundation/viewer.js';
import { updatesCursor } from '../../support/cursors.js';
import { buildDecision, buildPerson, buildScene, cast } from '../../support/factories.js';
import { startTestServer } from '../../support/test-server.js';
import { decide } from '../vote-about-three.js';
import { handOut, readPaper, takeBack, type Desk } from './support.js';

let desk: Desk;

beforeAll(async () => {
  const server = await startTestServer();
  desk = { server, scene: await buildScene(server, { residents: 30 }) };
});
afterAll(() => desk.server.stop());

const code = ({ userErrors }: { userErrors: { code: string; message: string }[] }) =>
  userErrors.map((error) => error.code);

test('whoever gets a ballot on paper can’t cast here, and reads why', async () => {
  const decision = await decide(desk.scene, 'APPROVAL');
  const [resident] = desk.scene.people;
  expect(code(await handOut(desk, decision, resident!))).toEqual([]);
  expect(code(await cast(resident!.api, decision, [0]))).toEqual(['CONFLICT']);
  const seen = await readPaper(resident!, decision);
  expect(seen.viewerOnRoll).toBe(true);
  expect(seen.viewerPaper?.handedOutBy.id).toBe(desk.scene.facilitator.id);
  expect(seen.viewerCan.castBallot).toMatchObject({ allowed: false, code: 'CONFLICT' });
  expect(seen.viewerCan.castBallot.reason).toContain('on paper');
  expect(seen.turnout).toMatchObject({ cast: 0, onPaper: 0, paperOut: 1 });
  expect(seen.paper).toMatchObject({ handedOut: 1, notReturned: 1, ballots: 0 });
});

test('they are told at once on their own feed, and when it is taken back', async () => {
  const decision = await decide(desk.scene, 'APPROVAL');
  const [, resident] = desk.scene.people;
  const socket = await desk.server.socket({ token: resident!.token });
  const feed = socket.subscribe<{
    myUpdates: { __typename: string; decision?: { viewerPaper: object | null } };
  }>(
    `subscription ($after: Cursor) { myUpdates(after: $after) { __typename ... on PaperBallotHandedOut { decision { viewerPaper { handedOutAt } } }
      ... on PaperBallotTakenBack { decision { viewerPaper { handedOutAt } } } } }`,
    { after: await updatesCursor(resident!.api) },
  );
  await handOut(desk, decision, resident!);
  const out = await feed.next();
  expect(out.myUpdates).toMatchObject({
    __typename: 'PaperBallotHandedOut',
    decision: { viewerPaper: { handedOutAt: expect.any(String) as string } },
  });
  expect(code(await takeBack(desk, decision, resident!))).toEqual([]);
  const back = await feed.next();
  expect(back.myUpdates.decision).toEqual({ viewerPaper: null });
  expect(code(await cast(resident!.api, decision, [0]))).toEqual([]);
});

test('nobody gets two, asking again makes none, and whoever has cast gets none', async () => {
  const decision = await decide(desk.scene, 'APPROVAL');
  const [first, second] = desk.scene.people;
  await handOut(desk, decision, first!);
  expect(code(await handOut(desk, decision, first!))).toEqual([]);
  const { communityId } = desk.scene.board;
  const other = await buildPerson(desk.server, { role: Role.MODERATOR, communityId });
  expect(code(await handOut(desk, decision, first!, other))).toEqual(['CONFLICT']);
  await cast(second!.api, decision, [0]);
  const refused = await handOut(desk, decision, second!);
  expect(refused.userErrors[0]?.message).toContain('has cast already');
  expect((await readPaper(other, decision)).paper).toMatchObject({ handedOut: 1 });
});

test.each([
  ['a resident', () => desk.scene.people[3]!, 'NOT_ALLOWED'],
  ['a facilitator to themselves', () => desk.scene.facilitator, 'NOT_ALLOWED'],
] as const)('%s hands none out', async (_, by, refusal) => {
  const decision = await decide(desk.scene, 'APPROVAL');
  expect(code(await handOut(desk, decision, by(), by()))).toEqual([refusal]);
});

test('only to people on the roll, and only while ballots are cast', async () => {
  const waiting = await buildDecision(desk.scene, { open: false });
  const [resident] = desk.scene.people;
  expect(code(await handOut(desk, waiting, resident!))).toEqual(['NOT_OPEN_YET']);
  const decision = await decide(desk.scene, 'APPROVAL');
  const stranger = await buildPerson(desk.server);
  expect(code(await handOut(desk, decision, stranger))).toEqual(['BAD_INPUT']);
  await desk.scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  expect(code(await handOut(desk, decision, resident!))).toEqual(['CLOSED']);
});

test('30 residents who cast and get paper at the same moment do one of the two', async () => {
  const decision = await decide(desk.scene, 'APPROVAL');
  const { people } = desk.scene;
  const outcomes = await Promise.all(
    people.map(async (resident, place) => {
      const both = [
        () => cast(resident.api, decision, [0]),
        () => handOut(desk, decision, resident),
      ];
      if (place % 2 === 0) both.reverse();
      const answers = await Promise.all(both.map((act) => act()));
      return answers.filter(({ userErrors }) => userErrors.length === 0).length;
    }),
  );
  expect(outcomes).toEqual(people.map(() => 1));
  const { turnout } = await readPaper(desk.scene.facilitator, decision);
  expect(turnout.cast + turnout.paperOut).toBe(people.length);
});

test('the database itself refuses a ballot of whoever has paper, and paper for whoever has a ballot', async () => {
  const decision = await decide(desk.scene, 'APPROVAL');
  const [onPaper, here] = desk.scene.people;
  await handOut(desk, decision, onPaper!);
  await cast(here!.api, decision, [0]);
  const { db } = desk.server.platform;
  const insert = db.query(
    `INSERT INTO ballot (leaf, decision_id, voter_id, choice, nonce, cast_at)
     VALUES ('x', $1, $2, '{}', 'n', now())`,
    [decision.id, onPaper!.id],
  );
  await expect(insert).rejects.toThrow('ballot_decision_id_voter_id_way_fkey');
  const strike = db.query(
    `UPDATE roll_entry SET way = 'PAPER' WHERE decision_id = $1 AND person_id = $2`,
    [decision.id, here!.id],
  );
  await expect(strike).rejects.toThrow('ballot_decision_id_voter_id_way_fkey');
});

test('each stands in the audit log', async () => {
  const decision = await decide(desk.scene, 'APPROVAL');
  await handOut(desk, decision, desk.scene.people[5]!);
  await takeBack(desk, decision, desk.scene.people[5]!);
  const rows: { kind: string }[] = await desk.server.platform.db.query(
    `SELECT a.kind FROM audit_log a JOIN paper_handout h ON h.id = a.subject_id
     WHERE h.decision_id = $1 ORDER BY a.kind`,
    [decision.id],
  );
  expect(rows.map(({ kind }) => kind)).toEqual([
    'PAPER_BALLOT_HANDED_OUT',
    'PAPER_BALLOT_TAKEN_BACK',
  ]);
});
