import type { SeedBoard, SeedDecision } from './content-types.js';

const decision: SeedDecision = {
  question: { zh: '广场舞晚上几点停', en: 'When square dancing stops in the evening' },
  method: 'APPROVAL',
  maxChoices: 1,
  tieRule: 'LISTED_ORDER',
  tallyVisibility: 'AFTER_CLOSING',
  basis: 'SELF_GOVERNANCE',
  binding: true,
  quorumPercent: 25,
  unitKey: 'anlan-property',
  moneySource: null,
  answerBy: { inDays: 20 },
  openedMinutesAgo: 2_900,
  closesInMinutes: 7_200,
  ballots: 236,
  options: [
    { key: 'half-past-eight', label: { zh: '20:30 停', en: '20:30' } },
    { key: 'nine', label: { zh: '21:00 停', en: '21:00' } },
    { key: 'half-past-nine', label: { zh: '21:30 停', en: '21:30' } },
  ],
  votes: { 'half-past-eight': 71, nine: 118, 'half-past-nine': 47 },
};

/** Willow Bank settles a quarrel by ballot; the count is shown once it is over. */
export const squareDancing: SeedBoard = {
  key: 'square-dancing',
  communityKey: 'willow-bank',
  question: { zh: '广场舞几点结束？', en: 'When should square dancing stop?' },
  intro: {
    zh: `河边小广场每晚有两支队伍跳舞，临河三栋楼的人要睡觉、要写作业。吵了一个夏天，现在投票定。

跳的人和听的人都是邻居，一人一票。**过程中只看参与人数，截止后才看结果**，免得互相盯着票数走。定下来之后，由安澜物业每晚到点提醒、关音响电源，一个季度后再评一次。`,
    en: `Two groups dance on the little square by the river every night, and three buildings beside it want to sleep and do homework. After a summer of quarrels we settle it by vote.

Dancers and listeners are all neighbours, one ballot each. **While it runs you see only how many took part; the result is shown after closing**, so that nobody follows the count. Afterwards Anlan Property gives a reminder at the hour and switches off the sockets, and in three months we look at it again.`,
  },
  phase: 'DECIDE',
  minutesAgo: 72_000,
  proposals: [],
  decision,
};
