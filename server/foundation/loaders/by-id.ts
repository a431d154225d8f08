import type { ObjectLiteral } from 'typeorm';
import type { RequestContext } from '../context.js';
import { selectEntities } from '../database/select-entities.js';
import { defineLoader, type LoaderDefinition } from './loaders.js';

/** A loader of entities by id; null where there is none. */
export function entityById<T extends ObjectLiteral & { id: string }>(
  entity: new () => T,
): LoaderDefinition<string, T | null> {
  return defineLoader(async (ids, { platform }) => {
    const found = await selectEntities(platform.db, entity, 'WHERE id = ANY($1)', [ids]);
    const byId = new Map(found.map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/**
 * A loader of the entities that belong to each thing, which one of their properties names; `order` is SQL, such as
 * `at DESC, id`.
 */
export function entitiesOf<T extends ObjectLiteral, K extends keyof T & string>(
  entity: new () => T & Record<K, string>,
  belongsTo: K,
  order: string,
): LoaderDefinition<string, T[]> {
  return defineLoader(async (ids, { platform: { db } }) => {
    const { databaseName } = db.getMetadata(entity).findColumnWithPropertyName(belongsTo)!;
    const rest = `WHERE "${databaseName}" = ANY($1) ORDER BY ${order}`;
    const found = await selectEntities(db, entity, rest, [ids]);
    return groupedBy(ids, found, (one) => one[belongsTo]);
  });
}

/** The same loader with null for what is not there for this viewer, told apart from nothing by nobody. */
export function onlyVisible<T>(
  loader: LoaderDefinition<string, T | null>,
  isVisible: (one: T, context: RequestContext) => boolean | Promise<boolean>,
): LoaderDefinition<string, T | null> {
  return defineLoader(async (ids, context) => {
    const found = await loader.fetch(ids, context);
    const seen = await Promise.all(
      found.map(async (one) => one !== null && (await isVisible(one, context))),
    );
    return found.map((one, index) => (seen[index] ? one : null));
  });
}

/** Groups rows by a key, in the order of the keys; an empty list where there are none. */
export function groupedBy<T>(keys: readonly string[], rows: T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key)!);
}
