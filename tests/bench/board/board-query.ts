import type { DemoServer } from '../support/demo-server.js';
import { keptClient } from '../support/kept-client.js';
import { load, type LoadResult } from '../support/load.js';
import { findDemoBoard } from './demo-board.js';

const QUERY = `query ($id: ID!) { board(id: $id) {
  id version question phase feedCursor proposalCount commentCount
  proposals(first: 50) { totalCount nodes {
    id version title summary category publishedAt supportCount cost { amount currency } author { id name }
    commentCounts { for against neutral } } }
  decisions { id version question status options { id label cost { amount } } turnout { cast percent }
    tally { ballots options { votes option { id } } } } } }`;

const CLIENTS = 16;
const WARM_UP_MS = 2_000;
const MEASURED_MS = 8_000;

/** The board query of a visitor, without any response cache: rate and times over HTTP. */
export async function measureBoardQuery({
  url,
}: DemoServer): Promise<LoadResult & { clients: number }> {
  const { id } = await findDemoBoard(url);
  const client = keptClient(url);
  const body = JSON.stringify({ query: QUERY, variables: { id } });
  const send = async () => void (await client.post(body));
  await load(CLIENTS, (_, elapsed) => elapsed > WARM_UP_MS, send);
  const result = await load(CLIENTS, (_, elapsed) => elapsed > MEASURED_MS, send);
  client.close();
  return { clients: CLIENTS, ...result };
}
