import type { Locale } from '../../../foundation/text/localized-text.js';

/** The language a name was most likely typed in: a Chinese character in it makes it Chinese. */
export function languageOf(name: string): Locale {
  return /\p{Script=Han}/u.test(name) ? 'zh-Hans' : 'en';
}
