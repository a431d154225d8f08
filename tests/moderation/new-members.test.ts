import { afterAll, beforeAll, expect, test } from 'vitest';
import { FOUNDING_RULES } from '../../server/features/communities/rulebook.js';
import { Phase } from '../../server/features/communities/phase.js';
import { withinLimit } from '../../server/features/moderation/new-member-limit.js';
import { Role } from '../../server/foundation/viewer.js';
import {
  buildBoard,
  buildComments,
  buildCommunity,
  buildPerson,
  buildProposal,
  type Actor,
} from '../support/factories.js';
import { refusalOf } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let communityId: string;
let boardId: string;

beforeAll(async () => {
  server = await startTestServer();
  const rules = { newMemberDays: 7, newMemberDailyLimit: 3 };
  communityId = (await buildCommunity(server, { rules })).id;
  boardId = (await buildBoard(server, { communityId, phase: Phase.DISCUSS })).id;
});
afterAll(() => server.stop());

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const newcomer = (createdAt = daysAgo(1)) =>
  buildPerson(server, { residentOf: communityId, createdAt });

function propose({ api }: Actor): Promise<string | null> {
  const text = { title: 'Lamps', body: 'At the crossing.', category: 'SAFETY' };
  return refusalOf(api, 'publishProposal', { boardId, ...text });
}

async function say({ api, id }: Actor): Promise<string | null> {
  const { id: proposalId } = await buildProposal(server, {
    boardId,
    authorId: id,
    publishedAt: daysAgo(2),
  });
  return refusalOf(api, 'addComment', { proposalId, stance: 'FOR', body: 'Yes.' });
}

function start({ api }: Actor): Promise<string | null> {
  return refusalOf(api, 'startInitiative', { communityId, question: 'Vans?', body: 'Quiet.' });
}

test('the rule itself', () => {
  const rules = { ...FOUNDING_RULES, newMemberDailyLimit: 3, newMemberDays: 7 };
  expect(withinLimit(2, rules)).toEqual({ allowed: true });
  expect(withinLimit(3, rules)).toMatchObject({
    allowed: false,
    code: 'RATE_LIMITED',
    params: { limit: 3, days: 7 },
  });
});

test('a new member publishes so many proposals and comments a day, and is told when to come back', async () => {
  const person = await newcomer();
  expect([await propose(person), await say(person), await propose(person)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(await say(person)).toBe('RATE_LIMITED');
  const { userErrors } = await person.api.mutate('publishProposal', {
    boardId,
    title: 'Lamps',
    body: 'At the crossing.',
    category: 'SAFETY',
  });
  expect(userErrors).toMatchObject([{ code: 'RATE_LIMITED' }]);
  expect(userErrors[0]!.message).toMatch(/3 .* tomorrow/);
});

test('many at once don’t slip past together', async () => {
  const person = await newcomer();
  const codes = await Promise.all(Array.from({ length: 8 }, () => propose(person)));
  expect(codes.filter((code) => code === null)).toHaveLength(3);
  expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(5);
});

test('an initiative counts as well, and is refused as well', async () => {
  const person = await newcomer();
  expect([await start(person), await propose(person), await start(person)]).toEqual([
    null,
    null,
    null,
  ]);
  expect(await propose(person)).toBe('RATE_LIMITED');
  expect(await start(person)).toBe('RATE_LIMITED');
});

test('what was published before midnight there doesn’t count', async () => {
  const person = await newcomer();
  const proposal = await buildProposal(server, {
    boardId,
    authorId: person.id,
    publishedAt: daysAgo(1),
  });
  const comments = await buildComments(server, { proposal, count: 3 });
  await server.platform.db.query(
    `UPDATE comment SET created_at = clock_timestamp() - interval '1 day' WHERE id = ANY($1::text[])`,
    [comments.map(({ id }) => id)],
  );
  expect(await propose(person)).toBeNull();
});

test('members of longer standing and those who run boards go on', async () => {
  const known = await newcomer(daysAgo(8));
  const runs = await buildPerson(server, {
    role: Role.MODERATOR,
    communityId,
    createdAt: daysAgo(0),
  });
  for (const person of [known, runs])
    for (let turn = 0; turn < 4; turn++) expect(await propose(person)).toBeNull();
});
