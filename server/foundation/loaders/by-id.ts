import type { ObjectLiteral } from 'typeorm';
import type { RequestContext } from '../context.js';
import { selectEntities } from '../database/select-entities.js';
import { readTogether } from '../database/select-together.js';
import { perPlatform } from '../platform.js';
import { defineLoader, defineViewerLoader, type LoaderDefinition } from './loaders.js';

/** A loader of entities by id. */
export interface EntityLoader<T> extends LoaderDefinition<string, T | null> {
  entity: new () => T;
}

type Entity = ObjectLiteral & { id: string };

/**
 * A loader of entities by id; null where there is none. `named` are those that some of its properties name and that are nearly
 * always asked for next: where one alone is asked for, as by a live event, they come along by the same statement.
 */
export function entityById<T extends Entity>(
  entity: new () => T,
  named: Partial<Record<keyof T & string, EntityLoader<Entity>>> = {},
): EntityLoader<T> {
  const loader = defineLoader<string, T | null>(async (ids, { platform }) => {
    const found = await selectEntities(platform.db, entity, 'WHERE id = ANY($1)', [ids]);
    const byId = new Map(found.map((one) => [one.id, one]));
    return ids.map((id) => byId.get(id) ?? null);
  });
  const others = Object.entries(named) as [string, EntityLoader<Entity>][];
  return others.length > 0
    ? { ...loader, entity, fetchOne: fetchTogether(entity, others) }
    : { ...loader, entity };
}

function fetchTogether<T extends Entity>(
  entity: new () => T,
  named: readonly [string, EntityLoader<Entity>][],
): NonNullable<LoaderDefinition<string, T | null>['fetchOne']> {
  const others = named.map(([property, loader]) => ({ property, entity: loader.entity }));
  const readerOf = perPlatform(({ db }) => readTogether(db, entity, others));
  return async (id, { platform }) => {
    const [value, ...found] = (await readerOf(platform)(id)) as [T | null, ...(Entity | null)[]];
    const come = named.flatMap(([, loader], index) => {
      const other = found[index];
      return other ? [{ loader, key: other.id, value: other }] : [];
    });
    return { value, others: come };
  };
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
  return defineViewerLoader(async (ids, context) => {
    const found = await Promise.all(ids.map((id) => context.loaders.load(loader, id)));
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
