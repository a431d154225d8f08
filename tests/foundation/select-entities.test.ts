import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENTITIES } from '../../server/app/entities.js';
import { seedOnce } from '../../server/app/seed/seed.js';
import { Board } from '../../server/features/communities/board.js';
import { Person } from '../../server/features/accounts/person.js';
import { Proposal } from '../../server/features/proposals/proposal.js';
import { readTogether } from '../../server/foundation/database/select-together.js';
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

  test('one together with those it names is what TypeORM reads of each', async () => {
    const { db } = server.platform;
    const named = [
      { property: 'boardId', entity: Board },
      { property: 'mergedIntoId', entity: Proposal },
      { property: 'authorId', entity: Person },
    ];
    const read = readTogether(db, Proposal, named);
    const proposals = await db.manager.find(Proposal);
    for (const proposal of proposals)
      expect(await read(proposal.id)).toStrictEqual([
        proposal,
        await db.manager.findOneByOrFail(Board, { id: proposal.boardId }),
        proposals.find(({ id }) => id === proposal.mergedIntoId) ?? null,
        await db.manager.findOneByOrFail(Person, { id: proposal.authorId }),
      ]);
    expect(await read('pro_that_is_not_there')).toEqual([null, null, null, null]);
    expect(proposals.length).toBeGreaterThan(10);
    expect(new Set(proposals.map(({ mergedIntoId }) => mergedIntoId === null)).size).toBe(2);
  });

  test('there is something to compare', async () => {
    const kept = await Promise.all(
      classes.map((entity) => server.platform.db.manager.count(entity)),
    );
    expect(kept.filter((count) => count > 0).length).toBeGreaterThan(classes.length / 2);
  });
});
