import { describe, expect, test } from 'vitest';
import { BallotFileError } from '../../server/features/decisions/ballot-files/ballot-file-error.js';
import { readPabulib } from '../../server/features/open-data/pabulib/read-pabulib.js';

const GOOD = [
  'META',
  'key;value',
  'description;A small budget',
  'num_projects;3',
  'num_votes;3',
  'budget;1000.50',
  'vote_type;approval',
  'rule;greedy-threshold',
  'min_project_score_threshold;2',
  'min_length;1',
  'max_length;2',
  'max_sum_cost;500.50',
  'currency;PLN',
  'language;pl',
  'PROJECTS',
  'project_id;cost;votes;name;category;selected',
  '7;400;2;"Ławki; ""cicha"" strefa";public space;1',
  'B/2;500.5;2;Drzewa "lipowe";;0',
  '1;12.000;1;Plac zabaw;sport;2',
  'VOTES',
  'voter_id;vote;age',
  'a;7,1;31',
  'b;B/2;',
  'c; 7 , 1 ;44',
];

describe('a good file', () => {
  test('is read whole: quoting, exact money, the order of the file', () => {
    const file = readPabulib(bytes(GOOD), 'good.pb');
    expect(file).toMatchObject({
      budget: 100050,
      minScore: 2,
      minLength: 1,
      maxLength: 2,
      maxSumCost: 50050,
    });
    expect(file).toMatchObject({
      rule: 'greedy-threshold',
      voteType: 'approval',
      currency: 'PLN',
      language: 'pl',
    });
    expect(file.meta['description']).toBe('A small budget');
    expect(file.projects).toEqual([
      {
        id: '7',
        name: 'Ławki; "cicha" strefa',
        cost: 40000,
        votes: 2,
        selected: true,
        category: 'public space',
      },
      {
        id: 'B/2',
        name: 'Drzewa "lipowe"',
        cost: 50050,
        votes: 2,
        selected: false,
        category: null,
      },
      { id: '1', name: 'Plac zabaw', cost: 1200, votes: 1, selected: false, category: 'sport' },
    ]);
    expect(file.votes).toEqual([
      { voterId: 'a', projects: ['7', '1'], points: [1, 1] },
      { voterId: 'b', projects: ['B/2'], points: [1] },
      { voterId: 'c', projects: ['7', '1'], points: [1, 1] },
    ]);
  });

  test('reads the same with CRLF, a byte order mark, blank lines and a spreadsheet’s trailing separators', () => {
    const plain = readPabulib(bytes(GOOD), 'good.pb');
    const titled = GOOD.map((line) => (line === 'VOTES' ? 'VOTES;;' : line));
    const dressed = `\uFEFF${titled.join('\r\n')}\r\n\r\n`;
    expect(readPabulib(Buffer.from(dressed), 'good.pb')).toEqual(plain);
  });

  test('may hold a line break inside quotes, and later lines keep their numbers', () => {
    const lines = changed('1;12', '1;12;1;"Plac\nzabaw";sport;0');
    expect(readPabulib(bytes(lines), 'good.pb').projects[2]?.name).toBe('Plac\nzabaw');
    expect(refusal(lines.map((line) => line.replace('b;B/2;', 'a;B/2;')))).toMatchObject({
      line: 24,
    });
  });

  test('takes choose-1 as exactly one project, and no limits as any number', () => {
    const one = without('min_length', 'max_length', 'max_sum_cost').map((line) =>
      line.replace('approval', 'choose-1'),
    );
    expect(refusal(one)).toMatchObject({ reason: 'voter "a" chose 2, and max_length is 1' });
    const free = readPabulib(bytes(without('min_length', 'max_length', 'max_sum_cost')), 'good.pb');
    expect(free).toMatchObject({ minLength: 1, maxLength: null, maxSumCost: null });
  });
});

describe('ballots with more than a tick', () => {
  const POINTS = [
    ...without('min_length', 'max_length', 'max_sum_cost').slice(0, -4),
    'voter_id;vote;points',
    'a;7,1;3,2',
    'b;B/2;5',
    'c;1;0',
  ].map((line) => (line.startsWith('vote_type') ? 'vote_type;cumulative\nmax_sum_points;5' : line));
  const points = (row: string) => POINTS.map((line) => (line.startsWith('a;') ? row : line));

  test('points are those of each project', () =>
    expect(readPabulib(bytes(POINTS), 'good.pb')).toMatchObject({
      voteType: 'cumulative',
      maxSumPoints: 5,
      votes: [{ points: [3, 2] }, { points: [5] }, { points: [0] }],
    }));

  test('of a ranking the first gets as many as may be ranked', () =>
    expect(readPabulib(bytes(changed('vote_type', 'vote_type;ordinal')), 'good.pb')).toMatchObject({
      votes: [{ points: [2, 1] }, { points: [2] }, { points: [2, 1] }],
    }));

  test.each([
    ['a;7,1;3', 'voter "a" gives points 1 times, and chose 2'],
    ['a;7,1;3,-1', 'voter "a" gives points that are no whole number'],
    ['a;7,1;3,x', 'voter "a" gives points that are no whole number'],
    ['a;7,1;3,2.5', 'voter "a" gives points that are no whole number'],
    ['a;7,1;3,3', 'voter "a" gives 6 points, and max_sum_points is 5'],
  ])('%s: %s', (row, reason) => expect(refusal(points(row))).toMatchObject({ reason }));

  test('without a column of points are refused', () =>
    expect(refusal(changed('vote_type', 'vote_type;cumulative'))).toMatchObject({
      reason: missing('VOTES', 'points'),
    }));
});

test.each<[string, string[], number, string]>([
  ['empty file', [], 1, 'the file is empty'],
  ['only blank lines', ['', ' '], 1, 'the META section is missing'],
  ['text before META', ['hello', ...GOOD], 1, 'the file must begin with its META section'],
  ['no PROJECTS', [...GOOD.slice(0, 14), ...GOOD.slice(19)], 19, 'the PROJECTS section is missing'],
  ['no VOTES', GOOD.slice(0, 19), 19, 'the VOTES section is missing'],
  ['a bare VOTES', GOOD.slice(0, 20), 20, 'the VOTES section is empty'],
  ['two VOTES', [...GOOD, 'VOTES'], 25, 'a second VOTES section'],
  ['no budget', without('budget'), 1, 'META states no "budget"'],
  ['a blank budget', changed('budget', 'budget;'), 6, 'META states no "budget"'],
  ['a key twice', changed('language', 'currency;EUR'), 14, '"currency" is stated twice'],
  ['no threshold', without('min_project'), 1, 'META states no "min_project_score_threshold"'],
  [
    'no cost column',
    changed('project_id', 'project_id;price;votes;name;category;selected'),
    16,
    missing('PROJECTS', 'cost'),
  ],
  [
    'no selected column',
    changed('project_id', 'project_id;cost;votes;name;category;won'),
    16,
    missing('PROJECTS', 'selected'),
  ],
  ['no vote column', changed('voter_id', 'voter_id;ballot;age'), 21, missing('VOTES', 'vote')],
  ['negative cost', changed('1;12', '1;-12;1;Plac;sport;0'), 19, 'cost "-12" is negative'],
  [
    'cost in words',
    changed('1;12', '1;twelve;1;Plac;sport;0'),
    19,
    'cost "twelve" is not a number',
  ],
  [
    'cost with a comma',
    changed('1;12', '1;12,50;1;Plac;sport;0'),
    19,
    'cost "12,50" is not a number',
  ],
  ['no cost', changed('1;12', '1;;1;Plac;sport;0'), 19, 'cost "" is not a number'],
  [
    'tenths of a cent',
    changed('1;12', '1;12.505;1;Plac;sport;0'),
    19,
    'cost "12.505" is not a whole number of cents',
  ],
  [
    'a boundless cost',
    changed('1;12', `1;${'9'.repeat(20)};1;P;s;0`),
    19,
    `cost "${'9'.repeat(20)}" is too large`,
  ],
  [
    'half a vote',
    changed('1;12', '1;12;1.5;Plac;sport;0'),
    19,
    'votes "1.5" is not a whole number',
  ],
  [
    'selected in words',
    changed('1;12', '1;12;1;Plac;sport;yes'),
    19,
    'selected "yes" is not a number',
  ],
  ['a project twice', changed('1;12', '7;12;1;Plac;sport;0'), 19, 'project "7" is listed twice'],
  ['a project without id', changed('1;12', ';12;1;Plac;sport;0'), 19, 'a project without an id'],
  [
    'too few fields',
    changed('1;12', '1;12;1;Plac;0'),
    19,
    '5 fields where the PROJECTS section has 6 columns',
  ],
  [
    'too many fields',
    changed('b;', 'b;B/2;;extra'),
    23,
    '4 fields where the VOTES section has 3 columns',
  ],
  [
    'an open quote',
    changed('1;12', '1;12;1;"Plac;sport;0'),
    19,
    'a quotation mark is never closed',
  ],
  [
    'an unknown project',
    changed('b;', 'b;B/3;'),
    23,
    'voter "b" chose "B/3", which is no project of this file',
  ],
  ['a project twice on a ballot', changed('b;', 'b;7,7;'), 23, 'voter "b" chose project "7" twice'],
  ['a voter twice', changed('b;', 'a;B/2;'), 23, 'voter "a" has two ballots'],
  ['a nameless voter', changed('b;', ';B/2;'), 23, 'a ballot without a voter'],
  ['a blank ballot', changed('b;', 'b;;'), 23, 'voter "b" chose 0, and min_length is 1'],
  ['too long a ballot', changed('b;', 'b;1,7,B/2;'), 23, 'voter "b" chose 3, and max_length is 2'],
  [
    'too dear a ballot',
    changed('b;', 'b;7,B/2;'),
    23,
    'voter "b" chose projects that cost more than max_sum_cost',
  ],
  ['fewer votes than stated', GOOD.slice(0, -1), 5, 'num_votes says 3, and the file holds 2'],
  [
    'more projects than stated',
    changed('num_projects', 'num_projects;2'),
    4,
    'num_projects says 2, and the file holds 3',
  ],
  [
    'impossible limits',
    changed('max_length', 'max_length;0'),
    11,
    'max_length 0 leaves no valid ballot',
  ],
  [
    'another kind of ballot',
    changed('vote_type', 'vote_type;veto'),
    7,
    only('vote_type "veto"', 'approval, choose-1, cumulative, ordinal'),
  ],
  [
    'another rule',
    changed('rule', 'rule;phragmen'),
    8,
    only(
      'rule "phragmen"',
      'greedy, greedy-no-skip, greedy-threshold, greedy-exclusive, equalshares, equalshares/add1',
    ),
  ],
])('%s → file, line, reason', (_what, lines, line, reason) => {
  expect(refusal(lines)).toMatchObject({
    file: 'bad.pb',
    line,
    reason,
    message: `bad.pb:${line}: ${reason}`,
  });
});

test('another encoding is refused at the first line that shows it', () => {
  // Ł is A3 in ISO 8859-2, the old encoding of Polish files.
  const latin2 = Buffer.from(GOOD.join('\n').replace('Ł', '\u00A3'), 'latin1');
  expect(refusal(latin2)).toMatchObject({
    line: 17,
    reason: 'the text is not UTF-8; save the file as UTF-8 and try again',
  });
  const utf16 = Buffer.from(`\uFEFF${GOOD.join('\n')}`, 'utf16le');
  expect(refusal(utf16)).toMatchObject({
    line: 1,
    reason: expect.stringContaining('not UTF-8') as string,
  });
});

function bytes(lines: string[]): Buffer {
  return Buffer.from(lines.join('\n'));
}

function changed(start: string, to: string): string[] {
  return GOOD.map((line) => (line.startsWith(start) ? to : line));
}

function without(...starts: string[]): string[] {
  return GOOD.filter((line) => !starts.some((start) => line.startsWith(start)));
}

function missing(section: string, column: string): string {
  return `the ${section} section has no column "${column}"`;
}

function only(what: string, known: string): string {
  return `${what} can't be counted here, only ${known}`;
}

function refusal(content: string[] | Buffer): unknown {
  try {
    readPabulib(Array.isArray(content) ? bytes(content) : content, 'bad.pb');
  } catch (error) {
    expect(error).toBeInstanceOf(BallotFileError);
    return error;
  }
  return expect.unreachable('the file was accepted');
}
