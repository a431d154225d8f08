import { round } from '../support/load.js';
import { latencies } from './latencies.js';
import type { Run, Station } from './station.js';

/** What one server showed with so many subscribers; of several rounds, each the middle one. */
export interface Column {
  /**
   * Microseconds of the server's processor per delivered message: of changes one by one, the same without what those take
   * that nobody follows, and of four at once.
   */
  cpuUsPerMessage: { single: number; delivery: number; fourAtOnce: number };
  /** Milliseconds from commit to the subscriber, changes one by one. */
  commitToHandOver: { p50Ms: number; p99Ms: number };
  /** Whether every subscriber got every change. */
  complete: boolean;
}

/** So many messages a second, however many they are for: a server that rests between them takes longer for each. */
const MESSAGES_PER_SECOND = 20_000;
const SECONDS = 8;

/** One round: changes one by one, as many that nobody follows, and as many four at once. */
export interface Round {
  single: Run;
  unfollowed: Run;
  four: Run;
}

/** Has a server do one round. */
export async function measureRound(station: Station, subscribers: number): Promise<Round> {
  const every = (subscribers / MESSAGES_PER_SECOND) * 1_000;
  const turns = Math.ceil((SECONDS * 1_000) / every);
  return {
    single: await station.run({ times: 1, turns, every }),
    unfollowed: await station.run({ times: 1, turns, every, followed: false }),
    four: await station.run({ times: 4, turns: Math.ceil(turns / 4), every: every * 4 }),
  };
}

/** What the rounds of a server show. */
export function columnOf(rounds: readonly Round[], subscribers: number): Column {
  const middle = (of: (one: Round) => number) => {
    const sorted = rounds.map(of).toSorted((a, b) => a - b);
    return round(sorted[Math.floor(sorted.length / 2)]!);
  };
  const perMessage = ({ cpuUs, committed }: Run) => cpuUs / committed.length / subscribers;
  const took = ({ single }: Round) => latencies(single.committed, single.arrivals, subscribers);
  return {
    cpuUsPerMessage: {
      single: middle(({ single }) => perMessage(single)),
      delivery: middle(({ single, unfollowed }) => perMessage(single) - perMessage(unfollowed)),
      fourAtOnce: middle(({ four }) => perMessage(four)),
    },
    commitToHandOver: {
      p50Ms: middle((one) => took(one).p50Ms),
      p99Ms: middle((one) => took(one).p99Ms),
    },
    complete: rounds.every(({ single, four }) =>
      [single, four].every(
        ({ arrivals, committed }) => arrivals.length === committed.length * subscribers,
      ),
    ),
  };
}
