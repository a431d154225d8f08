import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { screens as english } from './en/screens';
import type { Language } from './i18n';
import { screens as chinese } from './zh-Hans/screens';

// Sent with the pages that need them and with no others; both languages at once, since a poster says everything twice.
i18next.addResourceBundle('zh-Hans', 'screens', chinese);
i18next.addResourceBundle('en', 'screens', english);

/** The words of hall screen, posters, profile and privacy, in the language shown now. */
export const useScreenWords = () => useTranslation('screens').t;

/** The same in a language of one's choice. */
export const screenWordsIn = (language: Language) => i18next.getFixedT(language, 'screens');
