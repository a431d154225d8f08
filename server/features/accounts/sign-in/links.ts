import type { Platform } from '../../../foundation/platform.js';

/** How long links and codes can be used. */
export const LINK_SECONDS = 600;

/** What a link in a mail is for. */
export type LinkKind = 'link' | 'confirm' | 'password';

/**
 * The page that a mailed link opens. The token stands after the `#`: no server, log or other site gets to see it there,
 * and programs that look at links beforehand don't spend it, since the page asks for a press first.
 */
export function mailedLink({ publicUrl }: Platform, kind: LinkKind, token: string): string {
  const page = kind === 'password' ? '/sign-in/new-password' : '/sign-in/verify';
  return `${publicUrl}${page}#${kind}=${encodeURIComponent(token)}`;
}

/** Removes what stands for links that nobody can use any more, with the addresses they went to. */
export async function forgetOldLinks({ db, clock }: Platform): Promise<void> {
  await db.query('DELETE FROM verification WHERE expires_at < $1', [clock.now()]);
}
