import { BoardVisibility } from '../../server/features/communities/board.js';
import { Role } from '../../server/foundation/viewer.js';
import type { Api } from './api.js';
import { buildPerson, buildScene, type Actor, type Places, type Scene } from './factories.js';
import type { TestServer } from './test-server.js';

/** Everybody who looks at a board that is not for all. */
export const VIEWERS = [
  'visitor',
  'resident',
  'resident of the area',
  'resident elsewhere',
  'official',
  'moderator',
  'moderator elsewhere',
  'administrator',
] as const;

/** One of them. */
export type ViewerName = (typeof VIEWERS)[number];

const STAFF: ViewerName[] = ['official', 'moderator', 'administrator'];

/** For whom a board is there. */
export const SEEN_BY: Record<BoardVisibility, readonly ViewerName[]> = {
  PUBLIC: VIEWERS,
  MEMBERS: ['resident', 'resident of the area', ...STAFF],
  ROLL: ['resident of the area', ...STAFF],
};

/** A client for each of them, and a board that the moderator elsewhere runs. */
export async function buildViewers(server: TestServer, places: Places) {
  const communityId = places.community.id;
  const elsewhere: Scene = await buildScene(server, { residents: 1 });
  const build = (person: Parameters<typeof buildPerson>[1]) => buildPerson(server, person);
  const { unit } = places.community;
  const people = {
    resident: await build({ residentOf: communityId, areaId: places.westGate.id }),
    'resident of the area': await build({ residentOf: communityId, areaId: places.building.id }),
    'resident elsewhere': elsewhere.people[0]!,
    official: await build({ role: Role.OFFICIAL, communityId, unitId: unit.id }),
    moderator: await build({ role: Role.MODERATOR, communityId }),
    'moderator elsewhere': elsewhere.facilitator,
    administrator: await build({ role: Role.ADMINISTRATOR }),
  } satisfies Partial<Record<ViewerName, Actor>>;
  const viewers: Record<ViewerName, { api: Api; token?: string }> = {
    visitor: { api: server.api() },
    ...people,
  };
  return { elsewhere, people, viewers };
}

/** A document, and its variables for a set of ids. */
export type Way<Ids> = [document: string, variables: (ids: Ids) => object];

/** A mutation that tells only what it was refused with. */
export function mutationWay<Ids>(name: string, input: (ids: Ids) => object): Way<Ids> {
  return [
    `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
     ${name}(input: $input) { userErrors { code message field } } }`,
    (ids) => ({ input: input(ids) }),
  ];
}

/** All that a viewer learns from an answer. */
export async function answerTo<Ids>(
  { api }: { api: Api },
  [document, variables]: Way<Ids>,
  ids: Ids,
) {
  const { status, data, errors } = await api.send(document, variables(ids));
  return { status, data, errors };
}
