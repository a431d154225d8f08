import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadPart, type Part } from './parts';
import type { Catalogue } from './zh-Hans/catalogue';

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

const wanted = new Set<Part>();

async function addParts(language: Language) {
  const loaded = await Promise.all([...wanted].map((part) => loadPart(part, language)));
  for (const texts of loaded) i18next.addResourceBundle(language, 'translation', texts, true);
}

/** Loads a piece of the interface together with the parts of the catalogue that it speaks from. */
export async function withTexts<T>(needed: Part[], piece: Promise<T>): Promise<T> {
  needed.forEach((part) => wanted.add(part));
  await addParts(currentLanguage());
  return piece;
}

async function load(language: Language) {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await catalogues[language]());
  }
}

/** Shows the language of ours that is nearest to the wanted one, and loads its catalogue. */
export async function startLanguage(wantedTag: string) {
  i18next.on('languageChanged', (language) =>
    document.documentElement.setAttribute('lang', language),
  );
  await i18next.use(initReactI18next).init({
    supportedLngs: languages,
    fallbackLng: false,
    partialBundledLanguages: true,
    resources: {},
    interpolation: { escapeValue: false },
  });
  const language = toLanguage(wantedTag);
  await load(language);
  await i18next.changeLanguage(language);
}

/** Loads the other catalogue first, so that no key is ever seen. */
export async function switchLanguage(language: Language) {
  await load(language);
  await addParts(language);
  await i18next.changeLanguage(language);
}

/** The language shown now. */
export const currentLanguage = (): Language => toLanguage(i18next.language ?? 'en');
