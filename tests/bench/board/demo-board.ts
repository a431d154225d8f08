import { keptClient } from '../support/kept-client.js';

/** The demo's board that decides on its budget, and its decision. */
export interface DemoBoard {
  id: string;
  community: { id: string };
  decisions: { id: string; method: string; options: { id: string }[] }[];
}

const BOARDS = `{ communities { nodes { boards { nodes {
  id phase community { id } decisions { id method options { id } } } } } } }`;

/** Finds it: the first in DECIDE with a budget, since communities come oldest first. */
export async function findDemoBoard(url: string): Promise<DemoBoard> {
  const client = keptClient(url);
  const { data } = await client.post<{
    communities: { nodes: { boards: { nodes: (DemoBoard & { phase: string })[] } }[] };
  }>(JSON.stringify({ query: BOARDS }));
  client.close();
  const boards = data.communities.nodes.flatMap(({ boards: { nodes } }) => nodes);
  return boards.find(
    ({ phase, decisions }) =>
      phase === 'DECIDE' && decisions.some(({ method }) => method === 'BUDGET'),
  )!;
}
