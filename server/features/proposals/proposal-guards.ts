import type { EntityManager } from 'typeorm';
import { ALLOWED, type Verdict } from '../../foundation/errors/verdict.js';
import { defineLoader } from '../../foundation/loaders/index.js';
import { perPlatform, type Platform } from '../../foundation/platform.js';

/** Another feature's say on which proposals may be moved by hand; answers in the order of the ids. */
export type ProposalGuard = (
  manager: EntityManager,
  proposalIds: readonly string[],
) => Promise<Verdict[]>;

/** Where `app` registers the guards of features this one doesn't know. */
export const proposalGuards = perPlatform<ProposalGuard[]>(() => []);

/** For each proposal, the first objection of any feature to its being moved by hand. */
export async function mayBeMoved(
  platform: Platform,
  manager: EntityManager,
  proposalIds: readonly string[],
): Promise<Verdict[]> {
  const guards = proposalGuards(platform);
  const said = await Promise.all(guards.map((guard) => guard(manager, proposalIds)));
  return proposalIds.map((_, index) => {
    const verdicts = said.map((verdictsOfGuard) => verdictsOfGuard[index]!);
    return verdicts.find((verdict) => !verdict.allowed) ?? ALLOWED;
  });
}

/** The same for what is shown, many proposals in one go. */
export const movingOf = defineLoader<string, Verdict>((ids, { platform }) =>
  mayBeMoved(platform, platform.db.manager, ids),
);
