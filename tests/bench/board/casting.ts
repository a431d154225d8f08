import { randomBytes } from 'node:crypto';
import type { DemoServer } from '../support/demo-server.js';
import { keptClient, type KeptClient } from '../support/kept-client.js';
import { load, type LoadResult } from '../support/load.js';
import { findDemoBoard } from './demo-board.js';

const CLIENTS = 64;
const VOTERS = 5_000;

interface Administrator {
  cookie: string;
  communityId: string;
}

/** First ballots of 5,000 voters from 64 clients on a decision of their own, acknowledged after COMMIT. */
export async function measureCasting({
  url,
}: DemoServer): Promise<LoadResult & { clients: number }> {
  const client = keptClient(url);
  const { decision, tokens } = await prepare(client, url);
  const result = await load(
    CLIENTS,
    (sent) => sent >= VOTERS,
    async (number) => {
      const options = decision.options.filter(
        (_, place) => (number >> place) % 2 === 0 || place === 0,
      );
      const choice = { options: options.map(({ id }) => id) };
      const input = {
        decisionId: decision.id,
        choice,
        nonce: randomBytes(32).toString('base64url'),
        publicChoiceAccepted: true,
      };
      const headers = { authorization: `Bearer ${tokens[number % VOTERS]!}` };
      await mutate(client, 'castBallot', input, 'ballot { leaf }', headers);
    },
  );
  client.close();
  return { clients: CLIENTS, ...result };
}

async function prepare(client: KeptClient, url: string) {
  const admin = await signInAsAdministrator(client, url);
  const as = { cookie: admin.cookie };
  const { community } = await mutate<{ community: { id: string } }>(
    client,
    'createCommunity',
    { name: 'Bench', timeZone: 'UTC', currency: 'CNY', rules: { publicityHours: 0 } },
    'community { id }',
    as,
  );
  const { unit } = await mutate<{ unit: { id: string } }>(
    client,
    'createUnit',
    { communityId: community.id, name: 'Bench' },
    'unit { id }',
    as,
  );
  const { board } = await mutate<{ board: { id: string } }>(
    client,
    'createBoard',
    { communityId: community.id, question: 'Bench?' },
    'board { id }',
    as,
  );
  await mutate(client, 'changePhase', { boardId: board.id, to: 'DECIDE' }, '', as);
  const voters = Array.from({ length: VOTERS }, (_, index) => String(index));
  const imported = await mutate<{ voters: { token: string }[] }>(
    client,
    'demoImportVoters',
    { communityId: community.id, voters },
    'voters { token }',
    as,
  );
  const { decision } = await mutate<{ decision: { id: string; options: { id: string }[] } }>(
    client,
    'createDecision',
    decisionInput(board.id, unit.id),
    'decision { id options { id } }',
    as,
  );
  await mutate(client, 'openDecision', { decisionId: decision.id }, '', as);
  return { decision, tokens: imported.voters.map(({ token }) => token) };
}

function decisionInput(boardId: string, unitId: string) {
  return {
    boardId,
    question: 'Bench?',
    method: 'BUDGET',
    options: Array.from({ length: 8 }, (_, index) => ({
      label: `Option ${index}`,
      cost: (index + 1) * 1_000_000,
    })),
    rules: { budget: 15_000_000, budgetRule: 'GREEDY', tieRule: 'LISTED_ORDER' },
    basis: 'SELF_GOVERNANCE',
    binding: false,
    unitId,
    answerBy: new Date(Date.now() + 86_400_000).toISOString(),
    quorumPercent: 0,
  };
}

async function signInAsAdministrator(client: KeptClient, url: string): Promise<Administrator> {
  const { community } = await findDemoBoard(url);
  const people = await client.post<{
    demo: { people: { role: string; person: { id: string } }[] };
  }>(JSON.stringify({ query: '{ demo { people { role person { id } } } }' }));
  const personId = people.data.demo.people.find(({ role }) => role === 'ADMINISTRATOR')!.person.id;
  const query =
    'mutation ($personId: ID!) { demoSignIn(input: { personId: $personId }) { userErrors { message } } }';
  const { cookies } = await client.post(JSON.stringify({ query, variables: { personId } }));
  return {
    cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; '),
    communityId: community.id,
  };
}

async function mutate<T>(
  client: KeptClient,
  name: string,
  input: object,
  selection: string,
  headers: Record<string, string>,
): Promise<T> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { payload: ${name}(input: $input) { ${selection} userErrors { message } } }`;
  const { data } = await client.post<{ payload: T & { userErrors: { message: string }[] } }>(
    JSON.stringify({ query, variables: { input } }),
    headers,
  );
  if (data.payload.userErrors.length > 0)
    throw new Error(`${name}: ${data.payload.userErrors[0]!.message}`);
  return data.payload;
}
