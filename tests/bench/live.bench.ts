import { measureColumn, type Column } from './live/column.js';
import { report } from './support/report.js';

/** Subscribers of one board; what comes with its library alone is not kept waiting for by ten thousand. */
const SIZES = [100, 1_000, 10_000];
const MOST_STOCK = 1_000;

/**
 * What a change costs the server for each of its subscribers, beside sockets that are only sent the same bytes, and beside
 * graphql-ws and graphql-js as they come. Takes as many open files as there are subscribers: `ulimit -n 20000`.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  const live: object[] = [];
  for (const subscribers of SIZES) {
    const ours = await measureColumn('ours', subscribers);
    const bare = await measureColumn('bare', subscribers, ours.sample);
    const stock = subscribers > MOST_STOCK ? null : await measureColumn('stock', subscribers);
    live.push({
      subscribers,
      bytes: ours.sample.length,
      ours: shown(ours),
      bare: shown(bare),
      stock: stock && shown(stock),
    });
  }
  report({ live }, json);
}

function shown(column: Column): Omit<Column, 'sample'> {
  const { sample: _, ...figures } = column;
  return figures;
}
