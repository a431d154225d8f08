import { RateLimiterMemory } from 'rate-limiter-flexible';
import { perPlatform } from '../../foundation/platform.js';
import type { Viewer } from '../../foundation/viewer.js';

/** Requests are counted by minutes, beginning with a caller's first. */
export const WINDOW_SECONDS = 60;

/** As many as so many people may those have together who are signed out behind one address: a whole building may be. */
const PEOPLE_BEHIND_ADDRESS = 10;

/** What is counted: every request reads, mutations also write. */
export type RequestKind = 'reads' | 'writes';

/** Most requests a minute of one person. */
export type RateLimits = Record<RequestKind, number>;

/** What a caller has left after a request. */
export interface Used {
  /** Name of the budget that was used. */
  budget: RequestKind | 'token';
  /** Most requests a minute. */
  limit: number;
  remaining: number;
  /** Seconds until all of it is there again. */
  resetSeconds: number;
  exceeded: boolean;
}

/** Whose requests are counted together, and how many they may make. */
interface Budget {
  name: Used['budget'];
  key: string;
  limit: number;
}

/**
 * Counts requests over HTTP and WebSocket together, in the memory of this server: with several, each allows as much. (Kept
 * in Redis once that matters; the library counts there in the same way.)
 */
export class RequestRates {
  // The library's own limit is out of the way: what a caller may do is theirs, not the counter's.
  private readonly counted = new RateLimiterMemory({
    points: Number.MAX_SAFE_INTEGER,
    duration: WINDOW_SECONDS,
  });

  constructor(private readonly limits: RateLimits) {}

  /** Counts a request of this caller. */
  async take(kind: RequestKind, viewer: Viewer, address: string): Promise<Used> {
    const budget = budgetFor(kind, { viewer, address, limits: this.limits });
    const { consumedPoints, msBeforeNext } = await this.counted.consume(
      `${budget.name} ${budget.key}`,
    );
    return {
      budget: budget.name,
      limit: budget.limit,
      remaining: Math.max(0, budget.limit - consumedPoints),
      resetSeconds: Math.ceil(msBeforeNext / 1_000),
      exceeded: consumedPoints > budget.limit,
    };
  }
}

/** This server's counters. */
export const requestRates = perPlatform(({ rates }) => new RequestRates(rates));

/**
 * A token with a rate of its own has that for all it does; people have their own budgets however many browsers and
 * programs they use; whoever is signed out shares those of their address, which is larger.
 */
export function budgetFor(
  kind: RequestKind,
  { viewer, address, limits }: { viewer: Viewer; address: string; limits: RateLimits },
): Budget {
  const { personId, credential } = viewer;
  if (credential?.rate) return { name: 'token', key: credential.id, limit: credential.rate };
  if (personId) return { name: kind, key: personId, limit: limits[kind] };
  return { name: kind, key: address, limit: limits[kind] * PEOPLE_BEHIND_ADDRESS };
}
