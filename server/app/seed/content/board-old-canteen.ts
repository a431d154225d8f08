import type { SeedBoard, SeedDecision } from './content-types.js';
import { dining } from './old-canteen/dining.js';
import { entrance } from './old-canteen/entrance.js';
import { parcelLockers } from './old-canteen/parcel-lockers.js';
import { promises } from './old-canteen/promises.js';
import { studyTables } from './old-canteen/study-tables.js';

const decision: SeedDecision = {
  question: { zh: '老食堂先改成什么', en: 'What the old canteen becomes first' },
  method: 'BUDGET',
  budgetRule: 'GREEDY',
  tieRule: 'LISTED_ORDER',
  tallyVisibility: 'LIVE',
  basis: 'SELF_GOVERNANCE',
  binding: true,
  budget: 420_000,
  maxBallotCost: 420_000,
  quorumPercent: 30,
  unitKey: 'seniors-service',
  moneySource: { zh: '街道为老服务专项资金', en: 'the street office’s fund for the elderly' },
  answerBy: { inDays: -58 },
  openedMinutesAgo: 118_000,
  closesInMinutes: -108_000,
  ballots: 341,
  votes: {
    'seniors-dining': 262,
    'canteen-entrance': 228,
    'study-tables': 171,
    'parcel-lockers': 96,
  },
};

/** Locust Shade carries out what it decided, and one promise of three is late. */
export const oldCanteen: SeedBoard = {
  key: 'old-canteen',
  communityKey: 'locust-shade',
  question: { zh: '老食堂改成什么？', en: 'What becomes of the old canteen?' },
  intro: {
    zh: `厂里的老食堂空了七年。居民提了四件事，表决选上三件：助餐点、无障碍出入口、晚间自习桌。

现在看落实：谁在办、办到哪一步、什么时候办完，都写在下面。晚了要说为什么，还要给出新日期。**办没办好，由监督的居民点头才算。**`,
    en: `The works canteen stood empty for seven years. Residents proposed four things, and the vote chose three: seniors' dining, a step-free entrance and evening study tables.

Now it is being carried out. Who does what, how far they have come and when it will be finished stands below. Whoever is late says why and names a new date. **Nothing counts as done until the residents who watch over it agree.**`,
  },
  phase: 'DELIVER',
  minutesAgo: 158_400,
  proposals: [dining, entrance, studyTables, parcelLockers],
  decision,
  promises,
};
