import type { SeedProposal } from '../content-types.js';

/** Mending the cause, not mopping up. */
export const newPipe: SeedProposal = {
  key: 'new-pipe',
  authorKey: 'gate-two-liang',
  title: { zh: '换掉压坏的管，每年五月清淤', en: 'Replace the crushed pipe, dredge every May' },
  body: {
    zh: `2 号门外那段雨水管被货车压扁了一半，水排不走，一下大雨就从井口倒灌进来。

换 46 米新管，加一道承重盖板，以后每年五月由排水所清一次淤，清完在公告栏贴照片。材料和施工 158,000 元。`,
    en: `Lorries have crushed the storm drain outside Gate 2 to half its width. The water can't get away, and every downpour comes back up through the manhole.

Lay 46 m of new pipe with a load-bearing cover. From now on the Drainage Station dredges every May and puts photographs on the notice board. Materials and work: ¥158,000.`,
  },
  category: 'SAFETY',
  cost: 158_000,
  backing: 268,
  minutesAgo: 204_000,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 2, minutesAgo: 203000, text: { zh: '去年车库淹了两回，冰箱泡坏一台。', en: 'The garage flooded twice last year and ruined a fridge.' } },
    { stance: 'NEUTRAL', building: 10, minutesAgo: 201500, text: { zh: '光换管不管用吧？货车还从上面过。', en: 'Is a new pipe enough? Lorries still drive over it.' }, replies: [
      { stance: 'FOR', building: 2, minutesAgo: 201000, text: { zh: '所以加承重盖板，图上有，二十吨没问题。', en: 'Hence the load-bearing cover. It is on the plan: twenty tonnes.' } },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 199000, text: { zh: '清淤要写进规矩，不能年年靠人打电话催。', en: 'Dredging belongs in the rules. Nobody should have to ring up every year.' } },
    { stance: 'AGAINST', building: 12, minutesAgo: 197000, text: { zh: '市政的管子，凭什么我们表决？', en: "It is the city's pipe. Why should we vote on it?" }, replies: [
      { stance: 'NEUTRAL', building: 1, minutesAgo: 196500, text: { zh: '钱是排水所出，我们定的是怎么修、谁来盯。', en: 'The Drainage Station pays. We decide how it is mended and who watches.' } },
    ] },
  ],
};
