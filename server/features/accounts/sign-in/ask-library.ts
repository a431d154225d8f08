import type { Platform } from '../../../foundation/platform.js';
import type { SignInFrom } from './finish-sign-in.js';
import { inLanguage } from './mail-language.js';
import { signInLibrary } from './sign-in-library.js';

type Library = ReturnType<typeof signInLibrary>['api'];

/** Asks the library for somebody; what it mails is in their language. It is shown none of their headers. */
export function askLibrary<T>(
  platform: Platform,
  { locale }: Pick<SignInFrom, 'locale'>,
  ask: (library: Library, headers: Headers) => Promise<T>,
): Promise<T> {
  return inLanguage(locale, () => ask(signInLibrary(platform).api, new Headers()));
}
