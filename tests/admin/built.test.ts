import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Api } from '../support/api.js';
import { scratchFolder } from '../backup/support.js';
import { runBuiltCommand, startBuilt, type BuiltServer } from '../support/built-server.js';

/** As somebody sets a server up for real people: its own database, no demo, commands while it runs. */
let scratch: Awaited<ReturnType<typeof scratchFolder>>;
let env: NodeJS.ProcessEnv;
let server: BuiltServer;

beforeAll(async () => {
  scratch = await scratchFolder();
  env = {
    DATA_DIR: scratch.at('data'),
    FILES_DIR: scratch.at('files'),
    PORT: '0',
    DEMO: '0',
    LOG_FORMAT: 'json',
  };
  server = await startBuilt(env);
});
afterAll(async () => {
  if (server.process.exitCode === null) await server.stop();
  await scratch.remove();
});

test('a new server names the command that makes an administrator', async () => {
  const named = () => server.log.some(({ msg }) => msg.includes('administrator create'));
  await expect.poll(named).toBe(true);
});

test('commands work beside the server, on its own database', async () => {
  const email = ['--email', 'chen@example.org'];
  const made = await runBuiltCommand('admin', ['administrator', 'create', ...email], env);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('/sign-in/verify#link=');
  const place = ['--time-zone', 'Asia/Shanghai', '--currency', 'CNY'];
  await runBuiltCommand('admin', ['community', 'create', '--name', '柳岸', ...place], env);
  const query = '{ communities(first: 5) { nodes { name } } }';
  expect(await new Api(server.url).ask(query)).toEqual({
    communities: { nodes: [{ name: '柳岸' }] },
  });
});

test('it is saved while it runs, and restored elsewhere', async () => {
  const file = scratch.at('saved.gongyi');
  const saved = await runBuiltCommand('backup', [file], env);
  expect(saved).toMatchObject({ code: 0, err: '' });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const elsewhere = { ...env, DATA_DIR: scratch.at('elsewhere'), FILES_DIR: scratch.at('other') };
  const restored = await runBuiltCommand('restore', [file], elsewhere);
  expect(restored).toMatchObject({ code: 0, err: '' });
  const verified = await runBuiltCommand('admin', ['audit', 'verify'], elsewhere);
  expect(verified.code).toBe(0);
  const head = /Head: (\w+)/.exec(verified.out)![1]!;
  expect(saved.out).toContain(head);
  const again = await runBuiltCommand('restore', [file], elsewhere);
  expect(again.code).toBe(1);
  expect(again.err).toMatch(/^The database is not empty: it has .*\n$/);
});

test('a running database is not restored over', async () => {
  const refused = await runBuiltCommand('restore', [scratch.at('saved.gongyi')], env);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/in use by another running server.*\n$/);
});

test.each(['backup', 'restore'])(
  '%s without a file says in one line how it is meant',
  async (name) => {
    const { code, err } = await runBuiltCommand(name, [], env);
    expect({ code, err }).toEqual({ code: 1, err: `usage: npm run -s ${name} -- FILE\n` });
  },
);
