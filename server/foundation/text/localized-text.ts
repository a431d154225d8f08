/** The languages of the interface. */
export const LOCALES = ['zh-Hans', 'en'] as const;

/** A language of the interface, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/** What somebody wrote, in the languages they wrote it in. */
export type LocalizedText = Partial<Record<Locale, string>>;

/** The text in the reader's language, else in the one it was written in. */
export function inLocale(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? LOCALES.map((other) => text[other]).find(Boolean) ?? '';
}

/** The best of our languages for an `Accept-Language` header or a language tag; Chinese when nothing fits. */
export function chooseLocale(wanted: string | undefined | null): Locale {
  for (const tag of languageTags(wanted ?? '')) {
    if (tag.startsWith('zh')) return 'zh-Hans';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-Hans';
}

function languageTags(header: string): string[] {
  return header
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [tag, ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { tag: tag ?? '', weight: quality ? Number(quality.trim().slice(2)) || 0 : 1 };
    })
    .filter(({ tag, weight }) => tag && weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
