import type { SeedProposal } from '../content-types.js';

/** Hot meals for those who no longer cook. */
export const dining: SeedProposal = {
  key: 'seniors-dining',
  authorKey: 'cook-fang',
  title: { zh: '助餐点', en: "Seniors' dining" },
  body: {
    zh: `把老食堂重新开起来：中午、晚上两顿，六十岁以上半价，别人也能吃。

灶台、排烟、冷柜 182,000 元，地面和桌椅 74,000 元，无障碍卫生间 64,000 元。由养老服务站管，每月公布账目和菜价。`,
    en: `Open the old canteen again: lunch and supper, half price from sixty up, and everybody is welcome.

Stoves, extraction and cold store cost ¥182,000, floor and furniture ¥74,000, an accessible toilet ¥64,000. The Seniors' Service Station runs it and publishes accounts and prices every month.`,
  },
  category: 'FACILITIES',
  cost: 320_000,
  backing: 241,
  minutesAgo: 152_000,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 1, minutesAgo: 151000, text: { zh: '我一个人，烧一顿吃两天，正想有个地方。', en: 'I live alone. I cook once and eat it for two days. I would love somewhere to go.' } },
    { stance: 'NEUTRAL', building: 6, minutesAgo: 149000, text: { zh: '补贴断了怎么办？别开半年又关门。', en: 'What when the subsidy ends? Not half a year and then shut again.' }, replies: [
      { stance: 'FOR', building: 4, minutesAgo: 148500, text: { zh: '中午对外卖盒饭，隔壁厂里有两百多人。', en: 'Sell lunch boxes at noon. The works next door has over two hundred people.' } },
    ] },
    { stance: 'AGAINST', building: 8, minutesAgo: 146000, text: { zh: '排烟对着 8 号楼，不改方向我不同意。', en: 'The extraction faces Building 8. I am against it unless that changes.' }, replies: [
      { stance: 'NEUTRAL', building: 1, minutesAgo: 145500, text: { zh: '改走屋顶，图纸上标了。', en: 'It goes out through the roof now. It is on the drawing.' } },
    ] },
  ],
};
