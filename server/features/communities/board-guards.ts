import type { EntityManager } from 'typeorm';
import { ALLOWED, type Verdict } from '../../foundation/errors/verdict.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';

/** Another feature's say on whether a board may leave its phase. */
export type BoardGuard = (manager: EntityManager, boardId: string) => Promise<Verdict>;

/** Where `app` registers the guards of features this one doesn't know. */
export const boardGuards = perPlatform<BoardGuard[]>(() => []);

/** The first objection of any feature to the board leaving its phase. */
export async function mayLeavePhase(
  platform: Platform,
  manager: EntityManager,
  boardId: string,
): Promise<Verdict> {
  for (const guard of boardGuards(platform)) {
    const verdict = await guard(manager, boardId);
    if (!verdict.allowed) return verdict;
  }
  return ALLOWED;
}
