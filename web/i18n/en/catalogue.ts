import type { Catalogue } from '../zh-Hans/catalogue';
import { accounts } from './accounts';
import { boards } from './boards';
import { communities } from './communities';
import { decisions } from './decisions';
import { discussion } from './discussion';
import { general } from './general';
import { proposals } from './proposals';

/** What every page may say in English. */
export const catalogue: Catalogue = {
  ...general,
  accounts,
  boards,
  proposals,
  discussion,
  decisions,
  communities,
};
