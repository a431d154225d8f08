/** Microseconds of processor that this process has used up to now, system calls included. */
export function processor(): { us: number } {
  const { user, system } = process.cpuUsage();
  return { us: user + system };
}

/**
 * Bytes that this process holds on to: on its heap, and in buffers beside it. What the system gives a process that grows, and
 * doesn't take back when it shrinks, would hide what one socket takes.
 */
export function memory(): { bytes: number } {
  // What is let go by one round may let go of more.
  for (let round = 0; round < 3; round++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { bytes: heapUsed + external };
}
