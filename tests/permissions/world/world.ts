import { BoardVisibility } from '../../../server/features/communities/board.js';
import { Phase } from '../../../server/features/communities/phase.js';
import { newsTeller } from '../../../server/features/feedback/tell-news.js';
import { InitiativeStatus } from '../../../server/features/proposals/initiatives/initiative-status.js';
import {
  buildBoard,
  buildInitiative,
  buildProposal,
  moderate,
  type Actor,
} from '../../support/factories.js';
import type {
  DecisionMethod,
  MethodRules,
} from '../../../server/features/decisions/methods/method.js';
import { METHODS } from '../../../server/features/decisions/methods/registry.js';
import type { TestServer } from '../../support/test-server.js';
import { buildCompany, type Company, type Place, type Viewer } from './company.js';
import { does, makes } from './does.js';
import { buildLife, type Cast } from './life.js';
import { Secrets } from './secrets.js';
import { runs, seesBoard } from './standing.js';

/** Everything the walk looks at. */
export interface World extends Company {
  secrets: Secrets;
  /** A board of each visibility here, and one for the members elsewhere. */
  boards: Record<'PUBLIC' | 'MEMBERS' | 'ROLL' | 'ELSEWHERE', string>;
  /** What fields take that can’t do without: a ballot’s leaf on the public board, and things and codes that lead somewhere. */
  leaf: string;
  proposalId: string;
  decisionId: string;
  code: string;
  invitationCode: string;
  /** Somebody who lives here and isn’t one of those who look around. */
  residentId: string;
  /** What a ballot of each decision may say. */
  choices: Record<string, object>;
}

/** A decision with one of its options. */
interface Listed {
  decisionId: string;
  method: DecisionMethod;
  rules: MethodRules;
  id: string;
}

function choiceOf({ method, rules, id }: Listed): object {
  const form = METHODS[method].form(rules);
  if (form === 'TICKS') return { options: [id] };
  return form === 'RANKING' ? { ranking: [[id]] } : { scores: [{ optionId: id, score: 1 }] };
}

/** Two communities in which everything has happened that can. */
export async function buildWorld(server: TestServer): Promise<World> {
  const company = await buildCompany(server);
  const secrets = new Secrets();
  const boards = {
    PUBLIC: await buildLife(server, castOf(company, secrets, 'here', BoardVisibility.PUBLIC)),
    MEMBERS: await buildLife(server, castOf(company, secrets, 'here', BoardVisibility.MEMBERS)),
    ROLL: await buildLife(server, castOf(company, secrets, 'here', BoardVisibility.ROLL)),
    ELSEWHERE: await buildLife(
      server,
      castOf(company, secrets, 'elsewhere', BoardVisibility.MEMBERS),
    ),
  };
  await buildInitiatives(server, company, secrets, boards.ROLL);
  await closeBoard(server, company);
  await does(company.actors['resident of the area'], 'setDisplayName', {
    name: 'Old Wang',
    consent: true,
  });
  const codes = await buildRegister(company, secrets);
  await buildStaff(company);
  await buildOpenBoard(server, company);
  await watchOpenSteps(server, company, boards.PUBLIC);
  await newsTeller(server.platform).tell();
  const { platform } = server;
  await platform.db.query(
    `INSERT INTO demo_sign_in (person_id, role, position, community_id, unit_id, note)
     VALUES ($1, 'OFFICIAL', 1, $2, $3, $4)`,
    [
      company.actors.official.id,
      company.here.community.id,
      company.here.community.unit.id,
      { en: 'Third floor.' },
    ],
  );
  const ids = await platform.db.query<[Pick<World, 'leaf' | 'decisionId' | 'proposalId'>]>(
    `SELECT b.leaf, d.id AS "decisionId",
       (SELECT min(id) FROM proposal WHERE board_id = $1 AND hidden_at IS NULL) AS "proposalId"
     FROM ballot b JOIN decision d ON d.id = b.decision_id WHERE d.board_id = $1 LIMIT 1`,
    [boards.PUBLIC],
  );
  const options: Listed[] = await platform.db.query(
    `SELECT d.id AS "decisionId", d.method, d.rules, min(o.id) AS id
     FROM decision d JOIN decision_option o ON o.decision_id = d.id GROUP BY d.id`,
  );
  return {
    ...company,
    secrets,
    boards,
    ...ids[0],
    residentId: company.others.neighbours[0]!.id,
    ...codes,
    choices: Object.fromEntries(options.map((listed) => [listed.decisionId, choiceOf(listed)])),
  };
}

/** Who acts on a board, and who may read what is on it. */
function castOf(
  { here, elsewhere, actors, others }: Company,
  secrets: Secrets,
  place: Place,
  visibility: BoardVisibility,
): Cast {
  const name = `on the board ${place} for ${visibility}`;
  const seen = (viewer: Viewer) => seesBoard(viewer, { place, visibility });
  const author = place === 'here' ? actors['resident of the area'] : actors['resident elsewhere'];
  const mayRead = (viewer: Viewer) => viewer.personId === author.id || runs(viewer, place);
  const texts = {
    visibility,
    areaId: visibility === BoardVisibility.ROLL ? here.riverside.id : null,
    mark: secrets.add(name, seen),
    markHidden: secrets.add(`hidden ${name}`, mayRead),
    markDraft: secrets.add(`drafted ${name}`, (viewer) => viewer.personId === author.id),
    author,
  };
  if (place === 'here')
    return {
      ...texts,
      community: here.community,
      facilitator: actors.moderator,
      secondFacilitator: others.secondModerator,
      official: actors.official,
      neighbours: others.neighbours,
    };
  return {
    ...texts,
    community: elsewhere.community,
    facilitator: actors['moderator elsewhere'],
    secondFacilitator: others.elsewhereSecondModerator,
    official: others.elsewhereOfficial,
    neighbours: others.elsewhereNeighbours,
  };
}

/** Initiatives in every state; one was answered with a board that few may see, and one is hidden. */
async function buildInitiatives(
  server: TestServer,
  { here, elsewhere, actors, others }: Company,
  secrets: Secrets,
  boardId: string,
): Promise<void> {
  const communityId = here.community.id;
  const author = actors['resident of the area'];
  const hidden = secrets.add(
    'in a hidden initiative',
    (viewer) => viewer.personId === author.id || runs(viewer, 'here'),
  );
  const start = (by: Actor, body: string, there = communityId) =>
    makes(by, 'startInitiative', 'initiative', { communityId: there, question: body, body });
  await start(actors['resident elsewhere'], 'No horns?', elsewhere.community.id);
  const [reached, withdrawn, gone] = [
    await start(others.neighbours[0]!, 'No vans after ten?'),
    await start(others.neighbours[1]!, 'No cars at all?'),
    await start(author, hidden('No dogs?')),
  ];
  await does(others.neighbours[1]!, 'withdrawInitiative', { initiativeId: withdrawn });
  for (const by of [author, ...others.neighbours.slice(1)])
    await does(by, 'supportInitiative', { initiativeId: reached });
  await does(actors.moderator, 'refuseInitiative', {
    initiativeId: reached,
    reason: 'The fire service needs this road at all hours.',
  });
  await moderate(actors.moderator.api, [gone]);
  const told = { startInitiative: { communityId, question: 'More lamps?', body: 'It is dark.' } };
  const assistanceId = await makes(actors.official, 'recordForResident', 'assistance', {
    personId: author.id,
    channel: 'VISIT',
    act: told,
  });
  await does(author, 'disputeAssistance', { assistanceId });
  for (const status of [InitiativeStatus.GATHERING, InitiativeStatus.REACHED])
    await buildInitiative(server, { communityId, starterId: others.neighbours[2]!.id, status });
  await buildInitiative(server, {
    communityId,
    starterId: others.neighbours[2]!.id,
    status: InitiativeStatus.BOARD_OPENED,
    boardId,
  });
}

/** A body that was closed, a role that was granted by hand, and somebody who was blocked. */
async function buildStaff({ here, actors, others }: Company): Promise<void> {
  const communityId = here.community.id;
  const administrator = actors['administrator here'];
  const unitId = await makes(administrator, 'createUnit', 'unit', {
    communityId,
    name: 'Night Watch',
  });
  await does(administrator, 'closeUnit', { unitId });
  await does(administrator, 'grantRole', {
    role: 'OFFICIAL',
    communityId,
    unitId: here.community.unit.id,
    personId: others.neighbours[2]!.id,
  });
  await does(actors.administrator, 'blockPerson', {
    personId: others.stranger.id,
    reason: 'Sells mattresses in threads.',
    until: '2999-01-01T00:00:00Z',
  });
}

/** A resident watches over what is still to be done in public. */
async function watchOpenSteps(
  server: TestServer,
  { actors }: Company,
  boardId: string,
): Promise<void> {
  const open: { id: string }[] = await server.platform.db.query(
    `SELECT id FROM step WHERE board_id = $1 AND status = 'OPEN'`,
    [boardId],
  );
  for (const { id: stepId } of open) await does(actors.resident, 'watchStep', { stepId });
}

/** A board on which everything is still open. */
async function buildOpenBoard(
  server: TestServer,
  { here, actors, others }: Company,
): Promise<void> {
  const { id: boardId } = await buildBoard(server, {
    communityId: here.community.id,
    phase: Phase.DISCUSS,
  });
  for (const { id: authorId } of [actors['resident of the area'], others.neighbours[0]!])
    await buildProposal(server, { boardId, authorId });
}

/** A board that asked nothing of anybody, and was closed. */
async function closeBoard(server: TestServer, { here, actors }: Company): Promise<void> {
  const board = await buildBoard(server, { communityId: here.community.id, phase: Phase.REVIEW });
  await does(actors.moderator, 'closeBoard', { boardId: board.id });
}

/** Who lives here: codes, requests, and what was said to those who asked; the codes that lead somewhere. */
async function buildRegister({ here, actors, others }: Company, secrets: Secrets) {
  const communityId = here.community.id;
  const asker = actors['resident elsewhere'];
  const own = secrets.add(
    'in a request for residence',
    (viewer) => viewer.personId === asker.id || runs(viewer, 'here'),
  );
  const ask = (by: Actor, note: string) =>
    makes(by, 'askForResidence', 'request', { communityId, areaId: here.westGate.id, note });
  await does(actors.moderator, 'confirmResidence', { requestId: await ask(asker, own('Aunt Li')) });
  await does(actors.moderator, 'endResidence', { communityId, personId: asker.id });
  await does(actors.moderator, 'refuseResidence', {
    requestId: await ask(asker, own('Aunt Li')),
    reason: own('Bring your tenancy.'),
  });
  await ask(asker, own('Aunt Li'));
  const waiting = secrets.add('in a waiting request', (viewer) => runs(viewer, 'here'));
  await ask(others.stranger, waiting('Building 9'));
  const { codes } = await does<{ codes: string[] }>(
    actors.moderator,
    'makeCodes',
    { communityId, areaId: here.building.id, count: 1 },
    'codes',
  );
  const invited = await does<{ code: string }>(
    actors['administrator here'],
    'inviteToRole',
    { role: 'OFFICIAL', communityId, unitId: here.community.unit.id },
    'code',
  );
  return { code: codes[0]!, invitationCode: invited.code };
}
