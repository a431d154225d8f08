import { In, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { defineLoader, type LoaderDefinition } from './loaders.js';

/** A loader of entities by id; null where there is none. */
export function entityById<T extends ObjectLiteral & { id: string }>(
  entity: EntityTarget<T>,
): LoaderDefinition<string, T | null> {
  return defineLoader(async (ids, { platform }) => {
    const found = await platform.db.manager.findBy(entity, { id: In([...ids]) } as never);
    const byId = new Map(found.map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Groups rows by a key, in the order of the keys; an empty list where there are none. */
export function groupedBy<T>(keys: readonly string[], rows: T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key)!);
}
