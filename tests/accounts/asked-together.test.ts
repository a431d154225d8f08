import { afterAll, beforeAll, expect, test } from 'vitest';
import { viewerOfApiToken, viewerOfSession } from '../../server/features/accounts/find-viewer.js';
import { newApiSecret } from '../../server/features/accounts/api-tokens/api-secret.js';
import { gathered } from '../../server/foundation/loaders/index.js';
import { Role } from '../../server/foundation/viewer.js';
import { buildPerson, buildScene, type Scene } from '../support/factories.js';
import { statementsOf } from '../support/statements.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server, { residents: 12 });
});
afterAll(() => server.stop());

test('who asks at the same moment is found in one statement, each as who they are', async () => {
  const tokens = scene.people.map(({ token }) => token);
  let found: unknown[] = [];
  const statements = await statementsOf(server, async () => {
    const asked = [...tokens, newApiSecret(), tokens[0]!, 'no token at all'];
    const viewers = await Promise.all(
      asked.map((token) => viewerOfApiToken(server.platform, token)),
    );
    found = viewers.map((viewer) => viewer && viewer.personId);
  });
  const ids = scene.people.map(({ id }) => id);
  expect(found).toEqual([...ids, null, ids[0], null]);
  expect(statements).toHaveLength(1);
});

test('what was true a moment ago is asked anew', async () => {
  const { token, id } = scene.people[1]!;
  const residences = async () => (await viewerOfApiToken(server.platform, token))!.residentOf;
  expect(await residences()).toHaveLength(1);
  await server.platform.db.query('DELETE FROM register_entry WHERE person_id = $1', [id]);
  expect(await residences()).toEqual([]);
});

test('somebody blocked is refused alone', async () => {
  const administrator = await buildPerson(server, { role: Role.ADMINISTRATOR });
  const [blocked, ...others] = scene.people.slice(2);
  const input = { personId: blocked!.id, reason: 'Insults under three names' };
  expect((await administrator.api.mutate('blockPerson', input)).userErrors).toEqual([]);
  const asked = [blocked!, ...others].map(({ token }) => viewerOfApiToken(server.platform, token));
  const [refused, ...welcome] = await Promise.allSettled(asked);
  expect(refused).toMatchObject({ status: 'rejected', reason: { message: /Insults/ } });
  expect(welcome.map(({ status }) => status)).toEqual(others.map(() => 'fulfilled'));
});

test('a session is nobody’s token, and a token nobody’s session', async () => {
  const { token } = scene.people[3]!;
  expect(await viewerOfSession(server.platform, token)).toBeNull();
});

test('whoever asks while others are answered is answered after them, together; what hangs holds up nobody', async () => {
  const asked: string[][] = [];
  const endings: (() => void)[] = [];
  const ask = gathered<string, string>((keys) => {
    asked.push([...keys]);
    return new Promise((resolve) => endings.push(() => resolve([...keys])));
  });
  const begun = () => expect.poll(() => asked.length);
  const first = ask(server.platform, 'first');
  await begun().toBe(1);
  const later = ['second', 'third'].map((key) => ask(server.platform, key));
  endings[0]!();
  expect(await first).toBe('first');
  await begun().toBe(2);
  expect(asked[1]).toEqual(['second', 'third']);
  // The second never ends by itself.
  const last = ask(server.platform, 'last');
  await begun().toBe(3);
  endings[2]!();
  expect(await last).toBe('last');
  endings[1]!();
  expect(await Promise.all(later)).toEqual(['second', 'third']);
});
