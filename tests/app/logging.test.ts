import { expect, test } from 'vitest';
import { QueryFailedError } from 'typeorm';
import { describeError } from '../../server/foundation/logging.js';
import { startTestServer } from '../support/test-server.js';

test('a failed statement is logged without anybody’s words or choices', async () => {
  const server = await startTestServer();
  const failure: unknown = await server.platform.db
    .query(`INSERT INTO person (id, building, created_at) VALUES ($1, $2, now())`, [
      'per_secret',
      'my secret',
    ])
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(QueryFailedError);
  const logged = JSON.stringify(describeError(failure));
  expect(logged).not.toContain('secret');
  expect(JSON.parse(logged)).toMatchObject({ type: 'QueryFailedError', code: '22P02' });
  expect(logged).toContain('logging.test.ts');
  await server.stop();
});
