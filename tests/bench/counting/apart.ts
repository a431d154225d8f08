import { monitorEventLoopDelay } from 'node:perf_hooks';
import { countApart } from '../../../server/features/decisions/counting/count-apart.js';
import type { Count } from '../../../server/features/decisions/counting/count.js';
import type {
  DecisionMethod,
  MethodRules,
} from '../../../server/features/decisions/methods/method.js';
import { readBlt } from '../../../server/features/decisions/ballot-files/read-blt.js';
import { round } from '../support/load.js';

/** How long a vote with these rankings takes to be counted, and for how long nobody else had their turn meanwhile. */
export async function measureApart(
  method: DecisionMethod,
  rules: Partial<MethodRules>,
  file: Buffer,
) {
  const question = voteOf(method, rules, file);
  // The thread that counts keeps no process from ending, and nothing else runs here.
  const awake = setInterval(() => {}, 1_000);
  // The thread is started by the first that needs it.
  await countApart(question);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const { ballots } = await countApart(question);
  const ms = performance.now() - began;
  delay.disable();
  clearInterval(awake);
  return { what: `a vote by ${method}`, ballots, ms: round(ms), heldMs: round(delay.max / 1e6) };
}

function voteOf(method: DecisionMethod, rules: Partial<MethodRules>, file: Buffer): Count {
  const { candidates, ballots } = readBlt(file, 'measured.blt');
  const groups = ballots.map(({ ranks, count }) => [
    // Up to where several share a rank, which votes of ours don't take.
    { ranking: upToTie(ranks).map((rank) => rank.map(String)) },
    count,
  ]);
  return {
    method,
    rules: { minChoices: 0, tieRule: 'LISTED_ORDER', ...rules },
    options: candidates.map((_, position) => ({
      id: String(position),
      kind: 'CUSTOM',
      position,
      cost: null,
    })),
    electorate: { rollSize: 1_000_000, quorumPercent: 0 },
    ballots: JSON.stringify(groups),
  };
}

function upToTie(ranks: readonly (readonly number[])[]) {
  const tie = ranks.findIndex((rank) => rank.length !== 1);
  return tie < 0 ? ranks : ranks.slice(0, tie);
}
