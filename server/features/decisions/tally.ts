import type { EntityManager } from 'typeorm';
import type { Platform } from '../../foundation/platform.js';
import { countApart } from './counting/count-apart.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';
import { isTallyVisible } from './decisions.policy.js';
import { definitionOf, type DecisionDefinition } from './definition.js';
import type { CountedPart, TallyResult } from './methods/method.js';

/** A decision's count as it stands, with what it was counted from. */
export interface CountedTally {
  decisionId: string;
  /** Twice the ballots ever taken, the people on the roll and what was done with paper, one more once it can be seen, two when final: grows with each of these. */
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
  const { result, steps } = await countBallots(manager, definition, rollSize);
  return { decisionId, version: (steps + rollSize) * 2 + 1, final, result };
}

/** Counts the ballots of a decision that count; `steps` is how many were ever cast, and how often something was done with paper. */
export async function countBallots(
  manager: EntityManager,
  definition: DecisionDefinition,
  rollSize: number,
): Promise<{ result: TallyResult; steps: number }> {
  const { online, paper, steps } = await readBallots(manager, definition.id);
  if (paper === null) return { result: await countTexts(definition, online, rollSize), steps };
  const all = [online, paper].filter(Boolean).join(',');
  const [result, ONLINE, PAPER] = await Promise.all(
    [all, online, paper].map((text) => countTexts(definition, text, rollSize)),
  );
  return {
    result: { ...result!, apart: { ONLINE: partOf(ONLINE!), PAPER: partOf(PAPER!) } },
    steps,
  };
}

const partOf = ({ ballots, options }: TallyResult): CountedPart => ({ ballots, options });

/** Counts ballots that are given as text: choices with how many made each, parted by commas. */
export function countTexts(
  { method, rules, options, quorumPercent }: DecisionDefinition,
  text: string,
  rollSize: number,
): Promise<TallyResult> {
  return countApart({
    method,
    rules,
    ballots: `[${text}]`,
    options: options.map(({ id: optionId, kind, position, cost }) => ({
      id: optionId,
      kind,
      position,
      cost,
    })),
    electorate: { rollSize, quorumPercent },
  });
}

/** The text of ballots. */
export function textOf(ballots: readonly { choice: string; count: number }[]): string {
  return ballots.map(({ choice, count }) => `[${choice},${count}]`).join(',');
}

const TEXT = `COALESCE(string_agg('[' || choice || ',' || counted || ']', ','), '')`;

/** Alike ones grouped, as one text: thousands of rows would be taken apart here, and handed on to be counted. */
async function readBallots(
  manager: EntityManager,
  decisionId: string,
): Promise<{ online: string; paper: string | null; steps: number }> {
  const [row] = await manager.query<[{ online: string; paper: string | null; steps: number }]>(
    `SELECT
       (SELECT ${TEXT} FROM (SELECT choice, count(*) AS counted FROM ballot
          WHERE decision_id = $1 AND superseded_at IS NULL GROUP BY choice) AS alike) AS online,
       (SELECT ${TEXT} FROM (SELECT l.choice, sum(l.count) AS counted
          FROM paper_batch b JOIN paper_ballot l ON l.batch_id = b.id
          WHERE b.decision_id = $1 AND b.taken_out_at IS NULL AND l.choice IS NOT NULL GROUP BY l.choice) AS alike
        HAVING count(*) > 0) AS paper,
       ${STEPS} AS steps`,
    [decisionId],
  );
  return row;
}

/** SQL of how often ballots were cast, or something was done with paper; it only grows. */
const STEPS = `((SELECT count(*) FROM ballot WHERE decision_id = $1)
  + COALESCE((SELECT step FROM paper_box WHERE decision_id = $1), 0))`;

async function finalVersion(manager: EntityManager, { id, rollSize }: Decision): Promise<number> {
  const rows: { steps: number }[] = await manager.query(`SELECT ${STEPS} AS steps`, [id]);
  return (rows[0]!.steps + (rollSize ?? 0)) * 2 + 2;
}
