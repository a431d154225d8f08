import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseLocale } from '../../server/foundation/text/localized-text.js';
import { buildScene, type Scene } from '../support/factories.js';
import { startTestServer, type TestServer } from '../support/test-server.js';

let server: TestServer;
let scene: Scene;

beforeAll(async () => {
  server = await startTestServer();
  scene = await buildScene(server);
});
afterAll(() => server.stop());

const CHINESE = /\p{Script=Han}/u;
const REFUSED = `mutation { supportProposal(input: { proposalId: "pro_none" }) { userErrors { message } } }`;
const NAMES = 'query ($id: ID!) { community(id: $id) { name } }';

interface Refused {
  supportProposal: { userErrors: { message: string }[] };
}

describe('over HTTP, by Accept-Language', () => {
  test.each([
    ['en', false],
    ['en-GB,en;q=0.9', false],
    ['zh-CN,zh;q=0.9,en;q=0.8', true],
    ['en;q=0.3, zh-Hans;q=0.9', true],
    ['fr', true],
    ['', true],
    ['zh;q=0, en;q=0.1', false],
    ['en;q=0', true],
  ])('%j', async (language, chinese) => {
    const api = scene.people[0]!.api.in(language);
    const { supportProposal } = await api.ask<Refused>(REFUSED);
    expect(CHINESE.test(supportProposal.userErrors[0]!.message)).toBe(chinese);
    const { community } = await api.ask<{ community: { name: string } }>(NAMES, {
      id: scene.community.id,
    });
    expect(community.name).toBe(chinese ? '柳岸' : 'Willow Bank');
  });
});

describe('over WebSocket, by connection_init', () => {
  test.each([
    ['en', false],
    ['zh-Hans', true],
    ['xx', true],
  ])('%j', async (locale, chinese) => {
    const socket = await server.socket({ token: scene.people[0]!.token, locale });
    const { supportProposal } = await socket.subscribe<Refused>(REFUSED).next();
    expect(CHINESE.test(supportProposal.userErrors[0]!.message)).toBe(chinese);
    await socket.close();
  });
});

test.each([
  ['en-US', 'en'],
  ['ZH-hant-TW', 'zh-Hans'],
  ['de, en;q=0.1', 'en'],
  ['en;q=abc, zh;q=0.1', 'zh-Hans'],
  ['*', 'zh-Hans'],
  [';;;,,,q=1', 'zh-Hans'],
  [undefined, 'zh-Hans'],
])('%j means %s', (wanted, locale) => {
  expect(chooseLocale(wanted)).toBe(locale);
});
