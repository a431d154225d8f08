import pg from 'pg';

/** Runs SQL as the owner of the tables, which servers don't work as; the rows of the last statement. */
export async function asOwner<T extends object>(
  { databaseUrl }: { databaseUrl: string },
  sql: string,
  values?: unknown[],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const results = await client.query<T>(sql, values);
    return (Array.isArray(results) ? (results as pg.QueryResult<T>[]).at(-1)! : results).rows;
  } finally {
    await client.end();
  }
}
