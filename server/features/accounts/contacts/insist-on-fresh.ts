import type { RequestContext } from '../../../foundation/context.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { requirePerson } from '../accounts.policy.js';
import { canChangeSignIn } from './contacts.policy.js';

/** The viewer, who has just signed in; refuses anybody else. */
export async function insistOnFresh({ platform, viewer }: RequestContext): Promise<string> {
  const personId = requirePerson(viewer);
  const rows: { createdAt: Date }[] = await platform.db.query(
    'SELECT created_at AS "createdAt" FROM session WHERE id = $1 AND person_id = $2',
    [viewer.credential?.id, personId],
  );
  insist(canChangeSignIn(rows[0]?.createdAt ?? null, platform.clock.now()));
  return personId;
}
