import { describe, expect, test } from 'vitest';
import { countBudget } from '../../server/app/commands/count/count-budget.js';
import { readPabulib } from '../../server/features/open-data/pabulib/read-pabulib.js';
import { RealData } from '../support/real-data.js';

const BUDGETS = new RealData('pb');

interface Published {
  official_selected: string[];
  /** Computed by another program, with fractions; absent where ballots are no approvals. */
  computed_mes?: {
    equalshares: string[];
    equalshares_add1?: string[];
    /** In whole units of the currency. */
    add1_money_per_voter?: number;
  };
}

describe.skipIf(!BUDGETS.isHere)(BUDGETS.title('real budgets by equal shares'), () => {
  const computed = BUDGETS.files('.pb').filter((file) => {
    const { computed_mes: shares } = BUDGETS.expected<Published>(file);
    return shares !== undefined && isReadable(file);
  });
  const count = (file: string, method: string | null) =>
    countBudget(readPabulib(BUDGETS.read(file), file), { method, seed: null });

  test('there are as many as we know of', () => expect(computed.length).toBe(18));

  test('Świecie’s own result of 2023 is the official one', () => {
    const file = 'Poland_Swiecie_2023.pb';
    const { method, winners } = count(file, null);
    expect(method).toBe('equal-shares-add1');
    expect(winners.toSorted(byText)).toEqual(
      BUDGETS.expected<Published>(file).official_selected.toSorted(byText),
    );
  });

  test.each(computed)('%s', (file) => {
    const { computed_mes: published } = BUDGETS.expected<Published>(file);
    expect(count(file, 'equal-shares').winners.toSorted(byText)).toEqual(
      published!.equalshares.toSorted(byText),
    );
    if (!published!.equalshares_add1) return;
    const { rounds } = count(file, 'equal-shares-add1');
    const paid = (rounds as { project: string; perVoter?: number }[]).filter(
      ({ perVoter }) => perVoter !== undefined,
    );
    expect(paid.map(({ project }) => project).toSorted(byText)).toEqual(
      published!.equalshares_add1.toSorted(byText),
    );
    expect(paid[0]!.perVoter).toBe(published!.add1_money_per_voter! * 100);
  });

  function isReadable(file: string): boolean {
    try {
      return readPabulib(BUDGETS.read(file), file).votes.length > 0;
    } catch {
      return false;
    }
  }
});

function byText(a: string | number, b: string | number): number {
  return String(a) < String(b) ? -1 : 1;
}
