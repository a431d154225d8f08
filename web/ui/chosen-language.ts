import { switchLanguage, type Language } from '../i18n/i18n';
import { recall, remember } from './device-memory';

const key = 'gongyi.language';

/** The language chosen on this device, else the browser's. */
export const wantedLanguage = (): string => recall(key) ?? navigator.language;

/** Switches the language, and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  await switchLanguage(language);
  remember(key, language);
}
