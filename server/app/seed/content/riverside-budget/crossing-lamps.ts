import type { SeedProposal } from '../content-types.js';

/** Light on the way to school, and what neighbours said about it. */
export const lamps: SeedProposal = {
  key: 'crossing-lamps',
  authorKey: 'west-gate-qin',
  title: { zh: '路口补灯', en: 'Crossing lamps' },
  body: {
    zh: `西门到小学路口补 8 盏路灯。

这段路天黑以后几乎没有亮，孩子上学、大人下夜班都要走。拐弯处放 3 盏，其余每隔 25 米一盏；离窗户近的换成矮灯，只照路面。

“西门太黑”说的是同一件事，已经并到这里，那边的 31 个附议都算在内。`,
    en: `Eight street lamps from the west gate to the school crossing.

After dark this stretch has almost no light, and children on the way to school and people coming off night shifts all use it. Three lamps go on the bend and the rest every 25 m. Near windows they are low lamps that light only the path.

“West gate too dark” asked for the same thing and has been merged into this one. Its 31 backers are counted here.`,
  },
  category: 'SAFETY',
  cost: 96_000,
  backing: 180,
  minutesAgo: 63_360,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 11, minutesAgo: 62800, text: { zh: '从西门到小学这一段，六点以后全靠手机照。', en: 'From the west gate to the school you walk by phone light after six.' }, replies: [
      { stance: 'FOR', building: 4, minutesAgo: 62500, text: { zh: '上周我儿子就在那儿踩进坑里。', en: 'My son stepped in the pothole there last week.' }, replies: [
        { stance: 'FOR', building: 11, minutesAgo: 62100, text: { zh: '坑我报给物业了，灯还得靠这个。', en: "I've reported the pothole to Anlan Property. For the lamps we need this." } },
      ] },
    ] },
    { stance: 'FOR', building: 9, minutesAgo: 60000, text: { zh: '女儿下晚自习走这段，我每天去路口接。', en: 'My daughter walks this stretch after evening study. I go and meet her every night.' } },
    { stance: 'NEUTRAL', building: 2, minutesAgo: 57600, text: { zh: '八盏够不够？拐弯那块最黑。', en: 'Are eight enough? The bend is the darkest part.' }, replies: [
      { stance: 'NEUTRAL', building: 11, minutesAgo: 57200, text: { zh: '拐弯处放三盏，其余二十五米一盏。', en: 'Three on the bend, the rest every 25 metres.' } },
    ] },
    { stance: 'FOR', building: 12, minutesAgo: 54000, text: { zh: '我当时附议的是“西门太黑”，并过来还算数，挺好。', en: 'I had backed “West gate too dark”. Good to see it still counts here.' }, replies: [
      { stance: 'FOR', building: 7, minutesAgo: 53700, text: { zh: '我也是，查了一下，还在。', en: "Me too. I checked, and I'm still on it." } },
    ] },
    { stance: 'AGAINST', building: 10, minutesAgo: 50400, text: { zh: '路灯不该市政出钱吗？动我们的微基金干什么。', en: "Isn't street lighting the city's job? Why dip into our fund?" }, replies: [
      { stance: 'FOR', building: 11, minutesAgo: 50000, text: { zh: '小区红线外才归市政，这段在红线里。我去街道问过。', en: 'Only outside the estate boundary. This stretch is inside. I asked at the street office.' }, replies: [
        { stance: 'NEUTRAL', building: 10, minutesAgo: 49600, text: { zh: '那以后的电费谁出？', en: 'Then who pays for the electricity?' } },
      ] },
      { stance: 'FOR', building: 3, minutesAgo: 49300, text: { zh: '走公共照明，八盏一年不到两千，摊到每户两三块。', en: 'It goes on the shared lighting bill. Under ¥2,000 a year for all eight, two or three yuan a household.' } },
    ] },
    { stance: 'FOR', building: 6, minutesAgo: 46000, text: { zh: '支持，灯往路上照，别往天上照。', en: 'For it. Light the path, please, not the sky.' } },
    { stance: 'FOR', building: 8, minutesAgo: 43200, text: { zh: '我在那儿摔过，不想别人再摔。', en: "I've fallen there. I'd rather nobody else did." }, replies: [
      { stance: 'FOR', building: 1, minutesAgo: 43000, text: { zh: '您摔那回我还扶了一把。', en: 'I was the one who helped you up that time.' } },
    ] },
    { stance: 'FOR', building: 5, minutesAgo: 40320, text: { zh: '孩子上学的路，放第一位。', en: "It's the way to school. It comes first." } },
    { stance: 'AGAINST', building: 3, minutesAgo: 36000, text: { zh: '画在 3 号楼西头那盏正对我家卧室，不加罩子我反对。', en: "The one drawn west of Building 3 faces my bedroom. No shade, and I'm against." }, replies: [
      { stance: 'NEUTRAL', building: 11, minutesAgo: 35600, text: { zh: '那一盏改成矮的庭院灯，只照路面，行吗？', en: 'What if that one is a low garden lamp that lights only the path?' }, replies: [
        { stance: 'FOR', building: 3, minutesAgo: 35000, text: { zh: '矮的可以，我没意见了。', en: "A low one is fine. I've nothing against it now." } },
      ] },
    ] },
    { stance: 'NEUTRAL', building: 12, minutesAgo: 30000, text: { zh: '能不能用太阳能的？省得挖路。', en: 'Could they be solar? It would save digging up the road.' }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 29700, text: { zh: '树底下充不上电，前年装的那两盏早就不亮了。', en: "They don't charge under the trees. The two put up the year before last went dark long ago." } },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 25900, text: { zh: '骑车过来也看不见人，迟早要撞。', en: "Cyclists can't see you either. Somebody will get hit." } },
    { stance: 'FOR', building: 4, minutesAgo: 20000, text: { zh: '这件真没什么好争的。', en: "There's really nothing to argue about here." } },
    { stance: 'FOR', building: 10, minutesAgo: 14400, text: { zh: '电费问明白了，我这边没问题。', en: "I've had my answer on the bill. Fine by me." } },
    { stance: 'FOR', building: 1, minutesAgo: 10000, text: { zh: '下夜班回来，总算能看见脚底下了。', en: "Coming off a night shift, I'd finally see my own feet." } },
    { stance: 'FOR', building: 2, minutesAgo: 6300, text: { zh: '打开票，第一个勾的就是它。', en: "It's the first box I ticked." } },
    { stance: 'FOR', building: 8, minutesAgo: 4200, text: { zh: '坡道和灯，今年就盼这两样。', en: 'Ramps and lamps. Those are my two wishes this year.' } },
    { stance: 'FOR', building: 5, minutesAgo: 2100, text: { zh: '下雨天那段路更看不清，快装吧。', en: "It's even worse in the rain. Please get on with it." } },
    { stance: 'FOR', building: 12, minutesAgo: 380, text: { zh: '刚遛狗回来，还是一片黑。', en: 'Just back from walking the dog. Still pitch dark.' } },
  ],
};
