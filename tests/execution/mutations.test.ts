import { parse, type ExecutionArgs } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileNow } from '../../server/app/execution/compiled-documents.js';
import { executeDocument } from '../../server/app/execution/execute-document.js';
import { createContext } from '../../server/app/graphql/context.js';
import { executableSchema } from '../../server/app/graphql/schema.js';
import { viewerOfApiToken } from '../../server/features/accounts/find-viewer.js';
import { buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;
beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

/** Executes a mutation of a resident's that has come before, compiled if it may be. */
async function executeAgain(source: string) {
  const { platform } = server;
  const viewer = (await viewerOfApiToken(platform, scene.people[0]!.token))!;
  const contextValue = createContext(platform, { viewer, locale: 'en', cookies: null });
  const args: ExecutionArgs = {
    schema: await executableSchema(),
    document: parse(source),
    variableValues: { proposalId: scene.proposals[0]!.id },
    contextValue,
  };
  const isCompiled = compileNow(args) !== null;
  return { isCompiled, ...(await executeDocument(platform, args)) };
}

const bodies = async () => {
  const rows: { body: string }[] = await server.platform.db.query(
    `SELECT body->>'en' AS body FROM comment WHERE proposal_id = $1 ORDER BY id`,
    [scene.proposals[0]!.id],
  );
  return rows.map(({ body }) => body);
};

const say = (body: string, fields: string) =>
  `addComment(input: { proposalId: $proposalId, stance: FOR, body: "${body}" }) { comment { ${fields} } }`;

test('what several errors leave null has been done once, and the first of them is told', async () => {
  const two = 'a: replies(first: 1000) { totalCount } b: replies(first: 0) { totalCount }';
  const { isCompiled, data, errors } = await executeAgain(
    `mutation ($proposalId: ID!) { ${say('once', two)} }`,
  );
  expect(isCompiled).toBe(true);
  expect(data).toEqual({ addComment: { comment: null } });
  expect(errors?.map(({ path }) => path)).toEqual([['addComment', 'comment', 'a']]);
  expect(await bodies()).toEqual(['once']);
});

test('several are done one after the other, as they are written', async () => {
  const names = ['c', 'b', 'a', 'e', 'd'];
  const fields = names.map((name) => `${name}: ${say(name, 'id')}`);
  await executeAgain(`mutation ($proposalId: ID!) { ${fields.join(' ')} }`);
  expect(await bodies()).toEqual(['once', ...names]);
});

test.each([
  ['written out', (fields: string) => `{ ${fields} }`],
  ['in a fragment', (fields: string) => `{ ...All } fragment All on Mutation { ${fields} }`],
])('behind one that fails as a whole nothing is done: %s', async (_how, written) => {
  const before = await bodies();
  // No token may do this.
  const failing = 'revokeApiToken(input: { apiTokenId: "x" }) { userErrors { code } }';
  const fields = `a: ${say('first', 'id')} b: ${failing} c: ${say('last', 'id')}`;
  const { data, errors } = await executeAgain(`mutation ($proposalId: ID!) ${written(fields)}`);
  expect({ data, failed: errors?.map(({ path }) => path) }).toEqual({
    data: null,
    failed: [['b']],
  });
  expect(await bodies()).toEqual([...before, 'first']);
});
