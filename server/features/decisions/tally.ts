import type { EntityManager } from 'typeorm';
import type { Platform } from '../../foundation/platform.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';
import { isTallyVisible } from './decisions.policy.js';
import { definitionOf, type DecisionDefinition } from './definition.js';
import type { BallotChoice, TallyResult, WeightedBallot } from './methods/method.js';
import { METHODS } from './methods/registry.js';

/** A decision's count as it stands, with what it was counted from. */
export interface CountedTally {
  decisionId: string;
  /** Twice the ballots ever taken and the people on the roll, one more once it can be seen, two when final: grows with each of these. */
  version: number;
  final: boolean;
  /** Null while nobody may see it. */
  result: TallyResult | null;
}

/** The count as it stands now: live, final, or hidden. */
export async function readTally(platform: Platform, decisionId: string): Promise<CountedTally> {
  const { manager } = platform.db;
  const decision = await manager.findOneByOrFail(Decision, { id: decisionId });
  const final = decision.status === DecisionStatus.CLOSED;
  if (!isTallyVisible(decision)) return { decisionId, version: 0, final, result: null };
  if (final)
    return {
      decisionId,
      version: await finalVersion(manager, decision),
      final,
      result: decision.result,
    };
  const definition = (await definitionOf(platform, decisionId))!;
  const { ballots, taken } = await readBallots(manager, decisionId);
  const rollSize = decision.rollSize ?? 0;
  const result = countBallots(definition, ballots, rollSize);
  return { decisionId, version: (taken + rollSize) * 2 + 1, final, result };
}

/** Counts ballots by the decision's method. */
export function countBallots(
  { method, rules, options, quorumPercent }: DecisionDefinition,
  ballots: WeightedBallot[],
  rollSize: number,
): TallyResult {
  return METHODS[method].tally({
    options,
    rules,
    ballots,
    electorate: { rollSize, quorumPercent },
  });
}

/** The ballots that count, alike ones grouped, and how many were ever taken. */
export async function readBallots(
  manager: EntityManager,
  decisionId: string,
): Promise<{ ballots: WeightedBallot[]; taken: number }> {
  const rows: { choice: string; count: number; taken: number }[] = await manager.query(
    `SELECT choice, count(*) FILTER (WHERE superseded_at IS NULL) AS count, count(*) AS taken
     FROM ballot WHERE decision_id = $1 GROUP BY choice`,
    [decisionId],
  );
  return {
    ballots: rows
      .filter((row) => row.count > 0)
      .map((row) => ({ choice: JSON.parse(row.choice) as BallotChoice, count: row.count })),
    taken: rows.reduce((sum, row) => sum + row.taken, 0),
  };
}

async function finalVersion(manager: EntityManager, { id, rollSize }: Decision): Promise<number> {
  const rows: { taken: number }[] = await manager.query(
    'SELECT count(*) AS taken FROM ballot WHERE decision_id = $1',
    [id],
  );
  return (rows[0]!.taken + (rollSize ?? 0)) * 2 + 2;
}
