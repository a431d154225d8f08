import type { SeedBoard, SeedDecision } from './content-types.js';
import { dredgeOnly } from './gate-two/dredge-only.js';
import { newPipe } from './gate-two/new-pipe.js';
import { promises, review } from './gate-two/promises.js';

const decision: SeedDecision = {
  question: { zh: '2号门的倒灌怎么治', en: 'How Gate 2’s flooding is cured' },
  method: 'APPROVAL',
  maxChoices: 1,
  tieRule: 'LISTED_ORDER',
  tallyVisibility: 'LIVE',
  basis: 'SELF_GOVERNANCE',
  binding: true,
  quorumPercent: 20,
  unitKey: 'drainage',
  moneySource: { zh: '排水所年度养护费', en: 'the Drainage Station’s upkeep budget' },
  answerBy: { inDays: -105 },
  openedMinutesAgo: 188_000,
  closesInMinutes: -178_000,
  ballots: 402,
  votes: { 'new-pipe': 358, 'dredge-only': 44 },
};

/** Willow Bank says whether the flooding at Gate 2 is over. */
export const gateTwo: SeedBoard = {
  key: 'gate-two',
  communityKey: 'willow-bank',
  question: { zh: '2号门倒灌治好了吗？', en: 'Is Gate 2’s flooding cured?' },
  intro: {
    zh: `**这件事怎么来的。** 6 月 2 日，有居民在网上反映 2 号门下雨倒灌，限 24 小时答复。先派给城管执法队，城管转物业，物业转排水所；第三次再想转，没让转：第三天由群众工作部裁定，归排水所办。第六天报“已办结”，6 月 21 日又下大雨，又淹，反映的居民点了“没解决”，重新打开，时钟接着走，不清零。

**为什么上板。** 同样的诉求有 41 件，不是一户的事。原因查明是管子被压坏，大家表决定了修法。

**治本。** 原因：雨水管压坏。办法：换管、加盖板，每年五月清淤。此后复发：1 次。

同一周还有一件小事：一位住户打热线说楼道灯不亮，9 小时修好，群众工作部回访，说解决了，女儿后来在网上认领了这条记录。

现在请你评一评：**2 号门，治好了吗？**`,
    en: `**How it began.** On 2 June a resident reported online that Gate 2 floods when it rains; an answer was due within 24 hours. It went to the Street Management Team, which passed it to the property company, which passed it to the Drainage Station. A third transfer was refused: on day 3 the Community Affairs Desk ruled that the Drainage Station is answerable. On day 6 it was reported as done. On 21 June it rained again and flooded again. The resident pressed “not solved”, the matter was reopened, and its clock went on from where it was.

**Why it came to a board.** Forty-one others had reported the same: this was not one household's trouble. The cause was a crushed pipe, and residents voted on how to mend it.

**At the root.** Cause: a crushed storm drain. Rule: new pipe, a cover that bears the load, and dredging every May. Recurrences since: 1.

The same week a small one: a resident rang the hotline about a dark stairwell. It was mended in 9 hours, the desk called back and heard that it was solved, and her daughter later claimed the record online.

Now it is your turn: **is Gate 2 cured?**`,
  },
  phase: 'REVIEW',
  minutesAgo: 208_000,
  proposals: [newPipe, dredgeOnly],
  decision,
  promises,
  review,
};
