import { AsyncLocalStorage } from 'node:async_hooks';
import { LOCALES, type Locale } from '../../../foundation/text/localized-text.js';

const asked = new AsyncLocalStorage<Locale>();

/** Does something for somebody whose mails are to be in this language; the library doesn't pass that on. */
export function inLanguage<T>(locale: Locale, work: () => Promise<T>): Promise<T> {
  return asked.run(locale, work);
}

/** The language of whoever something is being done for. */
export function mailLanguage(): Locale {
  return asked.getStore() ?? LOCALES[0];
}
