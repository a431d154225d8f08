import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InitiativeStatus } from '../../server/features/proposals/initiatives/initiative-status.js';
import type { Initiative } from '../../server/features/proposals/initiatives/initiative.js';
import type { Api } from '../support/api.js';
import {
  buildBoard,
  buildCommunity,
  buildInitiative,
  buildPerson,
  type Actor,
} from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES, type RoleName } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let communityId: string;
let starter: Actor;
let everybody: Record<RoleName | 'starter', Api>;

beforeAll(async () => {
  server = await startTestServer();
  communityId = (await buildCommunity(server)).id;
  starter = await buildPerson(server, { residentOf: communityId });
  everybody = { ...(await buildEverybody(server, communityId)), starter: starter.api };
});
afterAll(() => server.stop());

const STATUSES = Object.values(InitiativeStatus);
const ACTIONS = {
  supportInitiative: 'support',
  withdrawInitiativeSupport: 'support',
  answerInitiativeWithBoard: 'answer',
  refuseInitiative: 'refuse',
  withdrawInitiative: 'withdraw',
} as const;

type Action = keyof typeof ACTIONS;
type Who = RoleName | 'starter';

const RUNS: Who[] = ['moderator', 'administrator'];
const LIVES_HERE: Who[] = ['resident', 'starter'];

/** What the policy must say: first about who asks, then about where the initiative stands. */
function expected(action: Action, who: Who, status: InitiativeStatus): string | null {
  if (who === 'visitor') return 'SIGN_IN_REQUIRED';
  const settled = !['GATHERING', 'REACHED'].includes(status);
  switch (ACTIONS[action]) {
    case 'support':
      if (!LIVES_HERE.includes(who)) return 'NOT_A_RESIDENT';
      return settled ? 'CLOSED' : null;
    case 'answer':
    case 'refuse':
      if (!RUNS.includes(who)) return 'NOT_ALLOWED';
      if (settled) return 'CLOSED';
      return status === InitiativeStatus.REACHED ? null : 'TOO_EARLY';
    case 'withdraw':
      if (who !== 'starter') return 'NOT_ALLOWED';
      if (settled) return 'CLOSED';
      return status === InitiativeStatus.GATHERING ? null : 'CONFLICT';
  }
}

interface Button {
  allowed: boolean;
  code: string | null;
  reason: string | null;
}

const PERMISSION = '{ allowed code reason }';
const BUTTONS = `query ($id: ID!) { initiative(id: $id) { viewerCan {
  support ${PERMISSION} answer ${PERMISSION} refuse ${PERMISSION} withdraw ${PERMISSION} } } }`;

async function button(who: Who, action: Action, id: string): Promise<Button> {
  const { initiative } = await everybody[who].ask<{
    initiative: { viewerCan: Record<(typeof ACTIONS)[Action], Button> };
  }>(BUTTONS, { id });
  return initiative.viewerCan[ACTIONS[action]];
}

async function standing(status: InitiativeStatus): Promise<Initiative> {
  const opened = status === InitiativeStatus.BOARD_OPENED;
  const boardId = opened ? (await buildBoard(server, { communityId })).id : null;
  return buildInitiative(server, { communityId, starterId: starter.id, status, boardId });
}

const reason = 'The fire service needs this road at all hours.';
const CASES = [...ROLES, 'starter' as const].flatMap((who) =>
  STATUSES.map((status) => [who, status] as const),
);

describe.each(Object.keys(ACTIONS) as Action[])('%s', (action) => {
  test.each(CASES)('by a %s where it is %s: button and mutation agree', async (who, status) => {
    const { id } = await standing(status);
    const wanted = expected(action, who, status);
    const shown = await button(who, action, id);
    expect(shown).toMatchObject({ allowed: wanted === null, code: wanted });
    expect(shown.reason === null).toBe(wanted === null);
    const input = { initiativeId: id, ...(action === 'refuseInitiative' && { reason }) };
    const outcome = await refusalOf(everybody[who], action, input);
    expect(outcome).toBe(who === 'visitor' ? 'UNAUTHENTICATED' : wanted);
  });
});

test.each(ROLES)('startInitiative by a %s: button and mutation agree', async (role) => {
  const lives = role === 'resident';
  const wanted = role === 'visitor' ? 'SIGN_IN_REQUIRED' : lives ? null : 'NOT_A_RESIDENT';
  const { community } = await everybody[role].ask<{
    community: { viewerCan: { startInitiative: Button } };
  }>(`query ($id: ID!) { community(id: $id) { viewerCan { startInitiative ${PERMISSION} } } }`, {
    id: communityId,
  });
  expect(community.viewerCan.startInitiative).toMatchObject({ allowed: lives, code: wanted });
  const input = { communityId, question: 'No vans?', body: 'Quiet.' };
  const outcome = await refusalOf(everybody[role], 'startInitiative', input);
  expect(outcome).toBe(role === 'visitor' ? 'UNAUTHENTICATED' : wanted);
});

test('the reason is the sentence the mutation gives, in the reader’s language', async () => {
  const { id } = await buildInitiative(server, { communityId, starterId: starter.id });
  for (const locale of ['en', 'zh-Hans']) {
    const api = everybody.moderator.in(locale);
    const input = { initiativeId: id };
    const { userErrors } = await api.mutate('answerInitiativeWithBoard', input);
    const { initiative } = await api.ask<{
      initiative: { viewerCan: { answer: Button } };
    }>(BUTTONS, { id });
    expect(initiative.viewerCan.answer.reason).toBe(userErrors[0]!.message);
    expect(/\p{Script=Han}/u.test(userErrors[0]!.message)).toBe(locale === 'zh-Hans');
  }
});
