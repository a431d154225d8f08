import type { SeedProposal } from '../content-types.js';

/** The same room in the evening. */
export const studyTables: SeedProposal = {
  key: 'study-tables',
  authorKey: 'shift-worker-bai',
  title: { zh: '晚间自习桌', en: 'Evening study tables' },
  body: {
    zh: `晚饭收摊以后，七点半到九点半，把靠窗八张桌子留给写作业的孩子和备考的人。灯、插座、书架，一共 26,000 元。志愿者轮值，九点半锁门。`,
    en: `Once supper is cleared, from half past seven to half past nine, the eight tables by the window are for homework and for people studying. Lamps, sockets and shelves come to ¥26,000. Volunteers take turns and lock up.`,
  },
  category: 'CULTURE',
  cost: 26_000,
  backing: 133,
  minutesAgo: 149_800,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 9, minutesAgo: 147500, text: { zh: '家里两个孩子一张桌，天天吵。', en: 'Two children and one table at home. They quarrel every day.' } },
    { stance: 'AGAINST', building: 3, minutesAgo: 146900, text: { zh: '油烟味里写作业？先把排烟做好再说。', en: 'Homework in cooking smells? See to the extraction first.' } },
  ],
};
