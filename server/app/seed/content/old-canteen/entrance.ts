import type { SeedProposal } from '../content-types.js';

/** The way in, for those on wheels. */
export const entrance: SeedProposal = {
  key: 'canteen-entrance',
  authorKey: 'wheelchair-luo',
  title: { zh: '无障碍出入口', en: 'Step-free entrance' },
  body: {
    zh: `老食堂门口五级台阶，轮椅进不去。西侧做一条 1:12 的坡道，两边扶手，门改成推拉的，门口加一盏感应灯。`,
    en: `Five steps lead up to the old canteen, and a wheelchair stops there. Build a 1 in 12 ramp on the west side with rails, fit a sliding door and add a lamp that comes on by itself.`,
  },
  category: 'ACCESSIBILITY',
  cost: 48_000,
  backing: 176,
  minutesAgo: 150_500,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 5, minutesAgo: 148000, text: { zh: '不做这个，助餐点我也进不去。', en: "Without it I couldn't get into the dining room either." } },
    { stance: 'NEUTRAL', building: 2, minutesAgo: 147000, text: { zh: '坡道底下那棵槐树留着吗？', en: 'Does the locust tree at the foot of the ramp stay?' }, replies: [
      { stance: 'FOR', building: 5, minutesAgo: 146600, text: { zh: '留，坡道绕过去，多花两千。', en: 'It stays. The ramp goes round it, for ¥2,000 more.' } },
    ] },
  ],
};
