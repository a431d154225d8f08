import 'i18next';
import type { Catalogue, Parts } from './zh-Hans/catalogue';
import type { screens } from './zh-Hans/screens';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: Catalogue & Parts;
      screens: typeof screens;
    };
  }
}
