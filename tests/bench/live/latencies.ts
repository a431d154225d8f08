import { round } from '../support/load.js';

/** How long messages took: those of a change come together, and those of the next one after them. */
export function latencies(committed: number[], arrivals: number[], subscribers: number) {
  const inOrder = arrivals.toSorted((a, b) => a - b);
  const sorted = committed.toSorted((a, b) => a - b);
  const took = inOrder
    .map((arrival, index) => arrival - sorted[Math.floor(index / subscribers)]!)
    .toSorted((a, b) => a - b);
  const share = (of: number) =>
    round(took[Math.min(took.length - 1, Math.floor(took.length * of))]!);
  return { p50Ms: share(0.5), p99Ms: share(0.99) };
}
