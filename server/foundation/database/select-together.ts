import type { DataSource, ObjectLiteral } from 'typeorm';
import type { EntityClass } from './select-entities.js';

/** An entity that may come along, and the property of the first one that names it. */
export interface Named {
  property: string;
  entity: EntityClass<ObjectLiteral>;
}

/** Reads one entity by its id, and behind it those that it names, in their order; null where there is none. */
export type ReadTogether = (id: string) => Promise<(ObjectLiteral | null)[]>;

/** A table of the statement and what its rows become. */
interface Part {
  make: EntityClass<ObjectLiteral>;
  table: string;
  columns: { databaseName: string; propertyName: string }[];
}

/** Prepares the one statement that reads an entity together with those it names. */
export function readTogether(
  db: DataSource,
  entity: EntityClass<ObjectLiteral>,
  named: readonly Named[],
): ReadTogether {
  const parts = [entity, ...named.map((other) => other.entity)].map((part, place) =>
    partOf(db, part, `t${place}`),
  );
  const joins = named.map(({ property }, index) => {
    const { databaseName } = db.getMetadata(entity).findColumnWithPropertyName(property)!;
    return `LEFT JOIN ${parts[index + 1]!.table} ON t${index + 1}.id = t0."${databaseName}"`;
  });
  // Columns are named by their places: several tables have some of the same name.
  const columns = parts
    .flatMap((part, place) => part.columns.map(({ databaseName }) => `t${place}."${databaseName}"`))
    .map((column, place) => `${column} AS "${place}"`);
  const sql = `SELECT ${columns.join(', ')} FROM ${parts[0]!.table} ${joins.join(' ')} WHERE t0.id = $1`;
  return async (id) => {
    const [row]: Record<number, unknown>[] = await db.query(sql, [id]);
    return row ? entitiesFrom(parts, Object.values(row)) : parts.map(() => null);
  };
}

function partOf(db: DataSource, make: EntityClass<ObjectLiteral>, alias: string): Part {
  const { tablePath, columns } = db.getMetadata(make);
  return { make, table: `"${tablePath}" ${alias}`, columns };
}

function entitiesFrom(parts: readonly Part[], values: unknown[]): (ObjectLiteral | null)[] {
  let place = 0;
  return parts.map(({ make, columns }) => {
    const one: ObjectLiteral = new make();
    for (const { propertyName } of columns) one[propertyName] = values[place++];
    return one['id'] ? one : null;
  });
}
