/** What a load of requests showed. */
export interface LoadResult {
  requests: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** Calls `send` from several clients at once until `enough`, each waiting for its answer before it goes on. */
export async function load(
  clients: number,
  enough: (sent: number, elapsedMs: number) => boolean,
  send: (number: number) => Promise<void>,
): Promise<LoadResult> {
  const times: number[] = [];
  const began = performance.now();
  let sent = 0;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (!enough(sent, performance.now() - began)) {
        const start = performance.now();
        await send(sent++);
        times.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    requests: times.length,
    perSecond: Math.round(times.length / seconds),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

/** Two decimals are more than a clock is worth. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
