import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTITIES } from '../../server/app/entities.js';
import { seedOnce } from '../../server/app/seed/seed.js';
import { selectEntities } from '../../server/foundation/database/select-entities.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

describe('what loaders read', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await seedOnce(server.platform);
  });
  afterAll(() => server.stop());

  const classes = ENTITIES as (new () => object)[];
  test.each(classes)('$name is what TypeORM reads', async (entity) => {
    const { db } = server.platform;
    const { primaryColumns: key } = db.getMetadata(entity);
    const order = Object.fromEntries(key.map(({ propertyName }) => [propertyName, 'ASC']));
    const names = key.map(({ databaseName }) => databaseName).join(', ');
    expect(await selectEntities(db, entity, `ORDER BY ${names}`, [])).toStrictEqual(
      await db.manager.find(entity, { order }),
    );
  });

  test('there is something to compare', async () => {
    const kept = await Promise.all(
      classes.map((entity) => server.platform.db.manager.count(entity)),
    );
    expect(kept.filter((count) => count > 0).length).toBeGreaterThan(classes.length / 2);
  });
});
