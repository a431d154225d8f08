import type { SeedProposal } from '../content-types.js';

/** What did not make it. */
export const parcelLockers: SeedProposal = {
  key: 'parcel-lockers',
  authorKey: 'locker-shen',
  title: { zh: '快递柜', en: 'Parcel lockers' },
  body: {
    zh: `把老食堂的库房改成快递柜，六组一百二十格，全天能取。设备 96,000 元，电费由快递公司出。`,
    en: `Turn the canteen's store room into parcel lockers: six banks, 120 boxes, open all day. Equipment costs ¥96,000, and the carriers pay for the power.`,
  },
  category: 'FACILITIES',
  cost: 96_000,
  backing: 88,
  minutesAgo: 149_000,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'AGAINST', building: 4, minutesAgo: 147200, text: { zh: '库房给了快递，助餐点的米面放哪儿？', en: 'Give the store room to parcels, and where does the rice go?' } },
    { stance: 'NEUTRAL', building: 7, minutesAgo: 146400, text: { zh: '门卫室旁边那块空地不行吗？', en: 'What about the empty spot beside the gatehouse?' } },
  ],
};
