import { instantRunoff } from '../../server/features/decisions/methods/ranked/instant-runoff.js';
import { schulze } from '../../server/features/decisions/methods/ranked/schulze.js';
import { scottishStv } from '../../server/features/decisions/methods/ranked/scottish-stv.js';
import { countBudget } from '../../server/app/commands/count/count-budget.js';
import { readPabulib } from '../../server/features/open-data/pabulib/read-pabulib.js';
import { readBlt } from '../../server/features/decisions/ballot-files/read-blt.js';
import { RealData } from '../support/real-data.js';
import { measureApart } from './counting/apart.js';
import { budgetPart, rankingsPart } from './counting/parts.js';
import { round } from './support/load.js';
import { report } from './support/report.js';

const SHARES = [1 / 4, 1 / 2, 1];
const COUNTY = '2008-Pierce_County-County_Executive.blt';
const DISTRICT = '2010-San_Francisco-Board_of_Supervisors-D10.blt';
const CITY = 'Poland_Lodz_2023.pb';

/** Reads a file of ballots and counts it; answers how many there were. */
type ReadAndCount = (bytes: Buffer) => number;

/**
 * How long it takes to read and count published votes, by themselves and by how it grows: a quarter, a half, all of the
 * ballots. Needs the folder that `GONGYI_DATA` names.
 */
export async function run({ json }: { json: boolean }): Promise<void> {
  const races = new RealData('irv-us');
  const budgets = new RealData('pb');
  if (!races.isHere) throw new Error(`${races.folder} is not there: GONGYI_DATA names the folder`);
  const county = races.read(COUNTY);
  const district = races.read(DISTRICT);
  const city = budgets.read(CITY);
  const counting = [
    measured('irv', county, rankingsPart, ranked(instantRunoff)),
    measured('scottish-stv, 2 seats', county, rankingsPart, ranked(scottishStv)),
    measured('schulze, 22 candidates', district, rankingsPart, ranked(schulze)),
    measured('equal-shares', city, budgetPart, budget('equal-shares')),
    measured('equal-shares-add1', city, budgetPart, budget('equal-shares-add1')),
  ];
  const apart = [
    await measureApart('INSTANT_RUNOFF', {}, district),
    await measureApart('SCOTTISH_STV', { winnerCount: 2 }, district),
    await measureApart('SCHULZE', {}, district),
  ];
  report({ counting, apart }, json);
}

function measured(
  what: string,
  file: Buffer,
  partOf: (file: Buffer, share: number) => Buffer,
  readAndCount: ReadAndCount,
) {
  const parts = SHARES.map((share) => {
    const bytes = partOf(file, share);
    const began = performance.now();
    const ballots = readAndCount(bytes);
    return { ballots, ms: round(performance.now() - began) };
  });
  return { what, parts };
}

function ranked(count: (election: Parameters<typeof scottishStv>[0]) => unknown): ReadAndCount {
  return (bytes) => {
    const { candidates, ballots, unranked } = readBlt(bytes, 'measured.blt');
    count({
      candidates: candidates.length,
      seats: 2,
      ballots,
      unranked,
      publishedOrder: (a, b) => a - b,
    });
    return ballots.reduce((sum, ballot) => sum + ballot.count, 0);
  };
}

function budget(method: string): ReadAndCount {
  return (bytes) => {
    const file = readPabulib(bytes, 'measured.pb');
    countBudget(file, { method, seed: null });
    return file.votes.length;
  };
}
