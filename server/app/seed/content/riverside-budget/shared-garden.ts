import type { SeedProposal } from '../content-types.js';

/** Vegetables on waste ground, and what neighbours said about it. */
export const garden: SeedProposal = {
  key: 'shared-garden',
  authorKey: 'gardener-han',
  title: { zh: '共享菜园', en: 'Shared garden' },
  body: {
    zh: `老煤棚那块荒地，清出来种菜。

一共 40 块小菜地：20 块抽签认领，一年一换；20 块大家一起种，收成送给独居的邻居。

上面铺 40 厘米新土，接雨水浇地，只用堆肥。`,
    en: `Clear the waste ground by the old coal shed and grow vegetables on it.

Forty small plots: twenty are drawn by lot and change hands every year, and twenty are worked together, with the crop going to neighbours who live alone.

It gets 40 cm of fresh soil, rain barrels for water, and nothing but compost.`,
  },
  category: 'ENVIRONMENT',
  cost: 58_000,
  backing: 74,
  minutesAgo: 54_720,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 12, minutesAgo: 47000, text: { zh: '老煤棚那块地荒了十几年，种点菜多好。', en: "The old coal-shed plot has lain waste for over ten years. Let's grow something." }, replies: [
      { stance: 'FOR', building: 8, minutesAgo: 46700, text: { zh: '我出锄头。', en: "I'll bring a hoe." } },
      { stance: 'FOR', building: 4, minutesAgo: 46300, text: { zh: '我出种子，辣椒茄子都有。', en: "I've got seeds. Chillies, aubergines, you name it." } },
    ] },
    { stance: 'AGAINST', building: 9, minutesAgo: 45000, text: { zh: '一共四十块地，一千多号人，怎么分？', en: 'Forty plots, over a thousand people. Who gets one?' }, replies: [
      { stance: 'NEUTRAL', building: 12, minutesAgo: 44600, text: { zh: '抽签，一年一换，没抽到的排下一年。', en: "By lot, for a year. If you miss out, you're first in line for the next." }, replies: [
        { stance: 'AGAINST', building: 9, minutesAgo: 44200, text: { zh: '刚种熟的土就让出去，谁还肯下功夫？', en: "You'd hand it over just when the soil is good. Who'd bother?" } },
      ] },
    ] },
    { stance: 'FOR', building: 6, minutesAgo: 41000, text: { zh: '带孩子认认菜，比看书强。', en: 'Children would learn what vegetables are. Better than a book.' } },
    { stance: 'AGAINST', building: 11, minutesAgo: 38000, text: { zh: '浇粪的味道想想就够了。', en: 'I only have to think of the smell of manure.' }, replies: [
      { stance: 'FOR', building: 12, minutesAgo: 37600, text: { zh: '只用腐熟的堆肥和菜籽饼，写进公约。', en: 'Composted only, and rapeseed cake. It goes in the agreement.' } },
    ] },
    { stance: 'NEUTRAL', building: 5, minutesAgo: 33000, text: { zh: '水从哪儿接？水费谁出？', en: 'Where does the water come from, and who pays?' }, replies: [
      { stance: 'FOR', building: 12, minutesAgo: 32600, text: { zh: '接雨水桶，不够再用水表，按地块分摊。', en: "Rain barrels first. After that it's metered and shared by plot." } },
    ] },
    { stance: 'FOR', building: 2, minutesAgo: 28000, text: { zh: '种不种地都能去坐坐，挺好。', en: "Nice to sit there even if you don't dig." } },
    { stance: 'AGAINST', building: 3, minutesAgo: 24000, text: { zh: '公共的地变成四十家的菜园，我不同意。', en: "Common land turned into forty private plots. I can't agree." }, replies: [
      { stance: 'NEUTRAL', building: 8, minutesAgo: 23600, text: { zh: '要是有一半地块大家一起种、一起分呢？', en: 'What if half of it were grown and shared by everyone?' }, replies: [
        { stance: 'FOR', building: 12, minutesAgo: 23200, text: { zh: '这个主意好，二十块共种，收的菜送独居老人。', en: 'Good idea. Twenty shared plots, and the crop goes to neighbours who live alone.' } },
      ] },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 19000, text: { zh: '改成一半共种，我就附议了。', en: 'Half shared? Then I back it.' } },
    { stance: 'AGAINST', building: 10, minutesAgo: 15000, text: { zh: '没人管两个月就是一片草。', en: "Leave it two months and it's all weeds." } },
    { stance: 'FOR', building: 1, minutesAgo: 12000, text: { zh: '我每天早上五点就起，我管。', en: "I'm up at five every day. I'll look after it." } },
    { stance: 'NEUTRAL', building: 4, minutesAgo: 9000, text: { zh: '煤渣土能种菜吗？有没有测过？', en: 'Can you grow food in cinder soil? Has it been tested?' }, replies: [
      { stance: 'NEUTRAL', building: 12, minutesAgo: 8700, text: { zh: '上面换四十厘米新土，钱在五万八里。', en: "We'd lay 40 cm of fresh soil on top. It's in the ¥58,000." }, replies: [
        { stance: 'AGAINST', building: 6, minutesAgo: 8300, text: { zh: '底下的脏东西还是会渗上来，先测再说。', en: "What's underneath still works its way up. Test first." } },
      ] },
    ] },
    { stance: 'AGAINST', building: 5, minutesAgo: 4000, text: { zh: '想法好，今年钱不够，往后放放。', en: "Nice idea, but not this year. There isn't the money." } },
    { stance: 'FOR', building: 12, minutesAgo: 1600, text: { zh: '轮不上也没关系，我先带几个人把草拔了。', en: "If it doesn't make it, never mind. A few of us will start by pulling the weeds." } },
    { stance: 'FOR', building: 8, minutesAgo: 300, text: { zh: '拔草叫我。', en: 'Call me for the weeding.' } },
  ],
};
