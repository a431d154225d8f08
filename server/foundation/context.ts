import type { MessageParams } from './errors/refusal.js';
import type { Loaders } from './loaders/loaders.js';
import type { Platform } from './platform.js';
import type { Locale } from './text/localized-text.js';
import type { Viewer } from './viewer.js';

/** What a resolver and a use case know about the request, or the live event, they serve. */
export interface RequestContext {
  platform: Platform;
  viewer: Viewer;
  locale: Locale;
  loaders: Loaders;
  /** A sentence of the server's catalogue in the reader's language. */
  say: (key: string, params?: MessageParams) => string;
  /** The same in a language of your choice. */
  sayIn: (locale: Locale, key: string, params?: MessageParams) => string;
  /** Sets or clears the session cookie; null where no cookie can be set (a socket). */
  cookies: SessionCookies | null;
}

/** The session cookie of an HTTP request. */
export interface SessionCookies {
  /** The browser that keeps it, as its request says. */
  browser: { address: string; userAgent: string | null };
  /** The token the request brought; null without one that we signed. */
  read(): string | null;
  /** Until a moment, or with null until the browser is closed. */
  set(token: string, expires: Date | null): void;
  clear(): void;
}
