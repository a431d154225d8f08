import type { SeedProposal } from '../content-types.js';

/** Cabinets an operator pays for, and the first remarks on them. */
export const swapCabinets: SeedProposal = {
  key: 'swap-cabinets',
  authorKey: 'swap-author',
  title: { zh: '换电柜', en: 'Swap cabinets' },
  body: {
    zh: `请运营公司来装两组换电柜，电池没电了，三十秒换一块。

设备和电费都由公司出，居民按次付钱，不收押金。柜子离楼 9 米，消防看过位置。

先试三个月，没人用就撤走。`,
    en: `Have an operator install two battery-swap cabinets. A flat battery is swapped for a full one in thirty seconds.

The operator pays for the equipment and the power. Riders pay per swap, with no deposit. The cabinets stand 9 m from the buildings, and the fire service has looked at the spot.

We try it for three months, and if nobody uses them they go.`,
  },
  category: 'MOBILITY',
  cost: 0,
  backing: 96,
  minutesAgo: 10_800,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 2, minutesAgo: 9900, text: { zh: '不花大家的钱，先试一个月再说。', en: 'It costs us nothing. Try it for a month.' }, replies: [
      { stance: 'NEUTRAL', building: 5, minutesAgo: 9600, text: { zh: '运营公司跑路了怎么办？押金退不退？', en: 'What if the operator vanishes? Do we get deposits back?' }, replies: [
        { stance: 'FOR', building: 2, minutesAgo: 9300, text: { zh: '要求免押金，写进协议。', en: 'No deposits. That goes in the agreement.' } },
      ] },
    ] },
    { stance: 'AGAINST', building: 6, minutesAgo: 8800, text: { zh: '我的车型换不了，换电柜只管外卖车。', en: "My bike doesn't fit. Swap cabinets only suit delivery bikes." } },
    { stance: 'NEUTRAL', building: 3, minutesAgo: 6400, text: { zh: '柜子里存二十块电池，离楼要多远才安全？', en: 'Twenty batteries in one cabinet. How far from a building is safe?' }, replies: [
      { stance: 'NEUTRAL', building: 2, minutesAgo: 6100, text: { zh: '问了消防，至少六米，我们量了九米。', en: 'I asked the fire service: at least six metres. We measured nine.' } },
    ] },
    { stance: 'FOR', building: 1, minutesAgo: 2200, text: { zh: '三十秒换好，骑手最需要。', en: 'Thirty seconds to swap. Just what couriers need.' } },
    { stance: 'FOR', building: 4, minutesAgo: 480, text: { zh: '和车棚一起办最好，各管各的人。', en: 'Best done along with the shed. Each serves different people.' } },
  ],
};
