import { QUERY } from './reads/board-query.js';
import { measureRate } from './reads/rate.js';
import type { Boards, Cost } from './reads/wide-boards.js';
import { Child } from './support/child.js';
import { round } from './support/load.js';
import { report } from './support/report.js';

/**
 * The board query over HTTP without any response cache: boards of 50 proposals with authors, backing and comments, and a
 * vote on all of them. Each client reads a board of its own, where nothing can be shared, or all read the same.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  const file = new URL('reads/wide-boards.ts', import.meta.url);
  const child = await Child.start(file, 'wideBoards');
  try {
    const boards = await child.ask<Boards>({ do: 'where' });
    const columns: Record<string, object> = {};
    for (const [name, compiled] of [
      ['graphqlJs', false],
      ['jit', true],
    ] as const) {
      const { statements, msInSql } = await child.ask<Cost>({ do: 'cost', query: QUERY, compiled });
      const rates = await measureRate(boards, compiled);
      columns[name] = { statements, msInSql: round(msInSql), ...rates };
    }
    report({ boardQuery: { proposals: 50, ...columns } }, json);
  } finally {
    await child.stop();
  }
}
