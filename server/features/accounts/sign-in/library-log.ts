import type { Platform } from '../../../foundation/platform.js';

/**
 * What the sign-in library has to say, without its words: they may hold an address. An error's name and place are enough
 * to find out what broke.
 */
export function libraryLog({ log }: Platform) {
  return {
    level: 'error' as const,
    log: (_level: unknown, _message: string, ...details: unknown[]) => {
      const err = details.find((detail) => detail instanceof Error);
      log.error({ at: err?.stack?.split('\n').filter(isPlace), type: err?.name }, 'sign-in failed');
    },
  };
}

function isPlace(line: string): boolean {
  return line.trimStart().startsWith('at ');
}
