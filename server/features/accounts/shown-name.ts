import type { RequestContext } from '../../foundation/context.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import type { Person } from './person.js';

type Reader = Pick<RequestContext, 'say' | 'locale'>;

/** How others see a person: by their display name if they consented to it, else by where they live. */
export function shownName(
  person: Pick<Person, 'displayName' | 'displayNameConsentAt' | 'building' | 'erasedAt'>,
  reader: Reader,
): string {
  return consentedName(person, reader) ?? defaultName(person, reader);
}

/** The display name; null where there is none, or no consent to show it. */
export function consentedName(
  { displayName, displayNameConsentAt }: Pick<Person, 'displayName' | 'displayNameConsentAt'>,
  { locale }: Pick<Reader, 'locale'>,
): string | null {
  return displayName && displayNameConsentAt ? inLocale(displayName, locale) : null;
}

/** How somebody is shown who gave no name. */
export function defaultName(
  { building, erasedAt }: Pick<Person, 'building' | 'erasedAt'>,
  { say }: Reader,
): string {
  if (erasedAt) return say('people.former');
  return building === null
    ? say('people.resident')
    : say('people.residentOfBuilding', { building });
}
