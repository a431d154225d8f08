import type { SeedBoard, SeedDecision } from './content-types.js';
import { cameras } from './riverside-budget/cameras.js';
import { lamps } from './riverside-budget/crossing-lamps.js';
import { ramps } from './riverside-budget/door-ramps.js';
import { racks } from './riverside-budget/drying-racks.js';
import { playground } from './riverside-budget/playground.js';
import { benches } from './riverside-budget/riverside-benches.js';
import { garden } from './riverside-budget/shared-garden.js';
import { westGate } from './riverside-budget/west-gate.js';

const decision: SeedDecision = {
  question: { zh: '选出你要办的事', en: 'Choose what should be done' },
  method: 'BUDGET',
  budgetRule: 'GREEDY_NO_SKIP',
  tieRule: 'LISTED_ORDER',
  tallyVisibility: 'LIVE',
  basis: 'SELF_GOVERNANCE',
  binding: true,
  budget: 500_000,
  maxBallotCost: 500_000,
  quorumPercent: 30,
  unitKey: 'community-affairs',
  moneySource: { zh: '社区微基金', en: 'the community fund' },
  answerBy: { month: 9, day: 30 },
  openedMinutesAgo: 6_960,
  closesInMinutes: 3_120,
  ballots: 459,
  votes: {
    'riverside-benches': 294,
    'door-ramps': 358,
    'crossing-lamps': 326,
    playground: 225,
    'drying-racks': 131,
    cameras: 174,
    'shared-garden': 112,
  },
};

/** Willow Bank votes on a budget that does not stretch to everything proposed. */
export const riversideBudget: SeedBoard = {
  key: 'riverside-budget',
  communityKey: 'willow-bank',
  question: { zh: '50万元先办哪几件事？', en: 'What should ¥500,000 pay for?' },
  intro: {
    zh: `社区微基金今年有 **50 万元**。居民提的七件事都办要 61.4 万元，钱不够，先办哪几件，大家投票定。

- **谁能投**：表决开始时在册的 1,204 位居民，一人一张表决票，截止前可以改。
- **怎么投**：勾出你想办的，合计不超过 50 万元。
- **怎么定**：得票多的先办，一件一件往下排；轮到哪件钱不够，就停在那里，后面便宜的也不往前补。票数相同，选票上排在前面的先办。
- **多少人投才有效**：参与率要到 30%，也就是 362 人。
- **算不算数**：算数。这是居民自治事项，选上的就得办，不再另行研究。
- **谁来办，钱从哪来**：群众工作部牵头，用社区微基金的钱。9 月 30 日前，七件事逐件答复：要办的，写明谁来做、何时完工；没选上的，说清下一步怎么办。

这是公开表决：现在几票、谁选了什么，不登录也能看。`,
    en: `The community fund has **¥500,000** this year. The seven things residents proposed would cost ¥614,000 together, so you decide which come first.

- **Who can vote**: the 1,204 residents registered when voting opened, one ballot each. You can change yours until closing.
- **How to vote**: tick what you want done, up to ¥500,000 in all.
- **How it's counted**: the item with the most votes is done first, then the next, and so on. At the first item the remaining money can't cover, we stop; a cheaper one further down doesn't jump ahead. If two have equal votes, the one listed higher on the ballot comes first.
- **Minimum turnout**: 30%, which is 362 people.
- **Does it count?** Yes. This is a matter of self-governance: what is chosen gets done, with no second round of approval.
- **Who carries it out, with whose money**: the Community Affairs Desk, from the community fund. By 30 September it answers on all seven: for those chosen, who does the work and when it will be finished; for the rest, what happens next.

This is an open vote: anyone can see the count and who chose what, even without signing in.`,
  },
  phase: 'DECIDE',
  minutesAgo: 64_800,
  proposals: [benches, ramps, lamps, playground, racks, cameras, garden],
  merged: [westGate],
  decision,
};
