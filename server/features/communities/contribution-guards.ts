import type { RequestContext } from '../../foundation/context.js';
import type { Transaction } from '../../foundation/database/transaction.js';
import { ALLOWED, type Verdict } from '../../foundation/errors/verdict.js';
import { perPlatform } from '../../foundation/platform.js';
import type { Viewer } from '../../foundation/viewer.js';

/** Something that somebody is about to publish: a proposal, a comment, an initiative. */
export interface Contribution {
  viewer: Viewer;
  communityId: string;
}

/** Another feature's say on whether it may be published now; asked in the transaction that publishes it. */
export type ContributionGuard = (tx: Transaction, contribution: Contribution) => Promise<Verdict>;

/** Where `app` registers the guards of features this one doesn't know. */
export const contributionGuards = perPlatform<ContributionGuard[]>(() => []);

/** The first objection of any feature to publishing this now. */
export async function mayContribute(
  { platform, viewer }: RequestContext,
  tx: Transaction,
  communityId: string,
): Promise<Verdict> {
  for (const guard of contributionGuards(platform)) {
    const verdict = await guard(tx, { viewer, communityId });
    if (!verdict.allowed) return verdict;
  }
  return ALLOWED;
}
