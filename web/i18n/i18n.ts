import i18next from 'i18next';
import LanguageDetector from 'i18next-browser-languagedetector';
import { initReactI18next } from 'react-i18next';
import type { Catalogue, VotesCatalogue } from './zh-Hans/catalogue';

/** The languages of the interface, as written in `<html lang>`. */
export const languages = ['zh-Hans', 'en'] as const;
/** One of the interface languages. */
export type Language = (typeof languages)[number];

const toLanguage = (tag: string): Language =>
  tag.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en';

// A visitor downloads the catalogue of one language, not both.
const catalogues: Record<Language, () => Promise<Catalogue>> = {
  'zh-Hans': async () => (await import('./zh-Hans/catalogue')).catalogue,
  en: async () => (await import('./en/catalogue')).catalogue,
};

// What only pages about votes say is no burden on the board.
const voteTexts: Record<Language, () => Promise<VotesCatalogue>> = {
  'zh-Hans': async () => (await import('./zh-Hans/votes')).votes,
  en: async () => (await import('./en/votes')).votes,
};
let votesWanted = false;

async function addVoteTexts(language: Language) {
  i18next.addResourceBundle(language, 'translation', { votes: await voteTexts[language]() }, true);
}

/** Loads a page together with the texts about votes, in the language shown now. */
export async function withVoteTexts<T>(page: Promise<T>): Promise<T> {
  votesWanted = true;
  await addVoteTexts(currentLanguage());
  return page;
}

async function load(language: Language) {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await catalogues[language]());
  }
}

/** Chooses the remembered language, else the browser's, and loads its catalogue. */
export async function startLanguage() {
  i18next.on('languageChanged', (language) =>
    document.documentElement.setAttribute('lang', language),
  );
  await i18next
    .use(LanguageDetector)
    .use(initReactI18next)
    .init({
      supportedLngs: languages,
      fallbackLng: false,
      partialBundledLanguages: true,
      resources: {},
      interpolation: { escapeValue: false },
      detection: {
        order: ['localStorage', 'navigator'],
        caches: ['localStorage'],
        lookupLocalStorage: 'gongyi.language',
        convertDetectedLanguage: toLanguage,
      },
    });
  await load(currentLanguage());
  await i18next.changeLanguage(currentLanguage());
}

/** Loads the other catalogue first, so that no key is ever seen. */
export async function switchLanguage(language: Language) {
  await load(language);
  if (votesWanted) await addVoteTexts(language);
  await i18next.changeLanguage(language);
}

/** The language shown now. */
export const currentLanguage = (): Language => toLanguage(i18next.language ?? 'en');
