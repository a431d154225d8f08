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
import type { votes } from './votes';

/** Everything the interface says in Chinese; its shape is what every other language must fill. */
export const catalogue = {
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

// A language with more plural forms than Chinese may add them.
type Filled<T> = { [K in keyof T]: T[K] extends string ? string : Filled<T[K]> } & {
  [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};

/** The shape of the texts that only pages about votes need. */
export type VotesCatalogue = Filled<typeof votes>;

/** The shape of a complete catalogue. */
export type Catalogue = Filled<typeof catalogue>;
