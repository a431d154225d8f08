import type { EntityManager } from 'typeorm';
import type { Platform } from '../../foundation/platform.js';
import { countApart } from './counting/count-apart.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';
import { isTallyVisible } from './decisions.policy.js';
import { definitionOf, type DecisionDefinition } from './definition.js';
import type { TallyResult } from './methods/method.js';

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
  const rollSize = decision.rollSize ?? 0;
  const { result, taken } = await countBallots(manager, definition, rollSize);
  return { decisionId, version: (taken + rollSize) * 2 + 1, final, result };
}

/** Counts the ballots of a decision that count; `taken` is how many were ever cast. */
export async function countBallots(
  manager: EntityManager,
  { id, method, rules, options, quorumPercent }: DecisionDefinition,
  rollSize: number,
): Promise<{ result: TallyResult; taken: number }> {
  const { ballots, taken } = await readBallots(manager, id);
  const result = await countApart({
    method,
    rules,
    ballots,
    options: options.map(({ id: optionId, kind, position, cost }) => ({
      id: optionId,
      kind,
      position,
      cost,
    })),
    electorate: { rollSize, quorumPercent },
  });
  return { result, taken };
}

/** Alike ones grouped, as one text: thousands of rows would be taken apart here, and handed on to be counted. */
async function readBallots(
  manager: EntityManager,
  decisionId: string,
): Promise<{ ballots: string; taken: number }> {
  const [row] = await manager.query<[{ ballots: string; taken: number }]>(
    `SELECT '[' || COALESCE(string_agg('[' || choice || ',' || counted || ']', ','), '') || ']' AS ballots,
       (SELECT count(*) FROM ballot WHERE decision_id = $1) AS taken
     FROM (SELECT choice, count(*) AS counted FROM ballot
       WHERE decision_id = $1 AND superseded_at IS NULL GROUP BY choice) AS alike`,
    [decisionId],
  );
  return row;
}

async function finalVersion(manager: EntityManager, { id, rollSize }: Decision): Promise<number> {
  const rows: { taken: number }[] = await manager.query(
    'SELECT count(*) AS taken FROM ballot WHERE decision_id = $1',
    [id],
  );
  return (rows[0]!.taken + (rollSize ?? 0)) * 2 + 2;
}
