import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Proposal } from '../../server/features/proposals/proposal.js';
import { ProposalStatus } from '../../server/features/proposals/proposal-status.js';
import type { Api } from '../support/api.js';
import {
  buildDecision,
  buildProposal,
  buildScene,
  cast,
  type Scene,
} from '../support/factories.js';
import { buildEverybody, refusalOf, ROLES, type RoleName } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { REASON, stepsOf } from './support.js';

let server: TestServer;
let scene: Scene;
let everybody: Record<RoleName, Api>;
let facilitator: Api;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 2, costs: [] });
  everybody = await buildEverybody(server, scene.community.id);
  facilitator = scene.facilitator.api;
});
afterAll(() => server.stop());

function propose(overrides: Partial<Proposal> = {}): Promise<Proposal> {
  return buildProposal(server, {
    boardId: scene.board.id,
    authorId: scene.people[0]!.id,
    ...overrides,
  });
}

const decline = (api: Api, proposalId: string) =>
  refusalOf(api, 'declineProposal', { proposalId, reason: REASON });
const reopen = (api: Api, proposalId: string) =>
  refusalOf(api, 'reopenProposal', { proposalId, reason: REASON });

/** Written down apart from the policies. */
function expected(role: RoleName): string | null {
  if (role === 'visitor') return 'SIGN_IN_REQUIRED';
  return role === 'moderator' || role === 'administrator' ? null : 'NOT_ALLOWED';
}

const BUTTONS = `query ($id: ID!) { proposal(id: $id) { viewerCan {
  decline { allowed code } reopen { allowed code } merge { allowed code } } } }`;
type Buttons = Record<string, { allowed: boolean; code: string | null }>;

async function buttons(api: Api, id: string): Promise<Buttons> {
  const answer = await api.ask<{ proposal: { viewerCan: Buttons } }>(BUTTONS, { id });
  return answer.proposal.viewerCan;
}

describe.each(ROLES)('by a %s: button and mutation agree', (role) => {
  const refusal = () => (role === 'visitor' ? 'UNAUTHENTICATED' : expected(role));

  test('declining and merging', async () => {
    const [proposal, other] = [await propose(), await propose()];
    const shown = { allowed: expected(role) === null, code: expected(role) };
    expect(await buttons(everybody[role], proposal.id)).toMatchObject({
      decline: shown,
      merge: shown,
    });
    expect(await decline(everybody[role], proposal.id)).toBe(refusal());
    const input = { sourceId: other.id, targetId: (await propose()).id, reason: REASON };
    expect(await refusalOf(everybody[role], 'mergeProposal', input)).toBe(refusal());
  });

  test('opening again', async () => {
    const proposal = await propose({ status: ProposalStatus.DECLINED });
    const shown = { allowed: expected(role) === null, code: expected(role) };
    expect(await buttons(everybody[role], proposal.id)).toMatchObject({ reopen: shown });
    expect(await reopen(everybody[role], proposal.id)).toBe(refusal());
  });
});

test('each step is kept with its reason, who took it and when', async () => {
  const { id } = await propose();
  const api = server.api();
  expect(await stepsOf(api, id)).toMatchObject({ status: 'OPEN', statusReason: null, history: [] });
  expect(await decline(facilitator, id)).toBeNull();
  expect(await reopen(facilitator, id)).toBeNull();
  const by = { id: scene.facilitator.id };
  expect(await stepsOf(api, id)).toMatchObject({
    version: 3,
    status: 'OPEN',
    history: [
      { status: 'DECLINED', reason: REASON, by },
      { status: 'OPEN', reason: REASON, by },
    ],
  });
});

test('what was declined gathers no backing and is on no ballot, until it is opened again', async () => {
  const proposal = await propose();
  await decline(facilitator, proposal.id);
  const back = () =>
    refusalOf(scene.people[0]!.api, 'supportProposal', { proposalId: proposal.id });
  expect(await back()).toBe('WRONG_STATUS');
  const options = [{ proposalId: proposal.id }, { label: 'Nothing' }];
  const rules = { winnerCount: 1, tieRule: 'LISTED_ORDER' };
  const vote = () => buildDecision(scene, { method: 'APPROVAL', options, rules, open: false });
  await expect(vote()).rejects.toThrow('not adopted');
  expect(await decline(facilitator, proposal.id)).toBe('WRONG_STATUS');
  await reopen(facilitator, proposal.id);
  expect(await back()).toBeNull();
  await vote();
});

test('while it is on a ballot, only the vote moves it, and the vote is named', async () => {
  const [one, two] = [await propose(), await propose()];
  const decision = await buildDecision({ ...scene, proposals: [one, two] });
  for (const outcome of [
    await decline(facilitator, one.id),
    await reopen(facilitator, one.id),
    await refusalOf(facilitator, 'mergeProposal', {
      sourceId: one.id,
      targetId: two.id,
      reason: REASON,
    }),
  ])
    expect(outcome).toBe('WRONG_STATUS');
  expect((await buttons(facilitator, one.id))['decline']).toMatchObject({ allowed: false });
  for (const { api } of scene.people) await cast(api, decision, [0]);
  await facilitator.mutate('closeDecision', { decisionId: decision.id });
  const { history } = await stepsOf(server.api(), one.id);
  expect(history).toMatchObject([
    { status: 'SHORTLISTED', by: { id: scene.facilitator.id }, decision: { id: decision.id } },
    { status: 'ADOPTED', by: null, decision: { id: decision.id } },
  ]);
  expect(await decline(facilitator, one.id)).toBe('WRONG_STATUS');
});

test('declined and put on a ballot at the same moment: one of the two is refused', async () => {
  for (let round = 0; round < 5; round++) {
    const own = [await propose(), await propose()];
    const [declined, fixed] = await Promise.all([
      decline(facilitator, own[0]!.id),
      buildDecision({ ...scene, proposals: own }, { open: false, reopen: false }).then(
        () => null,
        () => 'refused',
      ),
    ]);
    expect([declined, fixed].filter((refusal) => refusal === null)).toHaveLength(1);
  }
});

test('a closed board stays as it is', async () => {
  const own = await buildScene(server, { residents: 0, costs: [1] });
  await server.platform.db.query('UPDATE board SET closed_at = now() WHERE id = $1', [
    own.board.id,
  ]);
  expect(await decline(own.facilitator.api, own.proposals[0]!.id)).toBe('WRONG_PHASE');
});

test('a reason is asked for, and no more than a reason', async () => {
  const { id } = await propose();
  for (const reason of ['', '  short  ', 'x'.repeat(1_001), 'long enough, but \0']) {
    const { userErrors } = await facilitator.mutate('declineProposal', { proposalId: id, reason });
    expect(userErrors).toMatchObject([{ code: 'BAD_INPUT', field: ['input', 'reason'] }]);
  }
});
