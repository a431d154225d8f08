import { eBikes } from './board-e-bikes.js';
import { riversideBudget } from './board-riverside-budget.js';
import { communities } from './communities.js';
import type { SeedBoard, SeedCommunity, SeedPerson } from './content-types.js';
import { proposalAuthors, signInPeople } from './people.js';

/** Everything the demo holds, as plain data. */
export interface SeedContent {
  communities: SeedCommunity[];
  people: SeedPerson[];
  boards: SeedBoard[];
}

/** The demo district, ready to be written into a database. */
export const seedContent: SeedContent = {
  communities,
  people: [...signInPeople, ...proposalAuthors],
  boards: [riversideBudget, eBikes],
};
