import type { EntityManager } from 'typeorm';
import { Area, AreaKind } from '../../features/communities/area.js';
import { newId } from '../../foundation/ids.js';
import type { LocalizedText, SeedCommunity } from './content/content-types.js';
import { insertMany } from './insert-many.js';
import { stored } from './texts.js';

/** The areas of a community. */
export interface SeededAreas {
  communityId: string;
  /** By the number of the building. */
  buildingIds: Map<number, string>;
}

/** Writes the street office's area, and in it those of its communities with their grids and buildings; by their keys. */
export async function seedAreas(
  manager: EntityManager,
  communities: SeedCommunity[],
): Promise<Map<string, SeededAreas>> {
  const areas: Area[] = [];
  const add = (kind: AreaKind, name: LocalizedText, parent: Area | null) => {
    const area = areaIn(kind, name, parent);
    areas.push(area);
    return area;
  };
  const street = add(AreaKind.STREET, communities[0]!.district, null);
  const seeded = communities.map((community): [string, SeededAreas] => {
    const whole = add(AreaKind.COMMUNITY, community.name, street);
    const buildings = community.grids.flatMap((grid) => {
      const part = add(AreaKind.GRID, grid.name, whole);
      return grid.buildings.map((number): [number, string] => [
        number,
        add(AreaKind.BUILDING, buildingName(number), part).id,
      ]);
    });
    return [community.key, { communityId: whole.id, buildingIds: new Map(buildings) }];
  });
  await insertMany(manager, Area, areas);
  return new Map(seeded);
}

function areaIn(kind: AreaKind, name: LocalizedText, parent: Area | null): Area {
  const id = newId('area');
  const path = [...(parent?.path ?? []), id];
  return Object.assign(new Area(), {
    id,
    parentId: parent?.id ?? null,
    kind,
    name: stored(name),
    path,
  });
}

function buildingName(number: number): LocalizedText {
  return { zh: `${number}号楼`, en: `Building ${number}` };
}
