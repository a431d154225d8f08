import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AreaKind } from '../../server/features/communities/area.js';
import { ProposalStatus } from '../../server/features/proposals/proposal-status.js';
import {
  buildArea,
  buildDecision,
  buildProposal,
  buildScene,
  cast,
  type Scene,
} from '../support/factories.js';
import { refusalOf } from '../support/roles.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const YES_NO = { method: 'YES_NO', options: null, rules: {}, quorumPercent: 0 };

/** The field at which fixing it is refused. */
async function refusedAt(scene: Scene, overrides: Record<string, unknown>) {
  const failure = await buildDecision(scene, { open: false, ...overrides }).catch(
    (error: Error) => error,
  );
  if (!(failure instanceof Error)) return null;
  const [{ field }] = JSON.parse(failure.message) as [{ field: string[] }];
  return field.slice(1).join('.');
}

test('what costs money, or is an administrative matter, is not called binding for nothing', async () => {
  const scene = await buildScene(server);
  const proposalId = scene.proposals[0]!.id;
  expect(await refusedAt(scene, { ...YES_NO, proposalId, binding: true })).toBe('moneySource');
  const administrative = { binding: true, basis: 'ADMINISTRATIVE', moneySource: 'The district' };
  expect(await refusedAt(scene, administrative)).toBe('binding');
  expect(await refusedAt(scene, { ...administrative, binding: false })).toBe(null);
});

describe('yes or no to one proposal', () => {
  async function decideOn(scene: Scene, answer: number) {
    const proposalId = scene.proposals[0]!.id;
    const decision = await buildDecision(scene, { ...YES_NO, proposalId });
    await cast(scene.people[0]!.api, decision, [answer]);
    expect(
      await refusalOf(scene.facilitator.api, 'closeDecision', { decisionId: decision.id }),
    ).toBe(null);
    const seen = await server.api().ask<{
      decision: {
        proposal: { id: string; status: string; statusReason?: string };
        options: { kind: string; cost: { amount: number } | null; proposal: object | null }[];
      };
    }>(
      `query ($id: ID!) { decision(id: $id) { proposal { id status }
        options { kind cost { amount } proposal { id } } } }`,
      decision,
    );
    return seen.decision;
  }

  test('yes adopts it', async () => {
    const scene = await buildScene(server);
    const { id } = scene.proposals[0]!;
    const { proposal, options } = await decideOn(scene, 0);
    expect(proposal).toEqual({ id, status: 'ADOPTED' });
    expect(options).toEqual([
      { kind: 'YES', cost: { amount: 4_200_000 }, proposal: { id } },
      { kind: 'NO', cost: null, proposal: null },
      { kind: 'ABSTAIN', cost: null, proposal: null },
    ]);
  });

  test('no declines it', async () => {
    const { proposal } = await decideOn(await buildScene(server), 1);
    expect(proposal.status).toBe('DECLINED');
  });

  test('it has to be one of this board that can still be decided, and no other method has one', async () => {
    const scene = await buildScene(server);
    const other = await buildScene(server, { costs: [1] });
    const elsewhere = { ...YES_NO, proposalId: other.proposals[0]!.id };
    expect(await refusedAt(scene, elsewhere)).toBe('proposalId');
    expect(await refusedAt(scene, { proposalId: scene.proposals[0]!.id })).toBe('proposalId');
    const merged = await buildProposal(server, {
      boardId: scene.board.id,
      authorId: scene.facilitator.id,
      status: ProposalStatus.MERGED,
      mergedIntoId: scene.proposals[0]!.id,
    });
    expect(await refusedAt(scene, { ...YES_NO, proposalId: merged.id })).toBe('proposalId');
    const listed = [{ proposalId: scene.proposals[0]!.id }, { proposalId: merged.id }];
    expect(await refusedAt(scene, { options: listed })).toBe('options.1.proposalId');
  });
});

describe('a roll of one area', () => {
  async function buildQuarter() {
    const scene = await buildScene(server, { residents: 8, rules: { minimumSample: 5 } });
    const street = await buildArea(server, { kind: AreaKind.STREET });
    const whole = await buildArea(server, { parent: street });
    const grid = await buildArea(server, { parent: whole, kind: AreaKind.GRID });
    const building = await buildArea(server, { parent: grid, kind: AreaKind.BUILDING });
    const small = await buildArea(server, { parent: whole, kind: AreaKind.BUILDING });
    const { db } = server.platform;
    await db.query('UPDATE community SET area_id = $2 WHERE id = $1', [
      scene.community.id,
      whole.id,
    ]);
    const settle = (areaId: string, from: number, to: number) =>
      db.query('UPDATE register_entry SET area_id = $1 WHERE person_id = ANY($2::text[])', [
        areaId,
        scene.people.slice(from, to).map(({ id }) => id),
      ]);
    await settle(building.id, 0, 4);
    await settle(grid.id, 4, 5);
    await settle(small.id, 5, 7);
    return { scene, street, whole, grid, small };
  }

  const ROLL = `query ($id: ID!) { decision(id: $id) { rollArea { id } rollSize expectedRollSize } }`;

  test('is told beforehand, frozen from who lives within it, and nobody else’s', async () => {
    const { scene, grid } = await buildQuarter();
    const decision = await buildDecision(scene, { open: false, rollAreaId: grid.id });
    const roll = () => server.api().ask(ROLL, decision);
    const rollArea = { id: grid.id };
    expect(await roll()).toEqual({ decision: { rollArea, rollSize: null, expectedRollSize: 5 } });
    await scene.facilitator.api.mutate('openDecision', { decisionId: decision.id });
    expect(await roll()).toEqual({ decision: { rollArea, rollSize: 5, expectedRollSize: null } });
    const [inside, outside] = [scene.people[0]!, scene.people[7]!];
    expect((await cast(inside.api, decision, [0])).userErrors).toEqual([]);
    expect((await cast(outside.api, decision, [0])).userErrors).toMatchObject([
      { code: 'NOT_ON_ROLL' },
    ]);
  });

  test('so small that the figure would tell of people is not counted aloud', async () => {
    const { scene, small } = await buildQuarter();
    const decision = await buildDecision(scene, { open: false, rollAreaId: small.id });
    expect(await server.api().ask(ROLL, decision)).toMatchObject({
      decision: { expectedRollSize: null },
    });
  });

  test('lies within the community; its own area is everybody, settled or not', async () => {
    const { scene, whole, street } = await buildQuarter();
    const decision = await buildDecision(scene, { open: false, rollAreaId: whole.id });
    expect(await server.api().ask(ROLL, decision)).toEqual({
      decision: { rollArea: null, rollSize: null, expectedRollSize: 8 },
    });
    expect(await refusedAt(scene, { rollAreaId: street.id })).toBe('rollAreaId');
    expect(await refusedAt(await buildScene(server), { rollAreaId: whole.id })).toBe('rollAreaId');
  });
});

describe('the rulebook', () => {
  const inForce = async ({ community }: Scene) => {
    const rows: { version: number; values: Record<string, unknown>; decision_id: string | null }[] =
      await server.platform.db.query(
        `SELECT version, values, decision_id FROM rulebook WHERE community_id = $1 ORDER BY version DESC LIMIT 1`,
        [community.id],
      );
    return rows[0]!;
  };
  const adoptedBy = async (vote: { id: string }) => {
    const { decision } = await server
      .api()
      .ask<{ decision: { adoptedRulebook: object | null } }>(
        'query ($id: ID!) { decision(id: $id) { adoptedRulebook { version publicityHours } } }',
        vote,
      );
    return decision.adoptedRulebook;
  };
  const change = { ...YES_NO, binding: true, rulesChange: { publicityHours: 24 } };

  test('says the turnout a vote needs when the vote doesn’t', async () => {
    const scene = await buildScene(server, { rules: { quorumPercent: 12 } });
    const decision = await buildDecision(scene, { open: false, quorumPercent: null });
    expect(
      await server.api().ask('query ($id: ID!) { decision(id: $id) { quorumPercent } }', decision),
    ).toEqual({ decision: { quorumPercent: 12 } });
  });

  test.each([
    ['passes', 0, { version: 2, hours: 24 }],
    ['fails', 1, { version: 1, hours: 0 }],
  ])('changes when a vote on it %s, and only then', async (_, answer, expected) => {
    const scene = await buildScene(server);
    const decision = await buildDecision(scene, change);
    await cast(scene.people[0]!.api, decision, [answer]);
    await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
    const { version, values, decision_id: by } = await inForce(scene);
    expect({ version, hours: values['publicityHours'] }).toEqual(expected);
    expect(by).toBe(version === 2 ? decision.id : null);
    expect(await adoptedBy(decision)).toEqual(
      version === 2 ? { version, publicityHours: 24 } : null,
    );
  });

  test('is linked to no vote that is still open', async () => {
    const decision = await buildDecision(await buildScene(server), change);
    expect(await adoptedBy(decision)).toBe(null);
  });

  test('the vote shows what would change, old and new', async () => {
    const scene = await buildScene(server);
    const rulesChange = { publicityHours: 24, quorumPercent: 30, boardOpeners: ['OFFICIAL'] };
    const decision = await buildDecision(scene, { ...change, open: false, rulesChange });
    const seen = await server
      .api()
      .ask(
        `query ($id: ID!) { decision(id: $id) { rulebookChange { rule before after rolesBefore rolesAfter } } }`,
        decision,
      );
    expect(seen).toEqual({
      decision: {
        rulebookChange: [
          { rule: 'publicityHours', before: 0, after: 24, rolesBefore: null, rolesAfter: null },
          {
            rule: 'boardOpeners',
            before: null,
            after: null,
            rolesBefore: ['MODERATOR'],
            rolesAfter: ['OFFICIAL'],
          },
        ],
      },
    });
  });

  test('is changed by a binding yes-no vote about real changes alone', async () => {
    const scene = await buildScene(server);
    const { rulesChange } = change;
    expect(await refusedAt(scene, { rulesChange })).toBe('rulesChange');
    expect(await refusedAt(scene, { ...change, binding: false })).toBe('binding');
    const both = { ...change, proposalId: scene.proposals[0]!.id, moneySource: 'The fund' };
    expect(await refusedAt(scene, both)).toBe('proposalId');
    expect(await refusedAt(scene, { ...change, rulesChange: { quorumPercent: 30 } })).toBe(
      'rulesChange',
    );
    expect(await refusedAt(scene, { ...change, rulesChange: { publicityHours: 721 } })).toBe(
      'rulesChange.publicityHours',
    );
  });

  test('tells between what each of its numbers has to stay', async () => {
    const scene = await buildScene(server);
    const { community } = await server.api().ask<{
      community: { rulebook: { limits: { rule: string; least: number; most: number }[] } };
    }>('query ($id: ID!) { community(id: $id) { rulebook { limits { rule least most } } } }', {
      id: scene.community.id,
    });
    const { limits } = community.rulebook;
    expect(limits).toHaveLength(9);
    for (const { rule, least, most } of limits) {
      const rejected = [least - 1, most + 1].map((value) => ({
        ...change,
        rulesChange: { [rule]: value },
      }));
      for (const terms of rejected)
        expect(await refusedAt(scene, terms)).toBe(`rulesChange.${rule}`);
    }
    const extreme = Object.fromEntries(limits.map(({ rule, most }) => [rule, most]));
    expect(await refusedAt(scene, { ...change, rulesChange: extreme })).toBe(null);
  });

  test('two votes that pass at once both take effect, one after the other', async () => {
    const scene = await buildScene(server);
    const decisions = [
      await buildDecision(scene, change),
      await buildDecision(scene, { ...change, rulesChange: { quorumPercent: 10 } }),
    ];
    for (const decision of decisions) await cast(scene.people[0]!.api, decision, [0]);
    await Promise.all(
      decisions.map(({ id }) =>
        refusalOf(scene.facilitator.api, 'closeDecision', { decisionId: id }),
      ),
    );
    const { version, values } = await inForce(scene);
    expect({ version, ...values }).toMatchObject({
      version: 3,
      publicityHours: 24,
      quorumPercent: 10,
    });
  });
});
