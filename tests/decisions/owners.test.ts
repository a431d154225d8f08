import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  Electorate,
  TallyInput,
  Ticks,
} from '../../server/features/decisions/methods/method.js';
import { METHODS } from '../../server/features/decisions/methods/registry.js';
import {
  buildDecision,
  buildScene,
  cast,
  type OpenDecision,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';
import { ANSWERS, rulesOf } from './counting.js';
import { countIn, handOut, readPaper, votesIn } from './paper/support.js';

type Said = [answer: string, metres: number];

/** Ten owners of 1,000 m² in all, unless said otherwise; each ballot is an answer and its square metres. */
function tally(ballots: Said[], rules: object = {}, electorate: Partial<Electorate> = {}) {
  const input: TallyInput<Ticks> = {
    options: ANSWERS,
    rules: rulesOf({ areaThresholdPercent: 50, areaQuorumPercent: 66.67, ...rules }),
    ballots: ballots.map(([answer, metres]) => ({
      choice: { options: [answer] },
      count: 1,
      area: metres * 100,
    })),
    electorate: { rollSize: 10, quorumPercent: 66.67, area: 100_000, ...electorate },
  };
  const { passed, conditions, details } = METHODS.YES_NO.tally(input);
  return { passed, details, unmet: conditions.filter(({ met }) => !met).map(({ kind }) => kind) };
}

const times = (count: number, answer: string, metres: number): Said[] =>
  Array.from({ length: count }, () => [answer, metres]);

describe('heads and floor area', () => {
  test('both have to take part and to agree', () => {
    expect(tally([...times(4, 'y', 100), ...times(3, 'n', 100)])).toMatchObject({
      passed: true,
      unmet: [],
      details: { roll: 100_000, cast: 70_000 },
    });
  });

  test.each([
    ['too few heads', times(6, 'y', 150), ['TURNOUT']],
    ['too little floor area', times(8, 'y', 80), ['AREA_TURNOUT']],
    [
      'many small owners against a large one',
      [...times(6, 'y', 50), ...times(1, 'n', 500)],
      ['AREA_OF_CAST'],
    ],
    [
      'a large owner against many small ones',
      [...times(3, 'y', 200), ...times(4, 'n', 50)],
      ['HEADS_OF_CAST'],
    ],
    [
      'just half',
      [...times(4, 'y', 100), ...times(4, 'n', 100)],
      ['HEADS_OF_CAST', 'AREA_OF_CAST'],
    ],
    [
      'abstentions, which take part',
      [...times(4, 'y', 100), ...times(4, 'a', 100)],
      ['HEADS_OF_CAST', 'AREA_OF_CAST'],
    ],
    ['nobody', [], ['TURNOUT', 'AREA_TURNOUT', 'HEADS_OF_CAST', 'AREA_OF_CAST']],
  ] as [string, Said[], string[]][])('%s: it fails by that alone', (_, ballots, unmet) => {
    expect(tally(ballots)).toMatchObject({ passed: false, unmet });
  });

  test('two thirds and three quarters are reached by exactly that share', () => {
    const rules = { thresholdPercent: 75, areaThresholdPercent: 75 };
    const twelve = { rollSize: 12, area: 120_000 };
    const at = (yes: number, no: number) =>
      tally([...times(yes, 'y', 100), ...times(no, 'n', 100)], rules, twelve).passed;
    expect(at(6, 2)).toBe(true);
    expect(at(5, 2)).toBe(false);
    expect(at(5, 3)).toBe(false);
  });

  test('a least turnout by floor area means nothing where heads decide alone', () => {
    const problems = METHODS.YES_NO.checkRules(rulesOf({ areaQuorumPercent: 50 }), ANSWERS);
    expect(problems).toMatchObject([
      { field: ['rules', 'areaQuorumPercent'], code: 'NOT_FOR_METHOD' },
    ]);
  });
});

describe('a vote of owners', () => {
  let server: TestServer;
  let scene: Scene;

  beforeAll(async () => {
    server = await startTestServer();
    scene = await buildScene(server, { residents: 4 });
    const [one, two, three] = scene.people;
    for (const [person, area] of [
      [one, 8_950],
      [two, 12_000],
      [three, 30_000],
    ] as const)
      await server.platform.db.query(
        'UPDATE register_entry SET floor_area = $2 WHERE person_id = $1',
        [person!.id, area],
      );
  });
  afterAll(() => server.stop());

  const decide = (): Promise<OpenDecision> =>
    buildDecision(scene, {
      method: 'YES_NO',
      options: undefined,
      rules: { areaThresholdPercent: 50, areaQuorumPercent: 66.67 },
      quorumPercent: 66.67,
      tallyVisibility: 'LIVE',
    });

  const COUNT = `query ($id: ID!) { decision(id: $id) { rollSize rules { areaThresholdPercent }
    tally { passed conditions { kind met current } details { ... on AreaCount { roll cast areas { option { kind } area } } } } } }`;

  const read = async ({ id }: OpenDecision) =>
    (await scene.facilitator.api.ask<{ decision: Record<string, unknown> }>(COUNT, { id }))
      .decision;

  test('is cast by those who own something, and counted by what they own', async () => {
    const decision = await decide();
    const [one, two, three, tenant] = scene.people;
    expect(await read(decision)).toMatchObject({ rollSize: 3 });
    const refused = await cast(tenant!.api, decision, [0]);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_ON_ROLL' }]);
    await cast(one!.api, decision, [0]);
    await cast(two!.api, decision, [0]);
    expect(await read(decision)).toMatchObject({
      tally: {
        passed: false,
        conditions: [
          { kind: 'TURNOUT', met: true },
          { kind: 'AREA_TURNOUT', met: false, current: 41.12 },
          { kind: 'HEADS_OF_CAST', met: true },
          { kind: 'AREA_OF_CAST', met: true, current: 100 },
        ],
        details: { roll: 509.5, cast: 209.5 },
      },
    });
    await cast(three!.api, decision, [1]);
    expect(await read(decision)).toMatchObject({
      tally: {
        passed: false,
        details: {
          areas: [
            { option: { kind: 'YES' }, area: 209.5 },
            { option: { kind: 'NO' }, area: 300 },
            { option: { kind: 'ABSTAIN' }, area: 0 },
          ],
        },
      },
    });
    await cast(three!.api, decision, [0]);
    expect(await read(decision)).toMatchObject({ tally: { passed: true } });
  });

  test('takes paper with its floor area, never more than those own who have it', async () => {
    const decision = await decide();
    const desk = { server, scene };
    const [one, two] = scene.people;
    await handOut(desk, decision, one!);
    await handOut(desk, decision, two!);
    const none = await countIn(desk, decision, 'Yes,No,Abstain\nx,,\n');
    expect(none.userErrors[0]?.message).toContain('Give a column area');
    const much = await countIn(desk, decision, 'Yes,No,Abstain,area\nx,,,300\n');
    expect(much.userErrors[0]?.message).toContain('stands for 300 m²');
    const { userErrors } = await countIn(desk, decision, '1,2,3,面积\nx,,,89.5\n,x,,120㎡\n');
    expect(userErrors).toEqual([]);
    const { tally: seen } = await readPaper(scene.facilitator, decision);
    expect(votesIn(seen)).toEqual({ Yes: 1, No: 1, Abstain: 0 });
    expect(await read(decision)).toMatchObject({ tally: { details: { cast: 209.5 } } });
  });
});
