import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runReplay } from '../../server/app/commands/replay/run-replay.js';

const GOOD = [
  'META',
  'key;value',
  'num_projects;1',
  'num_votes;1',
  'budget;100',
  'vote_type;approval',
  'rule;greedy',
  'currency;PLN',
  'PROJECTS',
  'project_id;cost;name;selected',
  '1;50;Trees;1',
  'VOTES',
  'voter_id;vote',
  'a;1',
];

// Stands where a server would: it answers nothing, it only notices whether anyone called.
let requests = 0;
const listener = createServer((_request, response) => {
  requests++;
  response.writeHead(200).end('<p>not an API</p>');
});
let folder: string;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'replay-refusals-'));
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
});
afterAll(async () => {
  listener.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  requests = 0;
});

test.each<[string, string, string, RegExp]>([
  ['a negative cost', '1;50;', '1;-50;Trees;1', /:11: cost "-50" is negative\n$/],
  [
    'an unknown project',
    'a;1',
    'a;2',
    /:14: voter "a" chose "2", which is no project of this file\n$/,
  ],
  [
    'a rule that no vote of ours can have',
    'rule',
    'rule;equalshares',
    /: no vote can have the rule "equalshares" yet; npm run -s count does\n$/,
  ],
  [
    'ballots that no vote of ours can have',
    'vote_type',
    'vote_type;ordinal',
    /: no vote can have "ordinal" ballots yet; npm run -s count does\n$/,
  ],
  [
    'a currency nobody knows',
    'currency',
    'currency;zł',
    /: the currency "zł" is no ISO 4217 code\n$/,
  ],
])(
  '%s: one line with the place and the reason, exit 1, nothing sent',
  async (_what, start, to, line) => {
    const file = await saved(GOOD.map((good) => (good.startsWith(start) ? to : good)));
    const { code, out, err } = await replay(file, '--url', url, '--json');
    expect(err).toMatch(line);
    expect(err.split('\n')).toHaveLength(2);
    expect(err.startsWith(`replay: ${file}`)).toBe(true);
    expect({ code, out, requests }).toEqual({ code: 1, out: '', requests: 0 });
  },
);

test('a good file is sent', async () => {
  const { code, err } = await replay(await saved(GOOD), '--url', url);
  expect(err).toBe('replay: the server answers 200 without JSON: is this the address of Gongyi?\n');
  expect({ code, requests }).toEqual({ code: 1, requests: 1 });
});

test.each<[string, string[]]>([
  ['no file', []],
  ['two files', ['a.pb', 'b.pb']],
  ['an unknown option', ['a.pb', '--fast']],
  ['no clients', ['a.pb', '--clients', '0']],
  ['half a client', ['a.pb', '--clients', '1.5']],
  ['an address that is none', ['a.pb', '--url', 'localhost:4000']],
])('%s: one line that says how it is meant, exit 1', async (_what, argv) => {
  const { code, out, err } = await replay(...argv);
  expect(err).toMatch(
    /^replay: .*usage: npm run -s replay -- FILE\.pb \[--clients 16\] \[--url URL\] \[--json\]\n$/,
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
});

test('a file that isn’t there is named', async () => {
  const { code, err } = await replay('nowhere.pb', '--url', url);
  expect(err).toBe("replay: nowhere.pb can't be read (ENOENT)\n");
  expect(code).toBe(1);
});

async function saved(lines: string[]): Promise<string> {
  const file = path.join(folder, 'file.pb');
  await writeFile(file, lines.join('\n'));
  return file;
}

async function replay(...argv: string[]) {
  let out = '';
  let err = '';
  const code = await runReplay(argv, {
    env: {},
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
  });
  return { code, out, err };
}
