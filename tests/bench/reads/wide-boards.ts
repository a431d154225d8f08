import 'reflect-metadata';
import { ProposalSupport } from '../../../server/features/proposals/proposal-support.js';
import type { Platform } from '../../../server/foundation/platform.js';
import { Api } from '../../support/api.js';
import {
  buildComments,
  buildDecision,
  buildProposal,
  buildScene,
  cast,
} from '../../support/factories.js';
import { answer } from '../support/child.js';
import { startOwnServer } from '../support/own-server.js';
import { countStatements } from './count-statements.js';

const BOARDS = 16;
const PROPOSALS = 50;
const RESIDENTS = 20;
const COMMENTS = 12;
/** How often the query is asked for what it takes in SQL. */
const TIMES = 50;

/** Where the boards are. */
export interface Boards {
  databaseUrl: string;
  boardIds: string[];
}

/** What one query takes: statements, and milliseconds that it waits for them, those side by side counted each. */
export interface Cost {
  statements: number;
  msInSql: number;
}

/** Keeps a database with boards of 50 proposals, and tells what a query of one takes in SQL. */
export async function wideBoards(): Promise<void> {
  const { server, databaseUrl, close } = await startOwnServer();
  const { platform, url } = server;
  const api = (token?: string) => new Api(url, token);
  const boardIds: string[] = [];
  for (let board = 0; board < BOARDS; board++) boardIds.push(await buildBoard({ platform, api }));
  await answer({
    where: (): Boards => ({ databaseUrl, boardIds }),
    cost: async ({ query, compiled }: { query: string; compiled: boolean }): Promise<Cost> => {
      platform.compileQueries = compiled;
      const ask = async () => {
        for (let time = 0; time < TIMES; time++) await api().ask(query, { id: boardIds[0] });
      };
      // The first ones also compile what runs.
      await ask();
      const { count, ms } = await countStatements(ask);
      return { statements: Math.round(count / TIMES), msInSql: ms / TIMES };
    },
  });
  await close();
}

async function buildBoard(server: {
  platform: Platform;
  api: (token?: string) => Api;
}): Promise<string> {
  const scene = await buildScene(server, { residents: RESIDENTS, costs: [] });
  for (let place = 0; place < PROPOSALS; place++) {
    const authorId = scene.people[place % RESIDENTS]!.id;
    const proposal = await buildProposal(server, { boardId: scene.board.id, authorId });
    await buildComments(server, { proposal, count: COMMENTS });
    scene.proposals.push(proposal);
  }
  const supportedAt = new Date();
  const backing = scene.people.flatMap(({ id: personId }, place) =>
    scene.proposals
      .slice(place)
      .map(({ id: proposalId }) => ({ proposalId, personId, supportedAt, carriedFromId: null })),
  );
  await server.platform.db.manager.insert(ProposalSupport, backing);
  const decision = await buildDecision(scene);
  for (const { api } of scene.people) await cast(api, decision, [0, 1]);
  return scene.board.id;
}
