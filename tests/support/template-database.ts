import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../server/foundation/database/migrate.js';

/** Makes a database with the current schema and returns its name; every name of this run begins with it. */
export async function makeTemplate(adminUrl: string): Promise<string> {
  const name = `gongyi_test_${randomBytes(4).toString('hex')}`;
  // Not the server's own default: a cluster in plain C would sort and search differently from every other one.
  await asAdmin(adminUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`),
  );
  await migrate(urlOf(adminUrl, name));
  return name;
}

/** Copies the template to a new database and returns the copy's name. */
export async function copyTemplate(adminUrl: string, template: string): Promise<string> {
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  await asAdmin(adminUrl, (admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  return name;
}

/** Makes a database without any schema and returns its name. */
export async function makeEmpty(adminUrl: string, template: string): Promise<string> {
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  await asAdmin(adminUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`),
  );
  return name;
}

/** Removes one database, whoever is still connected to it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, (admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

/** Removes whatever this run's test files have left, and the template itself. */
export async function dropRunDatabases(adminUrl: string, template: string): Promise<void> {
  await asAdmin(adminUrl, async (admin) => {
    const sql = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
    const { rows } = await admin.query<{ datname: string }>(sql, [template]);
    for (const { datname } of rows) await admin.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  });
}

/** The same server's address of another database. */
export function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function asAdmin<T>(url: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
