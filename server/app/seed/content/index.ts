import { gateTwo } from './board-gate-two.js';
import { liftBoard } from './board-lift.js';
import { oldCanteen } from './board-old-canteen.js';
import { eBikes } from './board-e-bikes.js';
import { riversideBudget } from './board-riverside-budget.js';
import { squareDancing } from './board-square-dancing.js';
import { communities } from './communities.js';
import type { SeedBoard, SeedCommunity, SeedInitiative, SeedPerson } from './content-types.js';
import { initiatives } from './initiatives.js';
import { otherPeople, signInPeople } from './people.js';

/** Everything the demo holds, as plain data. */
export interface SeedContent {
  communities: SeedCommunity[];
  people: SeedPerson[];
  boards: SeedBoard[];
  initiatives: SeedInitiative[];
}

/** The demo district, ready to be written into a database. */
export const seedContent: SeedContent = {
  communities,
  people: [...signInPeople, ...otherPeople],
  boards: [riversideBudget, squareDancing, gateTwo, liftBoard, oldCanteen, eBikes],
  initiatives,
};
