import type { EntityManager } from 'typeorm';
import { Person } from '../../features/accounts/person.js';
import { RoleGrant } from '../../features/accounts/role-grant.js';
import { foundRulebook } from '../../features/communities/adopt-rulebook.js';
import { Community } from '../../features/communities/community.js';
import { Unit } from '../../features/communities/unit.js';
import { newId } from '../../foundation/ids.js';
import { Role } from '../../foundation/viewer.js';
import type { SeedCommunity, SeedPerson } from './content/content-types.js';
import type { SeedContent } from './content/index.js';
import { insertMany } from './insert-many.js';
import { seedAreas, type SeededAreas } from './seed-areas.js';
import { ago, stored } from './texts.js';

/** A resident as the rest of the seed needs them. */
export interface SeededResident {
  id: string;
  building: number;
  /** Whether they act in the demo by their own hand only: no backing and no ballot is seeded for them. */
  untouched: boolean;
}

/** Ids of what was written, by the content's keys. */
export interface SeededPeople {
  communityIds: Map<string, string>;
  /** By `community key/unit key`. */
  unitIds: Map<string, string>;
  personIds: Map<string, string>;
  /** Who runs the boards of each community. */
  facilitatorIds: Map<string, string>;
  areas: Map<string, SeededAreas>;
  /** Everybody on each community's register. */
  residents: Map<string, SeededResident[]>;
}

const TIME_ZONE = 'Asia/Shanghai';
const CURRENCY = 'CNY';
const YEAR_IN_MINUTES = 525_600;

/** Writes areas, communities, units, people, their roles and the registers. */
export async function seedPeople(
  manager: EntityManager,
  content: SeedContent,
  now: Date,
): Promise<SeededPeople> {
  const seeded: SeededPeople = {
    communityIds: new Map(),
    unitIds: new Map(),
    personIds: new Map(),
    facilitatorIds: new Map(),
    areas: await seedAreas(manager, content.communities),
    residents: new Map(),
  };
  const since = ago(now, YEAR_IN_MINUTES);
  for (const [index, community] of content.communities.entries()) {
    // A minute apart, so that the list keeps the content's order.
    await seedCommunity(manager, seeded, community, new Date(since.getTime() + index * 60_000));
  }
  await seedNamed(manager, seeded, content.people, since);
  for (const community of content.communities)
    await fillRegister(manager, seeded, community, since);
  return seeded;
}

async function seedCommunity(
  manager: EntityManager,
  seeded: SeededPeople,
  community: SeedCommunity,
  createdAt: Date,
) {
  const id = newId('community');
  seeded.communityIds.set(community.key, id);
  seeded.residents.set(community.key, []);
  await manager.insert(Community, {
    id,
    name: stored(community.name),
    district: stored(community.district),
    timeZone: TIME_ZONE,
    currency: CURRENCY,
    areaId: seeded.areas.get(community.key)!.communityId,
    createdAt,
  });
  await foundRulebook({ manager }, id, createdAt);
  for (const unit of community.units) {
    const unitId = newId('unit');
    seeded.unitIds.set(`${community.key}/${unit.key}`, unitId);
    await manager.insert(Unit, { id: unitId, communityId: id, name: stored(unit.name) });
  }
}

async function seedNamed(
  manager: EntityManager,
  seeded: SeededPeople,
  people: SeedPerson[],
  createdAt: Date,
) {
  for (const [position, person] of people.entries()) {
    const id = newId('person');
    seeded.personIds.set(person.key, id);
    const displayName = person.displayName && stored(person.displayName);
    const displayNameConsentAt = displayName && createdAt;
    const { building } = person;
    const named = { id, displayName, displayNameConsentAt, building, createdAt };
    await manager.insert(Person, named);
    const communityId = person.communityKey ? seeded.communityIds.get(person.communityKey)! : null;
    const unitId = person.unitKey
      ? seeded.unitIds.get(`${person.communityKey}/${person.unitKey}`)!
      : null;
    if (person.role === 'RESIDENT') {
      const resident = { id, building: person.building ?? 1, untouched: Boolean(person.signIn) };
      seeded.residents.get(person.communityKey!)!.push(resident);
    } else {
      const grant = {
        id: newId('roleGrant'),
        personId: id,
        role: Role[person.role],
        communityId,
        unitId,
      };
      await manager.insert(RoleGrant, grant);
      if (person.role === 'MODERATOR') seeded.facilitatorIds.set(person.communityKey!, id);
    }
    if (person.signIn) {
      await manager.query(
        `INSERT INTO demo_sign_in (person_id, role, position, community_id, unit_id, note)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, person.role, position, communityId, unitId, stored(person.signIn)],
      );
    }
  }
}

/** Adds neighbours without a name until the register has its size, spread over the buildings. */
async function fillRegister(
  manager: EntityManager,
  seeded: SeededPeople,
  community: SeedCommunity,
  createdAt: Date,
) {
  const residents = seeded.residents.get(community.key)!;
  const missing = community.registerSize - residents.length;
  const neighbours = Array.from({ length: missing }, (_, index) => ({
    id: newId('person'),
    displayName: null,
    displayNameConsentAt: null,
    building: (index % community.buildings) + 1,
    erasedAt: null,
    avatarId: null,
    avatarConsentAt: null,
    createdAt,
  }));
  await insertMany(manager, Person, neighbours);
  residents.push(...neighbours.map(({ id, building }) => ({ id, building, untouched: false })));
  const { buildingIds } = seeded.areas.get(community.key)!;
  await manager.query(
    'INSERT INTO register_entry (community_id, person_id, area_id) SELECT $1, unnest($2::text[]), unnest($3::text[])',
    [
      seeded.communityIds.get(community.key),
      residents.map(({ id }) => id),
      residents.map(({ building }) => buildingIds.get(building)!),
    ],
  );
}
