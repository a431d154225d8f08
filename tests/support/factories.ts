import { randomBytes } from 'node:crypto';
import { Person } from '../../server/features/accounts/person.js';
import { RoleGrant } from '../../server/features/accounts/role-grant.js';
import { cookieNames } from '../../server/app/graphql/caller.js';
import { issueToken } from '../../server/features/accounts/api-tokens/issue-token.js';
import { openSession } from '../../server/features/accounts/sessions/open-session.js';
import { signSessionToken } from '../../server/features/accounts/sessions/session-cookie.js';
import { foundRulebook } from '../../server/features/communities/adopt-rulebook.js';
import { Area, AreaKind } from '../../server/features/communities/area.js';
import { Board, BoardVisibility } from '../../server/features/communities/board.js';
import { Community } from '../../server/features/communities/community.js';
import { Phase } from '../../server/features/communities/phase.js';
import type { RulebookValues } from '../../server/features/communities/rulebook.js';
import { Unit } from '../../server/features/communities/unit.js';
import { Comment, CommentStance } from '../../server/features/discussion/comment.js';
import { InitiativeStatus } from '../../server/features/proposals/initiatives/initiative-status.js';
import { Initiative } from '../../server/features/proposals/initiatives/initiative.js';
import { ProposalStatus } from '../../server/features/proposals/proposal-status.js';
import { ProposalSummary } from '../../server/features/proposals/proposal-summary.js';
import { Proposal, ProposalCategory } from '../../server/features/proposals/proposal.js';
import { newId } from '../../server/foundation/ids.js';
import type { Platform } from '../../server/foundation/platform.js';
import type { LocalizedText } from '../../server/foundation/text/localized-text.js';
import { Role, Scope } from '../../server/foundation/viewer.js';
import type { Api } from './api.js';
import type { TestServer } from './test-server.js';

type With = Pick<TestServer, 'platform' | 'api'>;

/** A community with one unit, and with rules that let a vote open at once unless said otherwise. */
export async function buildCommunity(
  { platform }: With,
  { rules, ...overrides }: Partial<Community> & { rules?: Partial<RulebookValues> } = {},
) {
  const id = newId('community');
  const community: Omit<Community, never> = {
    id,
    name: { en: 'Willow Bank', 'zh-Hans': '柳岸' },
    district: null,
    timeZone: 'Asia/Shanghai',
    currency: 'CNY',
    areaId: null,
    createdAt: new Date(),
    ...overrides,
  };
  await platform.db.manager.insert(Community, community);
  const manager = platform.db.manager;
  await foundRulebook({ manager }, id, community.createdAt, { publicityHours: 0, ...rules });
  const name = { en: 'Community Affairs Desk' };
  const unit: Unit = {
    id: newId('unit'),
    communityId: id,
    name,
    areaId: null,
    description: null,
    closedAt: null,
  };
  await platform.db.manager.insert(Unit, unit);
  return { ...community, unit };
}

/** An area, below another one or topmost. */
export async function buildArea(
  { platform }: With,
  { parent, ...overrides }: Partial<Area> & { parent?: Area } = {},
): Promise<Area> {
  const id = newId('area');
  const area: Area = {
    id,
    parentId: parent?.id ?? null,
    kind: AreaKind.COMMUNITY,
    name: { en: 'Willow Bank', 'zh-Hans': '柳岸' },
    path: [...(parent?.path ?? []), id],
    ...overrides,
  };
  await platform.db.manager.insert(Area, area);
  return area;
}

/** A community on the tree of areas: its own area in a street's, with a grid of one building and another grid. */
export async function buildPlaces(
  server: With,
  overrides: Parameters<typeof buildCommunity>[1] = {},
) {
  const street = await buildArea(server, { kind: AreaKind.STREET, name: { en: 'Qinglan Street' } });
  const whole = await buildArea(server, { parent: street });
  const grid = (name: string) =>
    buildArea(server, { parent: whole, kind: AreaKind.GRID, name: { en: name } });
  const [riverside, westGate] = [await grid('Riverside Grid'), await grid('West Gate Grid')];
  const three = { parent: riverside, kind: AreaKind.BUILDING, name: { en: 'Building 3' } };
  const building = await buildArea(server, three);
  const community = await buildCommunity(server, { areaId: whole.id, ...overrides });
  return { street, whole, riverside, westGate, building, community };
}

/** What `buildPlaces` sets. */
export type Places = Awaited<ReturnType<typeof buildPlaces>>;

/** A board, in COLLECT unless said otherwise. */
export async function buildBoard(
  { platform }: With,
  overrides: Partial<Board> & Pick<Board, 'communityId'>,
): Promise<Board> {
  const board: Board = {
    id: newId('board'),
    version: 1,
    question: { en: 'What first?', 'zh-Hans': '先办哪件？' },
    intro: null,
    phase: Phase.COLLECT,
    plannedEnds: {},
    visibility: BoardVisibility.PUBLIC,
    areaId: null,
    closedAt: null,
    createdAt: new Date(),
    ...overrides,
  };
  await platform.db.manager.insert(Board, board);
  return board;
}

/** A signed-in person with a client of their own. */
export interface Actor {
  id: string;
  token: string;
  api: Api;
}

/** Somebody on the community's register, or with a role in it, or neither; known for a month unless said otherwise. */
export async function buildPerson(
  server: With,
  {
    residentOf,
    areaId,
    role,
    communityId,
    unitId,
    createdAt = new Date(Date.now() - 30 * 86_400_000),
    displayName,
  }: {
    residentOf?: string;
    areaId?: string;
    role?: Role;
    communityId?: string;
    unitId?: string;
    createdAt?: Date;
    displayName?: LocalizedText;
  } = {},
): Promise<Actor> {
  const { platform } = server;
  const id = newId('person');
  await platform.db.manager.insert(Person, {
    id,
    displayName: displayName ?? null,
    displayNameConsentAt: displayName ? new Date() : null,
    building: 3,
    createdAt,
  });
  if (residentOf) await register(platform, residentOf, [id], areaId);
  if (role) {
    const grant = {
      id: newId('roleGrant'),
      personId: id,
      role,
      communityId: communityId ?? null,
      unitId: unitId ?? null,
    };
    await platform.db.manager.insert(RoleGrant, grant);
  }
  const token = await buildToken(server, id);
  return { id, token, api: server.api(token) };
}

/** A token of a person for programs, with every scope unless said otherwise. */
export async function buildToken(
  { platform }: Pick<With, 'platform'>,
  personId: string,
  { scopes = Object.values(Scope), rate = null }: { scopes?: Scope[]; rate?: number | null } = {},
): Promise<string> {
  const createdAt = platform.clock.now();
  const expiresAt = new Date(createdAt.getTime() + 30 * 24 * 60 * 60 * 1_000);
  const wanted = { personId, name: 'a test', scopes, rate, createdAt, expiresAt };
  return (await issueToken(platform.db, wanted)).secret;
}

/** The cookie of a session that was opened for a person, as their browser sends it. */
export async function buildCookie(
  { platform }: Pick<With, 'platform'>,
  personId: string,
): Promise<string> {
  const { token } = await openSession(platform, personId);
  const { session } = cookieNames(platform);
  return `${session}=${encodeURIComponent(signSessionToken(token, platform.secret))}`;
}

/** A client of a person who is signed in with a browser, in a session of its own. */
export async function signedIn(server: With, personId: string): Promise<Api> {
  return server.api().with({ cookie: await buildCookie(server, personId) });
}

/** Several residents. */
export function buildResidents(server: With, communityId: string, count: number): Promise<Actor[]> {
  return Promise.all(
    Array.from({ length: count }, () => buildPerson(server, { residentOf: communityId })),
  );
}

/** Puts people on a community's register, in an area of it if one is given. */
export async function register(
  platform: Platform,
  communityId: string,
  personIds: string[],
  areaId: string | null = null,
): Promise<void> {
  await platform.db.query(
    'INSERT INTO register_entry (community_id, person_id, area_id) SELECT $1, unnest($2::text[]), $3',
    [communityId, personIds, areaId],
  );
}

/** A proposal, written straight into the database: no event tells of it. */
export async function buildProposal(
  { platform }: With,
  overrides: Partial<Proposal> & Pick<Proposal, 'boardId' | 'authorId'>,
): Promise<Proposal> {
  const proposal: Proposal = {
    id: newId('proposal'),
    version: 1,
    title: { en: 'Benches' },
    body: { en: 'One every 120 m.' },
    category: ProposalCategory.FACILITIES,
    cost: 4_200_000,
    publishedAt: new Date(),
    status: ProposalStatus.OPEN,
    mergedIntoId: null,
    editedAt: null,
    hiddenAt: null,
    ...overrides,
  };
  await platform.db.manager.insert(Proposal, proposal);
  const summary = { proposalId: proposal.id, boardId: proposal.boardId, supports: 0 };
  await platform.db.manager.insert(ProposalSummary, summary);
  return proposal;
}

/** What each status of an initiative comes with. */
function standing(status: InitiativeStatus, answered: { byId: string; boardId: string | null }) {
  const at = new Date();
  const reached = { reachedAt: at, dueAt: new Date(at.getTime() + 10 * 86_400_000) };
  const answer = { ...reached, answeredAt: at, answeredById: answered.byId };
  switch (status) {
    case InitiativeStatus.GATHERING:
      return {};
    case InitiativeStatus.REACHED:
      return reached;
    case InitiativeStatus.BOARD_OPENED:
      return { ...answer, boardId: answered.boardId };
    case InitiativeStatus.REFUSED:
      return { ...answer, reason: { en: 'The fire service needs this road at all hours.' } };
    case InitiativeStatus.WITHDRAWN:
      return { withdrawnAt: at };
  }
}

/** An initiative that nobody backs, GATHERING unless said otherwise, written straight into the database. */
export async function buildInitiative(
  { platform }: With,
  overrides: Partial<Initiative> & Pick<Initiative, 'communityId' | 'starterId'>,
): Promise<Initiative> {
  const status = overrides.status ?? InitiativeStatus.GATHERING;
  const answered = { byId: overrides.starterId, boardId: overrides.boardId ?? null };
  const initiative: Initiative = {
    id: newId('initiative'),
    version: 1,
    question: { en: 'No vans after ten?' },
    body: { en: 'They wake the children.' },
    status,
    registerSize: 100,
    needed: 5,
    answerDays: 10,
    startedAt: new Date(),
    reachedAt: null,
    dueAt: null,
    answeredAt: null,
    answeredById: null,
    reason: null,
    boardId: null,
    withdrawnAt: null,
    hiddenAt: null,
    ...standing(status, answered),
    ...overrides,
  };
  await platform.db.manager.insert(Initiative, initiative);
  return initiative;
}

/** Comments, written straight into the database, a second apart. */
export async function buildComments(
  { platform }: With,
  {
    proposal,
    count,
    parentId = null,
  }: { proposal: Proposal; count: number; parentId?: string | null },
): Promise<Comment[]> {
  const start = Date.now() - count * 1_000;
  const comments = Array.from({ length: count }, (_, index): Comment => ({
    id: newId('comment'),
    version: 1,
    boardId: proposal.boardId,
    proposalId: proposal.id,
    parentId,
    authorId: proposal.authorId,
    stance: [CommentStance.FOR, CommentStance.AGAINST, CommentStance.NEUTRAL][index % 3]!,
    body: { en: `Remark ${index}` },
    createdAt: new Date(start + index * 1_000),
    hiddenAt: null,
  }));
  for (let at = 0; at < comments.length; at += 1_000) {
    await platform.db.manager.insert(Comment, comments.slice(at, at + 1_000));
  }
  return comments;
}

/** 32 random bytes as a browser draws them. */
export function newNonce(): string {
  return randomBytes(32).toString('base64url');
}

/** A community with a board in DECIDE, a facilitator, residents, and proposals to choose from. */
export async function buildScene(
  server: With,
  {
    residents = 3,
    costs = [4_200_000, 8_400_000, 9_600_000],
    rules = {},
  }: { residents?: number; costs?: number[]; rules?: Partial<RulebookValues> } = {},
) {
  const community = await buildCommunity(server, { rules });
  const board = await buildBoard(server, { communityId: community.id, phase: Phase.DECIDE });
  const facilitator = await buildPerson(server, {
    role: Role.MODERATOR,
    communityId: community.id,
  });
  const people = await buildResidents(server, community.id, residents);
  const proposals: Proposal[] = [];
  for (const [index, cost] of costs.entries()) {
    const title = { en: `Proposal ${index + 1}` };
    proposals.push(
      await buildProposal(server, { boardId: board.id, authorId: facilitator.id, title, cost }),
    );
  }
  return { community, board, facilitator, people, proposals };
}

/** What `buildScene` sets. */
export type Scene = Awaited<ReturnType<typeof buildScene>>;

/** A decision as tests hold it. */
export interface OpenDecision {
  id: string;
  options: { id: string; label: string }[];
}

/** What an earlier vote of the test did not adopt may stand on a ballot again. */
async function reopenProposals({
  facilitator,
  proposals,
}: Pick<Scene, 'facilitator' | 'proposals'>) {
  const reason = 'It is to be voted on again.';
  for (const { id: proposalId } of proposals)
    await facilitator.api.mutate('reopenProposal', { proposalId, reason });
}

/** Fixes a decision through the API, and opens it unless told not to. */
export async function buildDecision(
  { facilitator, board, community, proposals }: Scene,
  {
    open = true,
    reopen = true,
    ...overrides
  }: Record<string, unknown> & { open?: boolean; reopen?: boolean } = {},
): Promise<OpenDecision> {
  const input = {
    boardId: board.id,
    question: 'What should be done?',
    method: 'BUDGET',
    options: proposals.map(({ id }) => ({ proposalId: id })),
    rules: { budget: 15_000_000, budgetRule: 'GREEDY', tieRule: 'LISTED_ORDER' },
    basis: 'SELF_GOVERNANCE',
    binding: false,
    unitId: community.unit.id,
    answerBy: new Date(Date.now() + 90 * 86_400_000).toISOString(),
    quorumPercent: 30,
    ...overrides,
  };
  const create = () =>
    facilitator.api.mutate<{ decision: OpenDecision }>(
      'createDecision',
      input,
      'decision { id options { id label } }',
    );
  let { decision, userErrors } = await create();
  if (reopen && userErrors[0]?.field.at(-1) === 'proposalId') {
    await reopenProposals({ facilitator, proposals });
    ({ decision, userErrors } = await create());
  }
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  if (open) {
    const opened = await facilitator.api.mutate('openDecision', { decisionId: decision.id });
    if (opened.userErrors.length > 0) throw new Error(JSON.stringify(opened.userErrors));
  }
  return decision;
}

/** Closes a binding budget vote in which all chose the first `count` proposals; the ids of what is promised, in that order. */
export async function buildPromises(
  scene: Scene,
  { count = 1, ...overrides }: Record<string, unknown> & { count?: number } = {},
): Promise<string[]> {
  const { facilitator, people, proposals } = scene;
  const decision = await buildDecision(scene, {
    binding: true,
    moneySource: 'The street’s fund',
    rules: {
      budget: 1_000_000_000,
      budgetRule: 'GREEDY_THRESHOLD',
      tieRule: 'LISTED_ORDER',
      minScore: 1,
    },
    ...overrides,
  });
  const places = proposals.slice(0, count).map((_, place) => place);
  for (const { api } of people) await cast(api, decision, places);
  const { userErrors } = await facilitator.api.mutate('closeDecision', { decisionId: decision.id });
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  const { decision: closed } = await facilitator.api.ask<{
    decision: { outcome: { commitments: { nodes: { id: string; proposal: { id: string } }[] } } };
  }>(
    `query ($id: ID!) { decision(id: $id) { outcome {
      commitments(first: 100) { nodes { id proposal { id } } } } } }`,
    { id: decision.id },
  );
  const ids = new Map(closed.outcome.commitments.nodes.map((node) => [node.proposal.id, node.id]));
  return proposals.slice(0, count).map(({ id }) => ids.get(id)!);
}

/** Objects to a decision through the API; the objection's id. */
export async function buildObjection(
  { api }: Actor,
  decision: OpenDecision,
  body = 'The money is not named.',
): Promise<string> {
  const input = { decisionId: decision.id, body };
  const { objection, userErrors } = await api.mutate<{ objection: { id: string } }>(
    'objectToDecision',
    input,
    'objection { id }',
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return objection.id;
}

/** Casts a ballot for the options at these places; the payload. */
export function cast(api: Api, decision: OpenDecision, places: number[], nonce = newNonce()) {
  const options = places.map((place) => decision.options[place]!.id);
  return api.mutate<{ ballot: { leaf: string; castAt: string } | null }>(
    'castBallot',
    { decisionId: decision.id, choice: { options }, nonce, publicChoiceAccepted: true },
    'ballot { leaf castAt }',
  );
}

/** What a facilitator's decision about some things gives back for each. */
export interface ModeratedThing {
  subjectId: string;
  act: { id: string; action: string } | null;
  userErrors: { code: string; message: string }[];
}

/** Decides about things through the API: hides them unless told otherwise. */
export async function moderate(
  api: Api,
  subjectIds: string[],
  overrides: Record<string, unknown> = {},
): Promise<ModeratedThing[]> {
  const input = { subjectIds, action: 'HIDE', reason: 'INSULT', publicReason: 'It insulted.' };
  const { results, userErrors } = await api.mutate<{ results: ModeratedThing[] | null }>(
    'moderate',
    { ...input, ...overrides },
    'results { subjectId act { id action } userErrors { code message } }',
  );
  if (!results) throw new Error(JSON.stringify(userErrors));
  return results;
}

/** Flags something; the code of the refusal, or null. */
export async function flag(api: Api, subjectId: string, reason = 'INSULT') {
  const { userErrors } = await api.mutate('flag', { subjectId, reason });
  return userErrors[0]?.code ?? null;
}
