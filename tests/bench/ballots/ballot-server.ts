import 'reflect-metadata';
import { ballotBox, writeBallots } from '../../../server/features/decisions/ballot-box.js';
import type { Platform } from '../../../server/foundation/platform.js';
import { Api } from '../../support/api.js';
import { buildDecision, buildScene } from '../../support/factories.js';
import { processor } from '../live/usage.js';
import { answer } from '../support/child.js';
import { startOwnServer } from '../support/own-server.js';

/** How many are on the roll of every vote. */
const VOTERS = 5_000;

/** Where ballots are cast, and by whom. */
export interface Voters {
  url: string;
  tokens: string[];
}

/** A vote that has been opened. */
export interface OpenVote {
  decisionId: string;
  options: string[];
}

/** What has been written: ballots, and in how many transactions. */
export interface Written {
  ballots: number;
  transactions: number;
}

/** Keeps a server with 5,000 voters, and opens votes. */
export async function ballotServer(): Promise<void> {
  const { server, close } = await startOwnServer();
  const { platform, url } = server;
  const api = (token?: string) => new Api(url, token);
  const scene = await buildScene({ platform, api }, { residents: VOTERS, costs: [] });
  const options = Array.from({ length: 8 }, (_, place) => ({ label: `Option ${place}` }));
  await answer({
    where: (): Voters => ({ url, tokens: scene.people.map(({ token }) => token) }),
    open: async ({ grouped }: { grouped: boolean }): Promise<OpenVote> => {
      if (!grouped) castAlone(platform);
      const vote = await buildDecision(scene, { method: 'APPROVAL', options, rules: {} });
      return { decisionId: vote.id, options: vote.options.map(({ id }) => id) };
    },
    written: async ({ decisionId }: { decisionId: string }): Promise<Written> => {
      // Rows keep the number of the transaction that wrote them.
      const [row] = await platform.db.query<[Written]>(
        'SELECT count(*) AS ballots, count(DISTINCT xmin::text) AS transactions FROM ballot WHERE decision_id = $1',
        [decisionId],
      );
      return row;
    },
    processor,
  });
  await close();
}

/** From now on every ballot is a transaction of its own, as without a ballot box. */
function castAlone(platform: Platform): void {
  ballotBox(platform).cast = async (cast) =>
    (await writeBallots(platform, cast.decisionId, [cast]))[0]!;
}
