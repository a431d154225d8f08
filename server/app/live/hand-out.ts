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
    const due = [...followers].filter(isDue);
    const [first] = due;
    if (!first) return;
    const payloads = await execution.payloadsFor(first.reader);
    if (isDue(first)) give(first, payloads);
    if (execution.isPersonal) await giveEach(due);
    else for (const follower of due) giveKnown(follower);
  }

  function giveKnown(follower: Follower): void {
    const known = execution.knownFor(follower.reader);
    if (known && isDue(follower)) give(follower, known);
  }

  async function giveEach(due: Follower[]): Promise<void> {
    await Promise.all(
      due.filter(isDue).map(async (follower) => {
        const payloads = await execution.payloadsFor(follower.reader);
        if (isDue(follower)) give(follower, payloads);
      }),
    );
  }
}
