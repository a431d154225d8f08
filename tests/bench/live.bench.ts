import { columnOf, measureRound, type Column, type Round } from './live/column.js';
import { bytesPerIdle } from './live/idle.js';
import { Station, type ServerName } from './live/station.js';
import { report } from './support/report.js';

/** Subscribers of one board; what comes with its library alone is not kept waiting for by ten thousand. */
const SIZES = [100, 1_000, 10_000];
const MOST_STOCK = 1_000;
const ROUNDS = 3;

/**
 * What a change costs the server for each of its subscribers, beside sockets that are only sent the same bytes, and beside
 * graphql-ws and graphql-js as they come. Takes as many open files as there are subscribers: `ulimit -n 20000`.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  const live: object[] = [];
  for (const subscribers of SIZES) {
    const { bytes, ours, bare } = await compare(subscribers);
    const stock = subscribers > MOST_STOCK ? null : await measureStock(subscribers);
    const withMemory = async (name: ServerName, column: Column | null) =>
      column && { ...column, bytesPerIdle: await bytesPerIdle(name, subscribers) };
    live.push({
      subscribers,
      bytes,
      ours: await withMemory('ours', ours),
      bare: await withMemory('bare', bare),
      stock: await withMemory('stock', stock),
    });
  }
  report({ live }, json);
}

interface Compared {
  /** How long a message is. */
  bytes: number;
  ours: Column;
  bare: Column;
}

/** Round by round one after the other: a machine that is slow for a minute is so for both. */
async function compare(subscribers: number): Promise<Compared> {
  const ours = await Station.start('ours');
  const sample = (await ours.run({ times: 1, turns: 1, every: 0 })).latest;
  const bare = await Station.start('bare', sample);
  try {
    await ours.follow(subscribers);
    await bare.follow(subscribers);
    const rounds = { ours: [] as Round[], bare: [] as Round[] };
    for (let round = 0; round < ROUNDS; round++) {
      rounds.ours.push(await measureRound(ours, subscribers));
      rounds.bare.push(await measureRound(bare, subscribers));
    }
    return {
      bytes: sample.length,
      ours: columnOf(rounds.ours, subscribers),
      bare: columnOf(rounds.bare, subscribers),
    };
  } finally {
    await ours.stop();
    await bare.stop();
  }
}

async function measureStock(subscribers: number): Promise<Column> {
  const stock = await Station.start('stock');
  try {
    await stock.follow(subscribers);
    return columnOf([await measureRound(stock, subscribers)], subscribers);
  } finally {
    await stock.stop();
  }
}
