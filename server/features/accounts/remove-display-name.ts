import type { RequestContext } from '../../foundation/context.js';
import { requirePerson } from './accounts.policy.js';
import { Person } from './person.js';

/** Withdraws the consent, and forgets the name with it. */
export async function removeDisplayName({ viewer, platform }: RequestContext): Promise<void> {
  const personId = requirePerson(viewer);
  await platform.db.manager.update(Person, personId, {
    displayName: null,
    displayNameConsentAt: null,
  });
}
