import { LOCALES, type LocalizedText } from './localized-text.js';
import { plainSummary } from './markdown.js';

/** The beginning of a markdown text as plain words, in each language it was written in. */
export function excerptOf(text: LocalizedText, maxLength: number): LocalizedText {
  const written = LOCALES.filter((locale) => text[locale]);
  return Object.fromEntries(
    written.map((locale) => [locale, plainSummary(text[locale]!, maxLength)]),
  );
}
