const ANSWERS_WITHIN_MS = 3_000;

/** The server on this machine, where it would listen by default. */
export function defaultServer(env: NodeJS.ProcessEnv): string {
  return `http://localhost:${env['PORT'] || '4000'}`;
}

/** Whether a server there can take requests. */
export async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
