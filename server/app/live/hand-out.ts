import type { Follower } from './follower.js';
import type { SharedExecution } from './shared-execution.js';

/** What is handed out, to whom, and how it is done. */
interface HandOut {
  execution: SharedExecution;
  followers: ReadonlySet<Follower>;
  /** Whether somebody is still to get it; no more once they were given it. */
  isDue: (follower: Follower) => boolean;
  give: (follower: Follower, payloads: readonly Buffer[]) => void;
}

/** Gives what comes of an execution to everybody who is due, also to those who join meanwhile. */
export async function handOut({ execution, followers, isDue, give }: HandOut): Promise<void> {
  for (;;) {
    const first = firstDue();
    if (!first) return;
    const payloads = await execution.payloadsFor(first.reader);
    if (isDue(first)) give(first, payloads);
    if (execution.isPersonal) await giveEach();
    else for (const follower of followers) giveKnown(follower);
  }

  function firstDue(): Follower | undefined {
    for (const follower of followers) if (isDue(follower)) return follower;
    return undefined;
  }

  function giveKnown(follower: Follower): void {
    if (!isDue(follower)) return;
    const known = execution.knownFor(follower.reader);
    if (known) give(follower, known);
  }

  async function giveEach(): Promise<void> {
    await Promise.all(
      [...followers].filter(isDue).map(async (follower) => {
        const payloads = await execution.payloadsFor(follower.reader);
        if (isDue(follower)) give(follower, payloads);
      }),
    );
  }
}
