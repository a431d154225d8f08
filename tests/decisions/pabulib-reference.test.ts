import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BudgetRule } from '../../server/features/decisions/methods/method.js';
import { countBudget } from '../../server/app/commands/count/count-budget.js';
import { METHODS } from '../../server/features/decisions/methods/registry.js';
import type {
  PabulibFile,
  GreedyRule,
} from '../../server/features/open-data/pabulib/pabulib-file.js';
import { readPabulib } from '../../server/features/open-data/pabulib/read-pabulib.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUDGETS = path.join(process.env['GONGYI_DATA'] ?? path.join(ROOT, '../shared/data'), 'pb');
const TITLE = `real budgets (skipped without ${path.relative(ROOT, BUDGETS)}; GONGYI_DATA points elsewhere)`;
const RULES: Record<GreedyRule, BudgetRule> = {
  greedy: 'GREEDY',
  'greedy-no-skip': 'GREEDY_NO_SKIP',
  'greedy-threshold': 'GREEDY_THRESHOLD',
};

interface Listed {
  file: string;
  vote_type: string;
  rule: string;
  reproduced: string;
}

// A skipped test says what is missing: a green run must not look like a proof that wasn't made.
describe.skipIf(!existsSync(BUDGETS))(TITLE, () => {
  const reproducible = listed().filter((row) => isGreedy(row) && row.reproduced === 'exact');

  test('there are as many as we know of', () => expect(reproducible).toHaveLength(16));

  test.each(reproducible)('$file: our winners are the official ones', ({ file }) => {
    const budget = readPabulib(readFileSync(path.join(BUDGETS, file)), file);
    const expected = officialWinners(file);
    expect(winnersOf(budget).sort()).toEqual(expected.sort());
    expect(
      budget.projects
        .filter((project) => project.selected)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected);
  });

  test.each(reproducible)('$file: our count of votes is the published one', ({ file }) => {
    const budget = readPabulib(readFileSync(path.join(BUDGETS, file)), file);
    const counted = new Map(
      tallyOf(budget).options.map(({ optionId, votes }) => [optionId, votes]),
    );
    expect(budget.projects.map(({ id }) => counted.get(id))).toEqual(
      budget.projects.map(({ votes }) => votes),
    );
  });

  const published = listed().filter((row) => row.reproduced === 'exact');

  test('with points and rankings there are more', () => expect(published).toHaveLength(23));

  test.each(published)('$file: $vote_type under $rule, as the file declares it', ({ file }) => {
    const budget = readPabulib(readFileSync(path.join(BUDGETS, file)), file);
    expect(countBudget(budget, { method: null, seed: null }).winners.map(String).sort()).toEqual(
      officialWinners(file).sort(),
    );
  });
});

function listed(): Listed[] {
  if (!existsSync(BUDGETS)) return [];
  const [header = '', ...rows] = readFileSync(path.join(BUDGETS, 'INDEX.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = header.split(',');
  return rows.map((row) => {
    const value = (column: keyof Listed) => row.split(',')[columns.indexOf(column)] ?? '';
    return {
      file: value('file'),
      vote_type: value('vote_type'),
      rule: value('rule'),
      reproduced: value('reproduced'),
    };
  });
}

function isGreedy({ vote_type: voteType, rule }: Listed): boolean {
  return (voteType === 'approval' || voteType === 'choose-1') && Object.hasOwn(RULES, rule);
}

function officialWinners(file: string): string[] {
  const expected = path.join(BUDGETS, 'expected', file.replace(/\.pb$/, '.json'));
  const { official_selected: ids } = JSON.parse(readFileSync(expected, 'utf8')) as {
    official_selected: string[];
  };
  return ids.sort();
}

function winnersOf(budget: PabulibFile): string[] {
  return tallyOf(budget).options.flatMap(({ optionId, selected }) => (selected ? [optionId] : []));
}

function tallyOf(budget: PabulibFile) {
  return METHODS.BUDGET.tally({
    options: budget.projects.map(({ id, cost }, position) => ({
      id,
      kind: 'PROPOSAL',
      position,
      cost,
    })),
    rules: {
      minChoices: 0,
      budget: budget.budget,
      budgetRule: RULES[budget.rule as GreedyRule],
      minScore: budget.minScore,
      tieRule: 'LISTED_ORDER',
    },
    ballots: budget.votes.map(({ projects }) => ({ choice: { options: projects }, count: 1 })),
    electorate: { rollSize: budget.votes.length, quorumPercent: 0 },
  });
}
