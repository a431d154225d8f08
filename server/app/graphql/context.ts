import type { RequestContext, SessionCookies } from '../../foundation/context.js';
import { Loaders, type Fetching } from '../../foundation/loaders/index.js';
import type { Platform } from '../../foundation/platform.js';
import type { Locale } from '../../foundation/text/localized-text.js';
import type { Viewer } from '../../foundation/viewer.js';
import { sayIn } from '../../i18n/say.js';

/** Who asks, in which language, and whether cookies can be set. */
export interface Caller {
  viewer: Viewer;
  locale: Locale;
  cookies: SessionCookies | null;
}

/** A fresh context, with loaders of its own: one per request, and one per live event. */
export function createContext(
  platform: Platform,
  { viewer, locale, cookies }: Caller,
  fetching: Fetching = 'plain',
): RequestContext {
  const context: Omit<RequestContext, 'loaders'> = {
    platform,
    viewer,
    locale,
    cookies,
    say: (key, params) => sayIn(locale, key, params),
    sayIn,
  };
  const whole = context as RequestContext;
  whole.loaders = new Loaders(whole, fetching);
  return whole;
}
