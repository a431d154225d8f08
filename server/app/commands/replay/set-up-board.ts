import { randomUUID } from 'node:crypto';
import type {
  PabulibFile,
  PabulibProject,
} from '../../../features/open-data/pabulib/pabulib-file.js';
import type { ApiClient } from './api-client.js';
import { categoryOf } from './categories.js';
import { DEMO_PEOPLE, STEPS } from './operations.js';
import { ReplayError } from './replay-error.js';
import { retrying } from './retry.js';

const LONGEST_TITLE = 120;
const LONGEST_NAME = 80;

/** A board in the DECIDE phase with the file's projects as proposals. */
export interface SetUpBoard {
  communityId: string;
  unitId: string;
  boardId: string;
  /** In the file's order. */
  proposalIds: string[];
}

/** Signs in as the demo's administrator. */
export async function signInAsAdministrator(client: ApiClient): Promise<void> {
  const { demo } = await retrying(() => client.ask(DEMO_PEOPLE));
  const administrator = demo?.people.find(({ role }) => role === 'ADMINISTRATOR');
  if (!administrator)
    throw new ReplayError('a replay needs a server that runs with DEMO=1 and its demo data');
  await client.mutate(STEPS.signIn, { personId: administrator.person.id });
}

/** Makes a community, its responsible unit, and a board with every project as a proposal. */
export async function setUpBoard(client: ApiClient, file: PabulibFile): Promise<SetUpBoard> {
  const title = file.meta['description'] || 'Participatory budget';
  const { community } = await create(client, STEPS.createCommunity, {
    name: cut(title, LONGEST_NAME),
    timeZone: 'Europe/Warsaw',
    currency: file.currency,
    // The vote was held long ago; nobody is left to object to it.
    rules: { publicityHours: 0 },
  });
  const communityId = idOf(community);
  const { unit } = await create(client, STEPS.createUnit, { communityId, name: 'City hall' });
  const { board } = await create(client, STEPS.createBoard, {
    communityId,
    question: cut(title, LONGEST_TITLE),
  });
  const boardId = idOf(board);
  const proposalIds = await publishAll(client, boardId, file.projects);
  await client.mutate(STEPS.changePhase, { boardId, to: 'DECIDE' });
  return { communityId, unitId: idOf(unit), boardId, proposalIds };
}

/** Does a step that makes something; the request's own id makes asking again safe. */
export function create<Result>(
  client: ApiClient,
  step: Parameters<typeof client.mutate<Result>>[0],
  input: object,
): Promise<Result> {
  const clientMutationId = randomUUID();
  return retrying(() => client.mutate(step, { ...input, clientMutationId }));
}

/** The id of what was made; a payload without refusals always carries it. */
function idOf(made: { id: string } | null): string {
  if (made) return made.id;
  throw new ReplayError('the server made something and did not say what');
}

async function publishAll(
  client: ApiClient,
  boardId: string,
  projects: PabulibProject[],
): Promise<string[]> {
  const ids: string[] = [];
  // One after another: proposals of the same instant would have no order of their own.
  for (const project of projects) {
    const { proposal } = await create(client, STEPS.publishProposal, proposalOf(boardId, project));
    ids.push(idOf(proposal));
  }
  return ids;
}

function proposalOf(boardId: string, { id, name, cost, category }: PabulibProject) {
  const title = cut(name || id, LONGEST_TITLE);
  const body = `${name || id}\n\nProject ${id} of the published file.`;
  return { boardId, title, body, category: categoryOf(category), cost };
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
