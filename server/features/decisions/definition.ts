import type { EntityManager } from 'typeorm';
import { perPlatform, type Platform } from '../../foundation/platform.js';
import { Board } from '../communities/board.js';
import { DecisionOption } from './decision-option.js';
import type { Disclosure } from './decision.enums.js';
import { Decision } from './decision.js';
import type { DecisionMethod, MethodRules } from './methods/method.js';

/** What is fixed about a decision from the start: it can be kept in memory for good. */
export interface DecisionDefinition {
  id: string;
  boardId: string;
  /** What tells who can see it; a board never changes that. */
  board: Pick<Board, 'visibility' | 'communityId' | 'areaId'>;
  method: DecisionMethod;
  rules: MethodRules;
  disclosure: Disclosure;
  currency: string;
  quorumPercent: number;
  /** In the order of the ballot. */
  options: DecisionOption[];
  optionsById: Map<string, DecisionOption>;
}

const MOST_KEPT = 500;

const kept = perPlatform(() => new Map<string, Promise<DecisionDefinition | null>>());

/**
 * A decision's fixed part, read once for all who ask at the same time; null when there is no such decision. Inside a
 * transaction give its `manager`, so that no second connection is waited for.
 */
export async function definitionOf(
  platform: Platform,
  decisionId: string,
  manager: EntityManager = platform.db.manager,
): Promise<DecisionDefinition | null> {
  const definitions = kept(platform);
  const known = definitions.get(decisionId);
  if (known) return known;
  const reading = readDefinition(manager, decisionId);
  keep(definitions, decisionId, reading);
  const definition = await reading.catch((error: unknown) => {
    definitions.delete(decisionId);
    throw error;
  });
  // What isn't there yet may come.
  if (!definition) definitions.delete(decisionId);
  return definition;
}

async function readDefinition(
  manager: EntityManager,
  decisionId: string,
): Promise<DecisionDefinition | null> {
  const decision = await manager.findOneBy(Decision, { id: decisionId });
  if (!decision) return null;
  const board = await manager.findOneByOrFail(Board, { id: decision.boardId });
  const options = await manager.find(DecisionOption, {
    where: { decisionId },
    order: { position: 'ASC' },
  });
  const { id, boardId, method, rules, disclosure, currency, quorumPercent } = decision;
  const optionsById = new Map(options.map((option) => [option.id, option]));
  const fixed = { id, boardId, board, method, rules, disclosure, currency, quorumPercent };
  return { ...fixed, options, optionsById };
}

function keep<T>(definitions: Map<string, T>, id: string, definition: T): void {
  const oldest = definitions.keys().next();
  if (definitions.size >= MOST_KEPT && !oldest.done) definitions.delete(oldest.value);
  definitions.set(id, definition);
}
