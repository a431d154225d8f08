import { openSession } from '../../features/accounts/sessions/open-session.js';
import type { RequestContext } from '../../foundation/context.js';
import { badInput, Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { viewerOfSession } from '../../features/accounts/find-viewer.js';
import type { Viewer } from '../../foundation/viewer.js';

/** Signs in as one of the demo's people with one click; refused where there is no demo. */
export async function demoSignIn(
  { platform, cookies }: RequestContext,
  personId: string,
): Promise<Viewer> {
  if (!platform.demo) throw new Refusal({ code: UserErrorCode.NOT_ALLOWED, message: 'demoOnly' });
  if (!cookies) throw new Refusal({ code: UserErrorCode.NOT_ALLOWED, message: 'overHttpOnly' });
  const known: unknown[] = await platform.db.query(
    'SELECT 1 FROM demo_sign_in WHERE person_id = $1',
    [personId],
  );
  if (known.length === 0) throw badInput('personId', 'notADemoPerson');
  const { token, expiresAt } = await openSession(platform, personId, {
    ipAddress: cookies.browser.address,
    userAgent: cookies.browser.userAgent,
    demo: true,
  });
  const viewer = await viewerOfSession(platform, token);
  if (!viewer) throw new Refusal({ code: UserErrorCode.NOT_ALLOWED, message: 'accountBlocked' });
  cookies.set(token, expiresAt);
  return viewer;
}
