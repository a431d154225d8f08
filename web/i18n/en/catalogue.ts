import type { Catalogue } from '../zh-Hans/catalogue';
import { accounts } from './accounts';
import { boards } from './boards';
import { communities } from './communities';
import { decisions } from './decisions';
import { discussion } from './discussion';
import { feedback } from './feedback';
import { general } from './general';
import { initiatives } from './initiatives';
import { moderation } from './moderation';
import { proposals } from './proposals';

/** Everything the interface says in English. */
export const catalogue: Catalogue = {
  ...general,
  accounts,
  boards,
  proposals,
  initiatives,
  discussion,
  decisions,
  communities,
  feedback,
  moderation,
};
