import { Unit } from '../../../server/features/communities/unit.js';
import { newId } from '../../../server/foundation/ids.js';
import { Role, Scope } from '../../../server/foundation/viewer.js';
import {
  buildCookie,
  buildPerson,
  buildPlaces,
  buildToken,
  type Actor,
  type Places,
} from '../../support/factories.js';
import { buildViewers } from '../../support/viewers.js';
import type { TestServer } from '../../support/test-server.js';

/** The two communities of the walk. */
export type Place = 'here' | 'elsewhere';

/** What the table's rules know of a viewer. It is written down here, not asked of the server. */
export interface Viewer {
  name: ViewerName;
  personId: string | null;
  /** On whose register they are. */
  livesIn: Place | null;
  /** Whether they live in the area that the boards for a roll are for. */
  inArea: boolean;
  /** Where they are facilitators. */
  moderates: Place | null;
  /** Where they are on the staff of a responsible body. */
  worksIn: Place | null;
  /** Whether that is the body which the world’s promises and questions are the business of. */
  ofTheUnit: boolean;
  /** What they administer. */
  administers: Place | 'everything' | null;
  /** A program that may only read. */
  readsOnly: boolean;
  /** The `Cookie` header of their session; null for visitors and programs. */
  cookie: string | null;
  /** Their bearer token; null for visitors. */
  token: string | null;
}

/** Everybody whom a rule tells apart; those who act for the world’s things among them. */
export const VIEWER_NAMES = [
  'visitor',
  'resident',
  'resident of the area',
  'resident elsewhere',
  'official',
  'official of another body',
  'moderator',
  'moderator elsewhere',
  'administrator here',
  'administrator',
  'resident’s reading program',
  'moderator’s reading program',
  'administrator’s reading program',
] as const;

/** One of them. */
export type ViewerName = (typeof VIEWER_NAMES)[number];

type Standing = Partial<Omit<Viewer, 'name' | 'personId' | 'cookie' | 'token'>>;

const STANDING: Record<ViewerName, Standing> = {
  visitor: {},
  resident: { livesIn: 'here' },
  'resident of the area': { livesIn: 'here', inArea: true },
  'resident elsewhere': { livesIn: 'elsewhere' },
  official: { worksIn: 'here', ofTheUnit: true },
  'official of another body': { worksIn: 'here' },
  moderator: { moderates: 'here' },
  'moderator elsewhere': { moderates: 'elsewhere' },
  'administrator here': { administers: 'here' },
  administrator: { administers: 'everything' },
  'resident’s reading program': { livesIn: 'here', readsOnly: true },
  // What a program may not do in its person’s name, it also does not see in it.
  'moderator’s reading program': { readsOnly: true },
  'administrator’s reading program': { readsOnly: true },
};

/** Whose program it is. */
const PERSON_OF: Partial<Record<ViewerName, ViewerName>> = {
  'resident’s reading program': 'resident',
  'moderator’s reading program': 'moderator',
  'administrator’s reading program': 'administrator',
};

/** The places of the walk, everybody who looks at them, and those who only act there. */
export async function buildCompany(server: TestServer) {
  const rules = { minimumSample: 1, initiativeBackingPercent: 40, boardOpeners: [Role.MODERATOR] };
  const here: Places = await buildPlaces(server, { rules, district: { en: 'Qinglan District' } });
  const { people, elsewhere } = await buildViewers(server, here);
  const communityId = here.community.id;
  const build = (person: Parameters<typeof buildPerson>[1]) => buildPerson(server, person);
  const otherUnitId = await otherUnit(server, here);
  const actors = {
    ...people,
    'official of another body': await build({
      role: Role.OFFICIAL,
      communityId,
      unitId: otherUnitId,
    }),
    'administrator here': await build({ role: Role.ADMINISTRATOR, communityId }),
  };
  const neighbour = (areaId: string) => build({ residentOf: communityId, areaId });
  const others = {
    neighbours: [
      await neighbour(here.building.id),
      await neighbour(here.building.id),
      await neighbour(here.building.id),
    ],
    secondModerator: await build({ role: Role.MODERATOR, communityId }),
    elsewhereNeighbours: [
      await build({ residentOf: elsewhere.community.id }),
      await build({ residentOf: elsewhere.community.id }),
      await build({ residentOf: elsewhere.community.id }),
    ],
    elsewhereOfficial: await build({
      role: Role.OFFICIAL,
      communityId: elsewhere.community.id,
      unitId: elsewhere.community.unit.id,
    }),
    elsewhereSecondModerator: await build({
      role: Role.MODERATOR,
      communityId: elsewhere.community.id,
    }),
    stranger: await build({}),
  };
  const viewers: Viewer[] = [];
  for (const name of VIEWER_NAMES) viewers.push(await viewer(server, name, actors));
  return { here, otherUnitId, elsewhere, actors, others, viewers };
}

/** What `buildCompany` sets. */
export type Company = Awaited<ReturnType<typeof buildCompany>>;

/** The actors that are viewers, by name. */
type Actors = Record<string, Actor>;

async function viewer(server: TestServer, name: ViewerName, actors: Actors): Promise<Viewer> {
  const actor = actors[PERSON_OF[name] ?? name];
  const standing = STANDING[name];
  const reads = standing.readsOnly === true;
  const scopes = reads ? [Scope.READ] : undefined;
  return {
    livesIn: null,
    inArea: false,
    moderates: null,
    worksIn: null,
    ofTheUnit: false,
    administers: null,
    readsOnly: false,
    ...standing,
    name,
    personId: actor?.id ?? null,
    cookie: actor && !reads ? await buildCookie(server, actor.id) : null,
    token: actor ? await buildToken(server, actor.id, scopes && { scopes }) : null,
  };
}

/** A body with a place and a word about itself, since the first one has neither. */
async function otherUnit(
  { platform }: TestServer,
  { community, westGate }: Places,
): Promise<string> {
  const id = newId('unit');
  await platform.db.manager.insert(Unit, {
    id,
    communityId: community.id,
    name: { en: 'Drainage Station' },
    areaId: westGate.id,
    description: { en: 'Pipes and gullies.' },
    closedAt: null,
  });
  return id;
}
