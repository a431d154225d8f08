import { measureBoardQuery } from './board/board-query.js';
import { measureCasting } from './board/casting.js';
import { measureOtherTab } from './board/other-tab.js';
import { serveDemo } from './support/demo-server.js';
import { report } from './support/report.js';

/** The board: how fast it is read, cast on, seen to move elsewhere, and how much of it is sent. */
export async function run({ json }: { json: boolean }): Promise<void> {
  const server = await serveDemo();
  try {
    const boardQuery = await measureBoardQuery(server);
    const casting = await measureCasting(server);
    const { otherTab, boardRoute } = await measureOtherTab(server);
    report({ boardQuery, casting, otherTab, boardRoute }, json);
  } finally {
    await server.stop();
  }
}
