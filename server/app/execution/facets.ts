import type { Caller } from '../graphql/context.js';

/** What an execution may look at of whoever it is for. */
export type Facet =
  'person' | 'browser' | 'credential' | 'roles' | 'residence' | 'areas' | 'locale';

/** Each facet of somebody, as a text that is the same for those who are alike in it. */
export type Facets = Readonly<Record<Facet, string>>;

/** Those that nobody shares with anybody else. */
export const PERSONAL: readonly Facet[] = ['person', 'browser'];

/** The facets of a caller. */
export function facetsOf({ viewer, locale }: Caller): Facets {
  const { credential } = viewer;
  return {
    person: viewer.personId ?? '',
    browser: JSON.stringify([viewer.sessionKey, credential?.id]),
    credential: credential ? JSON.stringify([credential.kind, credential.scopes]) : '',
    roles: JSON.stringify(viewer.roles),
    residence: JSON.stringify(viewer.residentOf),
    areas: JSON.stringify(viewer.areaIds),
    locale,
  };
}
