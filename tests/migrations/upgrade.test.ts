import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { migrate, MIGRATIONS } from '../../server/foundation/database/migrate.js';
import { createEmptyDatabase } from '../support/test-database.js';
import { startTestServer } from '../support/test-server.js';

/** One file for each landing: what its server had written, named after its last migration. */
const LANDED = new URL('./landed/', import.meta.url);
const landings = (await readdir(LANDED)).map((file) => file.replace('.sql', ''));

const EVERYTHING = `{ communities(first: 2) { nodes { name units { name } boards(first: 3) { nodes {
  question phase proposalCount commentCount feedCursor
  proposals(first: 5) { nodes { title supportCount cost { amount } author { name } comments(first: 5) { nodes { bodyHtml replies(first: 5) { nodes { bodyHtml } } } } } }
  decisions { question status options { label } turnout { cast rollSize }
    tally { final ballots spent { amount } options { votes selected option { label } } } } } } } } }`;

interface Everything {
  communities: {
    nodes: { boards: { nodes: { decisions: { status: string; tally: unknown }[] }[] } }[];
  };
}

/** The migrations a landing had, up to the one its file is named after. */
function upTo(landing: string) {
  const timestamp = landing.slice(0, landing.indexOf('-'));
  return MIGRATIONS.slice(0, MIGRATIONS.findIndex(({ name }) => name.endsWith(timestamp)) + 1);
}

async function load(url: string, landing: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(await readFile(new URL(`${landing}.sql`, LANDED), 'utf8'));
  await client.end();
}

describe.each(landings)('a database that %s left behind', (landing) => {
  test('is brought up to date and serves what it holds', async () => {
    const { url, drop } = await createEmptyDatabase();
    const past = upTo(landing);
    expect(await migrate(url, past)).toHaveLength(past.length);
    await load(url, landing);
    expect(await migrate(url)).toHaveLength(MIGRATIONS.length - past.length);
    const server = await startTestServer({ databaseUrl: url });
    const seen = await server.api().ask<Everything>(EVERYTHING);
    expect(seen).toMatchSnapshot();
    const [closed] = seen.communities.nodes[0]!.boards.nodes[0]!.decisions.filter(
      ({ status }) => status === 'CLOSED',
    );
    expect(closed?.tally).toMatchObject({ final: true, ballots: 2 });
    await server.stop();
    await drop();
  });
});
