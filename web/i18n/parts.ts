import type { Language } from './i18n';
import type { Parts } from './zh-Hans/catalogue';

/** Texts that only some pages need. */
export type Part = keyof Parts;

type Load<P extends Part> = () => Promise<{ [K in P]: Parts[P] }>;

// Each is sent with the first page that needs it, in the language shown: what a page doesn't say is no burden on it.
const parts: { [P in Part]: Record<Language, Load<P>> } = {
  votes: { 'zh-Hans': () => import('./zh-Hans/votes'), en: () => import('./en/votes') },
  ways: { 'zh-Hans': () => import('./zh-Hans/ways'), en: () => import('./en/ways') },
  results: { 'zh-Hans': () => import('./zh-Hans/results'), en: () => import('./en/results') },
  ballots: { 'zh-Hans': () => import('./zh-Hans/ballots'), en: () => import('./en/ballots') },
  paper: { 'zh-Hans': () => import('./zh-Hans/paper'), en: () => import('./en/paper') },
  feedback: { 'zh-Hans': () => import('./zh-Hans/feedback'), en: () => import('./en/feedback') },
  moderation: {
    'zh-Hans': () => import('./zh-Hans/moderation'),
    en: () => import('./en/moderation'),
  },
  people: { 'zh-Hans': () => import('./zh-Hans/people'), en: () => import('./en/people') },
  residence: {
    'zh-Hans': () => import('./zh-Hans/residence'),
    en: () => import('./en/residence'),
  },
  entry: { 'zh-Hans': () => import('./zh-Hans/entry'), en: () => import('./en/entry') },
  ownData: { 'zh-Hans': () => import('./zh-Hans/own-data'), en: () => import('./en/own-data') },
  access: { 'zh-Hans': () => import('./zh-Hans/access'), en: () => import('./en/access') },
  assistance: {
    'zh-Hans': () => import('./zh-Hans/assistance'),
    en: () => import('./en/assistance'),
  },
  photos: { 'zh-Hans': () => import('./zh-Hans/photos'), en: () => import('./en/photos') },
  history: { 'zh-Hans': () => import('./zh-Hans/history'), en: () => import('./en/history') },
  initiatives: {
    'zh-Hans': () => import('./zh-Hans/initiatives'),
    en: () => import('./en/initiatives'),
  },
};

/** One part's texts in a language, as they hang in the catalogue. */
export async function loadPart(part: Part, language: Language): Promise<Partial<Parts>> {
  const loaded: Partial<Parts> = await parts[part][language]();
  return { [part]: loaded[part] };
}
