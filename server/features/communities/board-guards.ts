import type { EntityManager } from 'typeorm';
import { ALLOWED, type Verdict } from '../../foundation/errors/verdict.js';
import { defineLoader } from '../../foundation/loaders/index.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';

/** Another feature's say on which boards may leave their phase; answers in the order of the ids. */
export type BoardGuard = (
  manager: EntityManager,
  boardIds: readonly string[],
) => Promise<Verdict[]>;

/** Where `app` registers the guards of features this one doesn't know. */
export const boardGuards = perPlatform<BoardGuard[]>(() => []);

/** For each board, the first objection of any feature to its leaving its phase. */
export async function mayLeavePhase(
  platform: Platform,
  manager: EntityManager,
  boardIds: readonly string[],
): Promise<Verdict[]> {
  const said = await Promise.all(boardGuards(platform).map((guard) => guard(manager, boardIds)));
  return boardIds.map((_, index) => {
    const verdicts = said.map((verdictsOfGuard) => verdictsOfGuard[index]!);
    return verdicts.find((verdict) => !verdict.allowed) ?? ALLOWED;
  });
}

/** The same for what is shown, many boards in one go. */
export const leavingOf = defineLoader<string, Verdict>((ids, { platform }) =>
  mayLeavePhase(platform, platform.db.manager, ids),
);
