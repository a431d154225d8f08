import 'i18next';
import type { Catalogue, VotesCatalogue } from './zh-Hans/catalogue';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Catalogue & { votes: VotesCatalogue } };
  }
}
