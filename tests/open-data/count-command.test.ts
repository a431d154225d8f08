import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCount } from '../../server/app/commands/count/run-count.js';

/** Ann leads, and would lose to Bo alone. */
const BLT = '3 1\n40 1 2 3 0\n25 2 1 3 0\n35 3 2 1 0\n0\n"Ann"\n"Bo"\n"Cai"\n"A street"\n';
const CVOTES =
  '#/Candidates: Ann ; Bo ; Cai\nAnn > Bo > Cai * 40\nBo > Ann > Cai * 25\nCai > Bo > Ann * 35\n';
const PB = [
  'META',
  'key;value',
  'num_projects;2',
  'num_votes;3',
  'budget;100',
  'vote_type;approval',
  'rule;equalshares/add1',
  'PROJECTS',
  'project_id;cost;name;selected',
  'a;60;Trees;1',
  'b;60;Lamps;0',
  'VOTES',
  'voter_id;vote',
  '1;a',
  '2;a,b',
  '3;b',
].join('\n');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongyi-count-'));
  await writeFile(path.join(folder, 'street.blt'), BLT);
  await writeFile(path.join(folder, 'street.cvotes'), CVOTES);
  await writeFile(path.join(folder, 'scores.csv'), 'Ann,Bo\n5,0\n5,0\n3,4\n3,4\n3,4\n');
  await writeFile(path.join(folder, 'yards.pb'), PB);
  await writeFile(path.join(folder, 'points.pb'), PB.replace('approval', 'ordinal'));
  await writeFile(path.join(folder, 'tied.blt'), '2 1\n5 1 0\n5 2 0\n0\n"Ann"\n"Bo"\n');
  await writeFile(path.join(folder, 'tied.csv'), 'Ann,Bo\n5,5\n3,3\n');
  await writeFile(path.join(folder, 'tied.pb'), PB);
  await writeFile(path.join(folder, 'broken.blt'), '3 1\n1 9 0\n0\n');
});
afterAll(() => rm(folder, { recursive: true }));

const count = (...argv: string[]) => countAt(false, argv);

/** As count, at a terminal or not. */
async function countAt(isTTY: boolean, argv: string[]) {
  let [out, err] = ['', ''];
  const code = await runCount(argv, {
    env: { INIT_CWD: folder },
    out: { write: (text) => (out += text) },
    err: { isTTY, write: (text) => (err += text) },
  });
  return { code, out, err };
}

test('tells the winners by their names', async () =>
  expect(await count('street.blt')).toEqual({
    code: 0,
    out: 'irv, 2 steps; --json tells each of them\nWinners:\n  1  1  Ann\n',
    err: '',
  }));

test('tells each step as JSON, candidates of a .blt file by their numbers', async () => {
  const { out } = await count('street.blt', '--json');
  expect(JSON.parse(out)).toEqual({
    method: 'irv',
    winners: [1],
    rounds: [
      {
        number: 1,
        transfer: null,
        votes: { 1: 40, 2: 25, 3: 35 },
        nonTransferable: 0,
        elected: [],
      },
      {
        number: 2,
        transfer: { from: 2, reason: 'EXCLUDED', tied: [] },
        votes: { 1: 65, 2: 0, 3: 35 },
        nonTransferable: 0,
        elected: [1],
      },
    ],
  });
});

test.each([
  ['irv', ['Ann']],
  ['schulze', ['Bo']],
  ['ranked-pairs', ['Bo']],
  ['borda', ['Bo']],
  ['scottish-stv', ['Ann']],
  ['meek-stv', ['Ann']],
])('counts by %s', async (method, winners) => {
  const { out } = await count('street.cvotes', '--method', method, '--json');
  expect(JSON.parse(out)).toMatchObject({ method, winners });
});

test.each([
  ['tied.blt', [1], 'irv', [1, 2]],
  ['tied.csv', ['Ann'], 'score', ['Ann', 'Bo']],
  ['tied.pb', ['a'], 'greedy', ['a', 'b']],
  ['tied.pb', ['a'], 'equal-shares', ['a', 'b']],
])('%s: a tie goes to the first, or to whom a seed draws', async (file, first, method, all) => {
  const winners = async (...more: string[]) => {
    const { out } = await count(file, '--method', method, '--json', ...more);
    return (JSON.parse(out) as { winners: (string | number)[] }).winners;
  };
  expect(await winners()).toEqual(first);
  const seeds = Array.from({ length: 20 }, (_, seed) => String(seed));
  const drawn = await Promise.all(seeds.map((seed) => winners('--seed', seed)));
  expect(new Set(drawn.flat())).toEqual(new Set<string | number>(all));
  expect(await Promise.all(seeds.map((seed) => winners('--seed', seed)))).toEqual(drawn);
});

test('counts a budget by the rule that it declares, or another', async () => {
  const { out } = await count('yards.pb');
  expect(out).toBe(
    'equal-shares-add1, 1 step; --json tells each of them\nWinners:\n  1  a  Trees\n',
  );
  const greedy = await count('yards.pb', '--method', 'greedy', '--json');
  expect(JSON.parse(greedy.out)).toMatchObject({ method: 'greedy', winners: ['a'] });
  const points = await count('points.pb', '--method', 'greedy-no-skip', '--json');
  expect(JSON.parse(points.out)).toMatchObject({ rounds: [{ votes: 4 }, { votes: 3 }] });
  // Supporters pay for each point: who gives more to something pays more of it.
  const shares = await count('points.pb', '--json');
  expect(JSON.parse(shares.out)).toMatchObject({ method: 'equal-shares-add1', winners: ['a'] });
});

test('tells how far a long count is, at a terminal alone', async () => {
  const told = await countAt(true, ['yards.pb']);
  expect(told.err).toBe('\r\u001B[Kcounting again with 34 for each voter…\r\u001B[K');
  expect((await count('yards.pb')).err).toBe('');
});

test.each([
  [[], 'star', ['Bo']],
  [['--method', 'score'], 'score', ['Ann']],
  [['--method', 'majority-judgment'], 'majority-judgment', ['Bo']],
])('counts scores %j', async (options, method, winners) => {
  const { out } = await count('scores.csv', '--json', ...options);
  expect(JSON.parse(out)).toMatchObject({ method, winners });
});

test('elects as many as are asked for', async () => {
  const { out } = await count('street.blt', '--seats', '2', '--json');
  expect(JSON.parse(out)).toMatchObject({ method: 'scottish-stv', winners: [1, 3] });
});

test.each([
  [[], 'usage: npm run -s count'],
  [['street.blt', 'street.cvotes'], 'usage: npm run -s count'],
  [['street.blt', '--nonsense'], 'usage: npm run -s count'],
  [['street.blt', '--seats', '0'], '--seats must be a whole number from 1'],
  [['street.blt', '--method', 'toss'], '--method for rankings is one of scottish-stv, meek-stv'],
  [
    ['street.blt', '--method', 'toString'],
    '--method for rankings is one of scottish-stv, meek-stv',
  ],
  [['street.blt', '--method', 'borda', '--seats', '2'], 'borda elects one'],
  [['yards.pb', '--seats', '2'], '--seats is for rankings; a budget has none'],
  [['yards.pb', '--method', 'irv'], '--method for a budget is one of greedy, greedy-no-skip'],
  [['scores.csv', '--method', 'irv'], '--method for scores is one of star, score, majority'],
  [['scores.csv', '--seats', '2'], '--seats is for rankings; scores elect one'],
  [['missing.blt'], "missing.blt can't be read (ENOENT)"],
  [['street.txt'], "street.txt can't be read (ENOENT)"],
  [['broken.blt'], 'broken.blt:2: "9" is no candidate: they are numbered from 1 to 3'],
])('%j: exit code 1, one line that says why', async (argv, why) => {
  const { code, out, err } = await count(...argv);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^count: [^\n]+\n$/);
  expect(err).toContain(why);
});
