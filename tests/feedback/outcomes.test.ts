import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decisionClosed } from '../../server/features/decisions/decisions.hooks.js';
import {
  commitmentChanged,
  type CommitmentChange,
} from '../../server/features/feedback/commitments.hooks.js';
import { boardCursor } from '../support/cursors.js';
import {
  buildDecision,
  buildPromises,
  buildScene,
  cast,
  type Scene,
} from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
const heard: CommitmentChange[] = [];

beforeAll(async () => {
  server = await startTestServer();
  commitmentChanged.register(server.platform, (_tx, change) => {
    heard.push(change);
    return Promise.resolve();
  });
});
afterAll(() => server.stop());

interface Outcome {
  passed: boolean;
  binding: boolean;
  replyOwed: boolean;
  replyOverdue: boolean;
  commitments: {
    totalCount: number;
    nodes: {
      title: string;
      status: string;
      cost: { amount: number } | null;
      proposal: { id: string } | null;
      unit: { id: string };
    }[];
  };
}

async function outcomeOf(id: string): Promise<Outcome | null> {
  const { decision } = await server.api().ask<{ decision: { outcome: Outcome | null } }>(
    `query ($id: ID!) { decision(id: $id) { outcome { passed binding replyOwed replyOverdue
      commitments { totalCount nodes { title status cost { amount } proposal { id } unit { id } } } } } }`,
    { id },
  );
  return decision.outcome;
}

/** A yes-no vote in which everybody answered the same, closed. */
async function closedYesNo(scene: Scene, binding: boolean, answer: number): Promise<string> {
  const decision = await buildDecision(scene, {
    question: 'A lift for Building 3?',
    method: 'YES_NO',
    options: undefined,
    rules: { thresholdPercent: 50 },
    binding,
  });
  for (const { api } of scene.people) await cast(api, decision, [answer]);
  await scene.facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  return decision.id;
}

describe('what a vote comes to', () => {
  test('nothing before it has closed', async () => {
    const decision = await buildDecision(await buildScene(server));
    expect(await outcomeOf(decision.id)).toBeNull();
  });

  test('each thing a binding vote chose becomes a promise of its body, told on the board', async () => {
    const scene = await buildScene(server);
    const socket = await server.socket();
    const feed = socket.subscribe<{
      boardFeed: { __typename: string; commitment?: { title: string } };
    }>(
      `subscription ($id: ID!, $after: Cursor) { boardFeed(boardId: $id, after: $after) {
        __typename ... on CommitmentMade { commitment { title } } } }`,
      { id: scene.board.id, after: await boardCursor(server.api(), scene.board.id) },
    );
    heard.length = 0;
    const ids = await buildPromises(scene, { count: 2 });
    const made = await feed.until(({ boardFeed }) => boardFeed.__typename === 'CommitmentMade');
    expect(made.boardFeed.commitment?.title).toBe('Proposal 1');
    await socket.close();
    const { board } = await server.api().ask<{
      board: {
        commitments: { nodes: { id: string; title: string; cost: object; unit: object }[] };
      };
    }>(
      `query ($id: ID!) { board(id: $id) { commitments { nodes {
        id title cost { amount currency } unit { id } } } } }`,
      { id: scene.board.id },
    );
    expect(board.commitments.nodes).toEqual([
      {
        id: ids[0],
        title: 'Proposal 1',
        cost: { amount: 4_200_000, currency: 'CNY' },
        unit: { id: scene.community.unit.id },
      },
      {
        id: ids[1],
        title: 'Proposal 2',
        cost: { amount: 8_400_000, currency: 'CNY' },
        unit: { id: scene.community.unit.id },
      },
    ]);
    expect(heard.map(({ what, commitmentId }) => [what, commitmentId])).toEqual([
      ['MADE', ids[0]],
      ['MADE', ids[1]],
    ]);
  });

  test('a yes-no vote that passed is promised by its question', async () => {
    const scene = await buildScene(server);
    const outcome = await outcomeOf(await closedYesNo(scene, true, 0));
    expect(outcome).toMatchObject({ passed: true, replyOwed: false });
    expect(outcome!.commitments.nodes).toEqual([
      {
        title: 'A lift for Building 3?',
        status: 'PROMISED',
        cost: null,
        proposal: null,
        unit: { id: scene.community.unit.id },
      },
    ]);
  });

  test.each([
    ['a binding vote that failed promises nothing and owes nothing', true, 1, false],
    ['an advisory vote that passed owes a reply', false, 0, true],
    ['an advisory vote that failed owes a reply as well', false, 1, true],
  ])('%s', async (_, binding, answer, replyOwed) => {
    const scene = await buildScene(server);
    const outcome = await outcomeOf(await closedYesNo(scene, binding, answer));
    expect(outcome).toMatchObject({
      passed: answer === 0,
      binding,
      replyOwed,
      replyOverdue: false,
      commitments: { totalCount: 0 },
    });
  });
});

test('what fails after the outcome undoes it together with the closing', async () => {
  const other = await startTestServer({ databaseUrl: server.databaseUrl });
  decisionClosed.register(other.platform, () => Promise.reject(new Error('a later hook fails')));
  const scene = await buildScene(other);
  const decision = await buildDecision(scene, { binding: true, moneySource: 'The fund' });
  await cast(scene.people[0]!.api, decision, [0]);
  const { errors } = await scene.facilitator.api.send(
    `mutation ($id: ID!) { closeDecision(input: { decisionId: $id }) { userErrors { code } } }`,
    { id: decision.id },
  );
  expect(errors).toHaveLength(1);
  const [left] = await server.platform.db.query<object[]>(
    `SELECT (SELECT status FROM decision WHERE id = $1) AS status,
       (SELECT count(*) FROM outcome WHERE decision_id = $1) AS outcomes,
       (SELECT count(*) FROM commitment WHERE decision_id = $1) AS commitments`,
    [decision.id],
  );
  expect(left).toEqual({ status: 'OPEN', outcomes: 0, commitments: 0 });
  await other.stop();
});
