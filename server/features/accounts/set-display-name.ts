import type { RequestContext } from '../../foundation/context.js';
import { Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { requirePerson } from './accounts.policy.js';
import { checkDisplayName } from './display-name.js';
import { Person } from './person.js';

/** A name to be shown, and whether its person agrees to that. */
export interface SetDisplayName {
  name: string;
  consent: boolean;
}

/** Shows a person by a name of their choice, which takes their word for it each time. */
export async function setDisplayName(
  { viewer, platform, locale }: RequestContext,
  input: SetDisplayName,
): Promise<void> {
  const personId = requirePerson(viewer);
  const name = checkDisplayName(input.name, viewer.roles);
  if (!input.consent) {
    const reason = { code: UserErrorCode.CONSENT_REQUIRED, message: 'nameConsent' };
    throw new Refusal(reason, ['input', 'consent']);
  }
  await platform.db.manager.update(Person, personId, {
    displayName: { [locale]: name },
    displayNameConsentAt: platform.clock.now(),
  });
}
