import type { SeedMerged } from '../content-types.js';

/** The same wish as the crossing lamps, put forward by a neighbour who felt the dark first. */
export const westGate: SeedMerged = {
  key: 'west-gate-too-dark',
  authorKey: 'resident-building-3',
  title: { zh: '西门太黑', en: 'West gate too dark' },
  body: {
    zh: `西门外到路口这一段，晚上什么都看不见。

能不能装几盏灯？装在哪儿听大家的。`,
    en: `From the west gate to the crossing you see nothing at night.

Could we have a few lamps? Where they go is for everyone to say.`,
  },
  category: 'SAFETY',
  cost: null,
  backing: 31,
  minutesAgo: 64_100,
  comments: [],
  into: 'crossing-lamps',
  reason: {
    zh: '和“路口补灯”说的是同一段路、同一件事，并到一起，附议都算数。',
    en: 'It asks for light on the same stretch as “Crossing lamps”. Together they carry more weight, and every backer counts.',
  },
  mergedMinutesAgo: 56_000,
};
