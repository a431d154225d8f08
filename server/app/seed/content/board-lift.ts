import type { SeedBoard } from './content-types.js';
import { handrails } from './lift/handrails.js';
import { liftVote } from './lift/lift-vote.js';
import { lift } from './lift/lift.js';

/** Locust Shade talks over a lift that some need and others would pay for. */
export const liftBoard: SeedBoard = {
  key: 'lift',
  communityKey: 'locust-shade',
  question: { zh: '3号楼要不要装电梯？', en: 'A lift for Building 3?' },
  intro: {
    zh: `3 号楼六层，没有电梯。楼上的想下楼，一楼的怕挡光、怕吵，二楼的觉得用不上还要出钱。

这块板上先把话说开：顾虑写出来，数字摆出来，能改的方案就改。说清楚了再表决，**表决前方案公示 48 小时**。装不装是 3 号楼业主的事，别的楼可以说，不参加表决。`,
    en: `Building 3 has six storeys and no lift. Upstairs wants to get out, the ground floor fears for its light and its quiet, and the second floor would pay for something it hardly needs.

Here we say it all first: put worries in writing, put figures on the table, change what can be changed. Only then do we vote, and **the plan is public for 48 hours before**. Whether it is built is for Building 3 to decide; others may speak but don't vote.`,
  },
  phase: 'DISCUSS',
  plannedEnd: { inDays: 9 },
  minutesAgo: 28_800,
  proposals: [lift, handrails],
  announcement: liftVote,
};
