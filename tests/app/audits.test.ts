import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/**
 * What the specification advises and Apollo does otherwise: whoever accepts `application/json` is answered 400 where a
 * document can’t be executed, and 200 is advised. To `application/graphql-response+json` it answers as advised.
 */
const OTHERWISE = [
  '572B SHOULD use 200 status code on document parsing failure when accepting application/json',
  'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
  '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

/** What a server may do and ours does not: GET is for pages’ own scripts and programs, which send a header that says so. */
const NOT_OFFERED = [
  '5A70 MAY accept application/x-www-form-urlencoded formatted GET requests',
  'D6D5 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70 MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

test('the endpoint keeps to GraphQL over HTTP, with three known exceptions', async () => {
  const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const found = (status: string) =>
    results.filter((result) => result.status === status).map(({ id, name }) => `${id} ${name}`);
  expect(results.length).toBeGreaterThan(50);
  expect(found('error')).toEqual([]);
  expect(found('warn')).toEqual(OTHERWISE);
  expect(found('notice')).toEqual(NOT_OFFERED);
});
