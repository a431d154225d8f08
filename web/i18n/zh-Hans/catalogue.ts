import type { access } from './access';
import type { assistance } from './assistance';
import { accounts } from './accounts';
import type { ballots } from './ballots';
import { boards } from './boards';
import { communities } from './communities';
import { decisions } from './decisions';
import { discussion } from './discussion';
import type { entry } from './entry';
import type { feedback } from './feedback';
import { general } from './general';
import type { history } from './history';
import type { initiatives } from './initiatives';
import type { moderation } from './moderation';
import type { ownData } from './own-data';
import type { paper } from './paper';
import type { people } from './people';
import type { photos } from './photos';
import { proposals } from './proposals';
import type { residence } from './residence';
import type { results } from './results';
import type { votes } from './votes';
import type { ways } from './ways';

/** What every page may say in Chinese; its shape is what every other language must fill. */
export const catalogue = {
  ...general,
  accounts,
  boards,
  proposals,
  discussion,
  decisions,
  communities,
};

// A language with more plural forms than Chinese may add them.
type Filled<T> = { [K in keyof T]: T[K] extends string ? string : Filled<T[K]> } & {
  [K in keyof T as K extends `${infer Base}_other` ? `${Base}_one` : never]?: string;
};

/** The shape of the texts that only some pages need. */
export interface Parts {
  access: Filled<typeof access>;
  assistance: Filled<typeof assistance>;
  votes: Filled<typeof votes>;
  ways: Filled<typeof ways>;
  results: Filled<typeof results>;
  paper: Filled<typeof paper>;
  ballots: Filled<typeof ballots>;
  feedback: Filled<typeof feedback>;
  moderation: Filled<typeof moderation>;
  ownData: Filled<typeof ownData>;
  photos: Filled<typeof photos>;
  history: Filled<typeof history>;
  initiatives: Filled<typeof initiatives>;
  entry: Filled<typeof entry>;
  people: Filled<typeof people>;
  residence: Filled<typeof residence>;
}

/** The shape of what every page may say. */
export type Catalogue = Filled<typeof catalogue>;
