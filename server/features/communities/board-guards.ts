import type { EntityManager } from 'typeorm';
import { ALLOWED, type Verdict } from '../../foundation/errors/verdict.js';
import { defineLoader } from '../../foundation/loaders/index.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';

/** Another feature's say on which boards may leave their phase, or be closed; answers in the order of the ids. */
export type BoardGuard = (
  manager: EntityManager,
  boardIds: readonly string[],
) => Promise<Verdict[]>;

/** Where `app` registers the guards of features this one doesn't know. */
export const boardGuards = perPlatform<BoardGuard[]>(() => []);

/** The same for closing a board. */
export const boardCloseGuards = perPlatform<BoardGuard[]>(() => []);

/** For each board, the first objection of any feature to its leaving its phase. */
export function mayLeavePhase(
  platform: Platform,
  manager: EntityManager,
  boardIds: readonly string[],
): Promise<Verdict[]> {
  return objections(boardGuards(platform), manager, boardIds);
}

/** For each board, the first objection of any feature to its being closed. */
export function mayBeClosed(
  platform: Platform,
  manager: EntityManager,
  boardIds: readonly string[],
): Promise<Verdict[]> {
  return objections(boardCloseGuards(platform), manager, boardIds);
}

async function objections(
  guards: BoardGuard[],
  manager: EntityManager,
  boardIds: readonly string[],
): Promise<Verdict[]> {
  const said = await Promise.all(guards.map((guard) => guard(manager, boardIds)));
  return boardIds.map((_, index) => {
    const verdicts = said.map((verdictsOfGuard) => verdictsOfGuard[index]!);
    return verdicts.find((verdict) => !verdict.allowed) ?? ALLOWED;
  });
}

/** The same for what is shown, many boards in one go. */
export const leavingOf = defineLoader<string, Verdict>((ids, { platform }) =>
  mayLeavePhase(platform, platform.db.manager, ids),
);

/** The same for whether they may be closed. */
export const closingOf = defineLoader<string, Verdict>((ids, { platform }) =>
  mayBeClosed(platform, platform.db.manager, ids),
);
