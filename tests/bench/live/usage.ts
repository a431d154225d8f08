/** Microseconds of processor that this process has used up to now, system calls included. */
export function processor(): { us: number } {
  const { user, system } = process.cpuUsage();
  return { us: user + system };
}

/** Bytes that this process holds in memory once what is garbage was let go. */
export function memory(): { bytes: number } {
  globalThis.gc?.();
  return { bytes: process.memoryUsage().rss };
}
