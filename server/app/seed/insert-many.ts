import type { EntityManager, ObjectLiteral } from 'typeorm';

/** Rows per statement: well below PostgreSQL's 65,535 parameters. */
const CHUNK = 1_000;

/** Inserts many rows, some at a time. */
export async function insertMany<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: new () => T,
  rows: T[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await manager.insert(entity, rows.slice(start, start + CHUNK));
  }
}
