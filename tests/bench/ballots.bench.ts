import { randomBytes } from 'node:crypto';
import type { OpenVote, Voters, Written } from './ballots/ballot-server.js';
import { Child } from './support/child.js';
import { keptClient, type KeptClient } from './support/kept-client.js';
import { load, round, type LoadResult } from './support/load.js';
import { report } from './support/report.js';

const CLIENTS = 64;
/** In so many votes each of the voters casts, one after the other: a few seconds' work, which hardly depends on the moment. */
const VOTES = 3;
/** How many plain queries are measured, after as many to get warm. */
const PLAIN = 10_000;
const QUERY = JSON.stringify({ query: '{ viewer { person { id } } }' });
const CAST = `mutation ($input: CastBallotInput!) {
  castBallot(input: $input) { ballot { leaf } userErrors { message } } }`;

interface Cast {
  castBallot: { ballot: { leaf: string } | null; userErrors: { message: string }[] };
}

/** A load, and what it cost of the processors. */
type Measured = LoadResult & { serverCpuMs: number; clientCpuMs: number };

/**
 * Ballots of 5,000 voters by 64 clients, each acknowledged once it is committed: together with whoever casts at the same moment,
 * and each in a transaction of its own; beside the plainest query of somebody signed in, and what a server answers here that
 * does nothing at all.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  const bare = await measureBare();
  const child = await Child.start(
    new URL('ballots/ballot-server.ts', import.meta.url),
    'ballotServer',
  );
  const voters = await child.ask<Voters>({ do: 'where' });
  const client = keptClient(voters.url);
  try {
    const ask = async (number: number) => {
      await client.post(QUERY, as(voters, number));
    };
    const query = () => measure(child, ask, PLAIN);
    await query();
    const plainQuery = await query();
    // What runs for the first time is also compiled.
    await castAll(child, client, voters, true);
    const grouped = await castAll(child, client, voters, true);
    const alone = await castAll(child, client, voters, false);
    const share = round(grouped.perSecond / plainQuery.perSecond);
    const ofBare = round(grouped.perSecond / bare.perSecond);
    report(
      { ballots: { clients: CLIENTS, bare, plainQuery, grouped, alone, share, ofBare } },
      json,
    );
  } finally {
    client.close();
    await child.stop();
  }
}

async function measureBare(): Promise<Measured> {
  const child = await Child.start(new URL('ballots/bare-server.ts', import.meta.url), 'bareServer');
  const client = keptClient((await child.ask<{ url: string }>({ do: 'where' })).url);
  try {
    const body = JSON.stringify({ query: '{ word }' });
    const ask = async () => void (await client.post(body));
    await measure(child, ask, PLAIN);
    return await measure(child, ask, PLAIN);
  } finally {
    client.close();
    await child.stop();
  }
}

async function castAll(
  child: Child,
  client: KeptClient,
  voters: Voters,
  grouped: boolean,
): Promise<Measured & { ballotsPerTransaction: number }> {
  const { tokens } = voters;
  const votes: OpenVote[] = [];
  while (votes.length < VOTES) votes.push(await child.ask<OpenVote>({ do: 'open', grouped }));
  const cast = async (number: number) => {
    const { decisionId, options } = votes[Math.floor(number / tokens.length)]!;
    const choice = {
      options: options.filter((_, place) => (number >> place) % 2 === 0 || place === 0),
    };
    const nonce = randomBytes(32).toString('base64url');
    const input = { decisionId, choice, nonce, publicChoiceAccepted: true };
    const body = JSON.stringify({ query: CAST, variables: { input } });
    const { data } = await client.post<Cast>(body, as(voters, number));
    if (!data.castBallot.ballot) throw new Error(data.castBallot.userErrors[0]?.message);
  };
  const measured = await measure(child, cast, tokens.length * VOTES);
  let transactions = 0;
  for (const { decisionId } of votes) {
    const written = await child.ask<Written>({ do: 'written', decisionId });
    if (written.ballots !== tokens.length) throw new Error(`${written.ballots} ballots are there`);
    transactions += written.transactions;
  }
  return { ...measured, ballotsPerTransaction: round((tokens.length * VOTES) / transactions) };
}

async function measure(
  child: Child,
  send: (number: number) => Promise<void>,
  requests: number,
): Promise<Measured> {
  const before = await child.ask<{ us: number }>({ do: 'processor' });
  const own = process.cpuUsage();
  const result = await load(CLIENTS, (sent) => sent >= requests, send);
  const { user, system } = process.cpuUsage(own);
  const after = await child.ask<{ us: number }>({ do: 'processor' });
  const serverCpuMs = Math.round((after.us - before.us) / 1_000);
  return { ...result, serverCpuMs, clientCpuMs: Math.round((user + system) / 1_000) };
}

const as = ({ tokens }: Voters, number: number) => ({
  authorization: `Bearer ${tokens[number % tokens.length]!}`,
});
