import type { EntityManager } from 'typeorm';
import type { Platform } from '../../foundation/platform.js';
import { countApart } from './counting/count-apart.js';
import { DecisionStatus } from './decision.enums.js';
import { Decision } from './decision.js';
import { isTallyVisible } from './decisions.policy.js';
import { definitionOf, type DecisionDefinition } from './definition.js';
import { isOwners } from './methods/owners.js';
import type { CountedPart, Electorate, TallyResult } from './methods/method.js';

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
  const { online, paper, steps, area } = await readBallots(manager, definition);
  const roll = { rollSize, area };
  if (paper === null) return { result: await countTexts(definition, online, roll), steps };
  const all = [online, paper].filter(Boolean).join(',');
  const [result, ONLINE, PAPER] = await Promise.all(
    [all, online, paper].map((text) => countTexts(definition, text, roll)),
  );
  return {
    result: { ...result!, apart: { ONLINE: partOf(ONLINE!), PAPER: partOf(PAPER!) } },
    steps,
  };
}

const partOf = ({ ballots, options }: TallyResult): CountedPart => ({ ballots, options });

/** Counts ballots that are given as text, parted by commas: choices with how many made each, and their floor area. */
export function countTexts(
  { method, rules, options, quorumPercent }: DecisionDefinition,
  text: string,
  roll: Pick<Electorate, 'rollSize' | 'area'>,
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
    electorate: { ...roll, quorumPercent },
  });
}

/** The text of ballots. */
export function textOf(
  ballots: readonly { choice: string; count: number; area?: number | null }[],
): string {
  return ballots.map(({ choice, count, area }) => `[${choice},${count},${area ?? 0}]`).join(',');
}

/** Ballots as text, those on paper by themselves; null where none came on paper. */
interface BallotTexts {
  online: string;
  paper: string | null;
  /** How often ballots were cast, or something was done with paper; it only grows. */
  steps: number;
  /** All that those on the roll own, in hundredths of a square metre. */
  area: number;
}

const TEXT = `COALESCE(string_agg('[' || choice || ',' || counted || ',' || COALESCE(area, 0) || ']', ','), '')`;

const STEPS = `((SELECT count(*) FROM ballot WHERE decision_id = $1)
  + COALESCE((SELECT step FROM paper_box WHERE decision_id = $1), 0))`;

/** Ballots cast here that are alike; where owners decide, with what those who cast them own. */
const ALIKE = `SELECT choice, count(*) AS counted, NULL::int AS area FROM ballot
  WHERE decision_id = $1 AND superseded_at IS NULL GROUP BY choice`;
const ALIKE_OF_OWNERS = `SELECT b.choice, count(*) AS counted, sum(r.floor_area) AS area
  FROM ballot b JOIN roll_entry r ON r.decision_id = b.decision_id AND r.person_id = b.voter_id
  WHERE b.decision_id = $1 AND b.superseded_at IS NULL GROUP BY b.choice`;

const ALIKE_ON_PAPER = `SELECT l.choice, sum(l.count) AS counted, sum(l.floor_area) AS area
  FROM paper_batch b JOIN paper_ballot l ON l.batch_id = b.id
  WHERE b.decision_id = $1 AND b.taken_out_at IS NULL AND l.choice IS NOT NULL GROUP BY l.choice`;

const OWNED = `(SELECT COALESCE(sum(floor_area), 0) FROM roll_entry WHERE decision_id = $1)`;

/** Alike ones grouped, as one text: thousands of rows would be taken apart here, and handed on to be counted. */
async function readBallots(
  manager: EntityManager,
  { id, rules }: Pick<DecisionDefinition, 'id' | 'rules'>,
): Promise<BallotTexts> {
  const owners = isOwners(rules);
  const [row] = await manager.query<[BallotTexts]>(
    `SELECT (SELECT ${TEXT} FROM (${owners ? ALIKE_OF_OWNERS : ALIKE}) AS alike) AS online,
       (SELECT ${TEXT} FROM (${ALIKE_ON_PAPER}) AS alike HAVING count(*) > 0) AS paper,
       ${owners ? OWNED : 0} AS area, ${STEPS} AS steps`,
    [id],
  );
  return row;
}

async function finalVersion(manager: EntityManager, { id, rollSize }: Decision): Promise<number> {
  const rows: { steps: number }[] = await manager.query(`SELECT ${STEPS} AS steps`, [id]);
  return (rows[0]!.steps + (rollSize ?? 0)) * 2 + 2;
}
