import type { RequestContext } from '../../foundation/context.js';
import type { Fetching } from '../../foundation/loaders/index.js';
import type { Platform } from '../../foundation/platform.js';
import type { Credential, Viewer } from '../../foundation/viewer.js';
import { createContext, type Caller } from '../graphql/context.js';
import type { Facet } from './facets.js';

/**
 * A context that notes in `seen` which facets are looked at. What comes of an execution is the same for everybody who is
 * alike in those, since it knows nothing else of them.
 */
export function observedContext(
  platform: Platform,
  { viewer, locale }: Caller,
  seen: Set<Facet>,
  fetching: Fetching,
): RequestContext {
  const observed = { viewer: observedViewer(viewer, seen), locale, cookies: null };
  const context = createContext(platform, observed, fetching);
  const { say } = context;
  return Object.defineProperties(context, {
    locale: { get: () => (seen.add('locale'), locale) },
    say: {
      value: (...words: Parameters<typeof say>) => {
        seen.add('locale');
        return say(...words);
      },
    },
  });
}

function observedViewer(viewer: Viewer, seen: Set<Facet>): Viewer {
  return {
    get personId() {
      seen.add('person');
      return viewer.personId;
    },
    get sessionKey() {
      seen.add('browser');
      return viewer.sessionKey;
    },
    get credential() {
      seen.add('credential');
      return viewer.credential && observedCredential(viewer.credential, seen);
    },
    get roles() {
      seen.add('roles');
      return viewer.roles;
    },
    get residentOf() {
      seen.add('residence');
      return viewer.residentOf;
    },
    get areaIds() {
      seen.add('areas');
      return viewer.areaIds;
    },
  };
}

/** Kind and scopes make a class of callers; the rest is one browser's or program's own. */
function observedCredential(credential: Credential, seen: Set<Facet>): Credential {
  const { kind, scopes } = credential;
  const own = <K extends keyof Credential>(key: K) => ({
    enumerable: true,
    get: () => (seen.add('browser'), credential[key]),
  });
  return Object.defineProperties({ kind, scopes } as Credential, {
    id: own('id'),
    expiresAt: own('expiresAt'),
    usedAt: own('usedAt'),
    rate: own('rate'),
  });
}
