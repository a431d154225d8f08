import 'i18next';
import type { Catalogue, VotesCatalogue } from './zh-Hans/catalogue';
import type { screens } from './zh-Hans/screens';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: Catalogue & { votes: VotesCatalogue };
      screens: typeof screens;
    };
  }
}
