import { serveDemo } from '../support/demo-server.js';
import { keptClient } from '../support/kept-client.js';
import { load, type LoadResult } from '../support/load.js';
import { QUERY } from './board-query.js';
import type { Boards } from './wide-boards.js';

/** Until what runs often is compiled: a few hundred boards are not enough. */
const WARM_UP_MS = 8_000;
const MEASURED_MS = 8_000;

/** Rates of one executor, with as many clients as there are boards. */
export interface Rates {
  eachTheirOwnBoard: LoadResult;
  allTheSameBoard: LoadResult;
}

/** Measures the built server on the boards' database. */
export async function measureRate(
  { databaseUrl, boardIds }: Boards,
  compiled: boolean,
): Promise<Rates> {
  const server = await serveDemo({
    DATABASE_URL: databaseUrl,
    DEMO: '0',
    SECRET: 'the secret of a server that is measured',
    COMPILE_QUERIES: compiled ? '1' : '0',
  });
  const client = keptClient(server.url);
  const measure = async (ids: string[]) => {
    const bodies = ids.map((id) => JSON.stringify({ query: QUERY, variables: { id } }));
    const send = async (number: number) =>
      void (await client.post(bodies[number % bodies.length]!));
    await load(boardIds.length, (_, elapsed) => elapsed > WARM_UP_MS, send);
    return load(boardIds.length, (_, elapsed) => elapsed > MEASURED_MS, send);
  };
  try {
    return {
      eachTheirOwnBoard: await measure(boardIds),
      allTheSameBoard: await measure(boardIds.slice(0, 1)),
    };
  } finally {
    client.close();
    await server.stop();
  }
}
