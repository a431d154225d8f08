import type { SeedProposal } from '../content-types.js';

/** The most argued-over item of the budget, and the whole argument. */
export const playground: SeedProposal = {
  key: 'playground',
  authorKey: 'doudou-dad',
  title: { zh: '儿童活动角', en: 'Playground' },
  body: {
    zh: `2 号楼和 5 号楼之间那块水泥地，改成孩子能放心玩的地方。

大约 60 平方米：软地面、一座小滑梯、两架秋千、几样攀爬器材，外面围一圈矮栏。中午十二点到两点、晚上八点半以后不开。

- 器材和安装 86,000 元
- 软地面和围栏 44,000 元
- 排水和补画车位 8,000 元`,
    en: `Turn the concrete patch between Buildings 2 and 5 into somewhere children can play safely.

About 60 m²: a soft floor, a small slide, two swings and a few things to climb, inside a low fence. Closed from noon to two and after half past eight in the evening.

- Equipment and installation: ¥86,000
- Soft floor and fence: ¥44,000
- Drainage and new parking bays: ¥8,000`,
  },
  category: 'FACILITIES',
  cost: 138_000,
  backing: 166,
  minutesAgo: 56_160,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 5, minutesAgo: 14, text: { zh: '孩子现在只能在停车位之间跑，太危险了。', en: "Children now run between parked cars. It isn't safe." }, replies: [
      { stance: 'FOR', building: 6, minutesAgo: 9, text: { zh: '上个月倒车差点碰着一个，我亲眼看见的。', en: 'Last month a reversing car nearly hit one. I saw it myself.' } },
    ] },
    { stance: 'AGAINST', building: 2, minutesAgo: 60, text: { zh: '离 2 号楼窗户不到 8 米，中午会吵。能不能挪到河边？', en: "Under 8 m from Building 2's windows, noisy at noon. Could it move to the river?" }, replies: [
      { stance: 'NEUTRAL', building: 5, minutesAgo: 52, text: { zh: '河边没围栏，离水太近。往东挪六米行吗？那天量过，离窗户有十四米。', en: "There's no fence by the river, and the water is too close. What about six metres east? We measured: fourteen from your windows." }, replies: [
        { stance: 'AGAINST', building: 2, minutesAgo: 47, text: { zh: '十四米可以商量，中午还得关。', en: 'Fourteen I could talk about, as long as it shuts at noon.' } },
      ] },
      { stance: 'FOR', building: 7, minutesAgo: 38, text: { zh: '中午十二点到两点不开，已经写进方案了。', en: "Closed from noon to two. It's already in the plan." } },
    ] },
    { stance: 'FOR', building: 5, minutesAgo: 55600, text: { zh: '孩子放学没处去，只好在家看手机。', en: "After school there's nowhere to go, so they sit at home on a phone." }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 55300, text: { zh: '说的就是我家。', en: "That's my house exactly." } },
      { stance: 'FOR', building: 1, minutesAgo: 55000, text: { zh: '有地方跑，谁愿意天天盯屏幕。', en: "Give them space to run and they won't want a screen." } },
    ] },
    { stance: 'NEUTRAL', building: 7, minutesAgo: 54800, text: { zh: '放在哪儿？2 号楼和 5 号楼中间那块水泥地？', en: 'Where would it be? The concrete patch between Buildings 2 and 5?' }, replies: [
      { stance: 'NEUTRAL', building: 5, minutesAgo: 54500, text: { zh: '就是那块，六十来平方米。', en: "That's the one, about 60 square metres." }, replies: [
        { stance: 'AGAINST', building: 2, minutesAgo: 54300, text: { zh: '那块地就在我家厨房窗外。', en: 'That patch is right outside my kitchen window.' } },
      ] },
    ] },
    { stance: 'FOR', building: 6, minutesAgo: 53000, text: { zh: '隔壁小区有滑梯，我们天天过去蹭。', en: 'The estate next door has a slide. We go over and borrow theirs every day.' }, replies: [
      { stance: 'FOR', building: 12, minutesAgo: 52600, text: { zh: '人家保安现在要看门禁卡了。', en: 'Their guard asks for a card now.' } },
    ] },
    { stance: 'AGAINST', building: 10, minutesAgo: 51800, text: { zh: '十三万八，七件里第二贵，用的人不到一成。', en: '¥138,000, second dearest of the seven, for less than a tenth of us.' }, replies: [
      { stance: 'FOR', building: 6, minutesAgo: 51500, text: { zh: '全社区十二岁以下的孩子有一百七十多个。', en: 'There are over 170 children under twelve here.' }, replies: [
        { stance: 'NEUTRAL', building: 10, minutesAgo: 51100, text: { zh: '这个数从哪儿来的？', en: 'Where does that number come from?' } },
        { stance: 'FOR', building: 6, minutesAgo: 50800, text: { zh: '社区去年的入户登记，公示栏贴着。', en: "Last year's household count. It's up on the notice board." } },
      ] },
    ] },
    { stance: 'FOR', building: 4, minutesAgo: 50000, text: { zh: '我奶奶带弟弟，一下午只能在楼道里转。', en: 'My gran minds my little brother, and they spend the whole afternoon in the stairwell.' } },
    { stance: 'FOR', building: 11, minutesAgo: 49000, text: { zh: '支持，地面要软的。', en: 'For it, with a soft floor please.' }, replies: [
      { stance: 'AGAINST', building: 8, minutesAgo: 48700, text: { zh: '软垫味道大，没有检测报告就别铺。', en: "Rubber flooring stinks. Don't lay it without a test report." }, replies: [
        { stance: 'FOR', building: 5, minutesAgo: 48300, text: { zh: '报价里写明了要环保检测，不合格不付款。', en: 'The quote requires one. No pass, no payment.' } },
      ] },
    ] },
    { stance: 'AGAINST', building: 2, minutesAgo: 47000, text: { zh: '那里是我们楼停车的地方，四个车位说没就没？', en: "That's where our building parks. Do four spaces just vanish?" }, replies: [
      { stance: 'NEUTRAL', building: 3, minutesAgo: 46700, text: { zh: '地上没画线，严格说不是车位。', en: "There are no lines painted, so strictly they aren't spaces." }, replies: [
        { stance: 'AGAINST', building: 2, minutesAgo: 46300, text: { zh: '没画线也停了十年了。', en: "We've parked there ten years, lines or no lines." } },
      ] },
      { stance: 'FOR', building: 5, minutesAgo: 45900, text: { zh: '物业答应在北门补四个，能写进方案。', en: 'Anlan Property will add four by the north gate. We can put that in the plan.' } },
    ] },
    { stance: 'FOR', building: 3, minutesAgo: 44500, text: { zh: '有两个娃的人举手。', en: "Two kids here. My hand's up." } },
    { stance: 'FOR', building: 8, minutesAgo: 43000, text: { zh: '孙子来了总算有个去处。', en: 'At last, somewhere to take my grandson when he visits.' } },
    { stance: 'FOR', building: 12, minutesAgo: 42000, text: { zh: '孩子玩到一块儿，大人也就认识了。', en: 'When the children play together, the parents get to know each other.' } },
    { stance: 'AGAINST', building: 1, minutesAgo: 41000, text: { zh: '先把路灯坡道办了，这个明年再说。', en: 'Lamps and ramps first. This can wait a year.' }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 40600, text: { zh: '等一年，我家那个都上三年级了。', en: 'In a year mine will be in third grade.' } },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 39500, text: { zh: '小时候这儿是沙坑，我就是在那儿长大的。', en: 'It was a sandpit when I was little. I grew up in it.' }, replies: [
      { stance: 'FOR', building: 4, minutesAgo: 39100, text: { zh: '我也是，后来填了当停车场。', en: 'So did I. Then they filled it in for cars.' } },
    ] },
    { stance: 'NEUTRAL', building: 12, minutesAgo: 38000, text: { zh: '能不能给大一点的孩子放个篮筐？', en: 'Could there be a hoop for the bigger ones?' }, replies: [
      { stance: 'AGAINST', building: 2, minutesAgo: 37700, text: { zh: '篮筐更吵，千万别。', en: 'A hoop is even louder. Please, no.' }, replies: [
        { stance: 'NEUTRAL', building: 12, minutesAgo: 37300, text: { zh: '好吧，篮筐当我没说。', en: 'Fair enough. Forget the hoop.' } },
      ] },
    ] },
    { stance: 'FOR', building: 10, minutesAgo: 36000, text: { zh: '我家没小孩，也支持，院子里有笑声好。', en: "No kids of mine, and I'm still for it. I like to hear laughing in the yard." } },
    { stance: 'FOR', building: 6, minutesAgo: 34500, text: { zh: '滑梯朝北放，夏天不烫。', en: "Face the slide north and it won't burn in summer." } },
    { stance: 'AGAINST', building: 4, minutesAgo: 33000, text: { zh: '坏了谁修？北边小区那个烂了两年。', en: 'Who mends it? The one at the north estate has been broken for two years.' }, replies: [
      { stance: 'FOR', building: 5, minutesAgo: 32600, text: { zh: '合同里带三年保修，之后归物业巡检。', en: "There's a three-year warranty in the contract. After that Anlan Property inspects it." }, replies: [
        { stance: 'AGAINST', building: 4, minutesAgo: 32200, text: { zh: '物业巡检，我真不太信。', en: "Inspected by them? I'll believe it when I see it." } },
        { stance: 'FOR', building: 11, minutesAgo: 31900, text: { zh: '那我们几个家长每月自己查一回，贴出来。', en: 'Then a few of us parents will check it every month and post what we find.' } },
      ] },
    ] },
    { stance: 'FOR', building: 9, minutesAgo: 30500, text: { zh: '下雨积水的问题一起解决吧。', en: "Fix the puddles there while you're at it." } },
    { stance: 'FOR', building: 5, minutesAgo: 29000, text: { zh: '我出力，周末可以帮忙刷漆。', en: 'I can lend a hand. Free at weekends for painting.' }, replies: [
      { stance: 'FOR', building: 10, minutesAgo: 28700, text: { zh: '算我一个。', en: 'Count me in.' } },
    ] },
    { stance: 'AGAINST', building: 2, minutesAgo: 27500, text: { zh: '我上夜班，白天睡觉，真受不了。', en: "I work nights and sleep by day. I really couldn't bear it." }, replies: [
      { stance: 'NEUTRAL', building: 6, minutesAgo: 27100, text: { zh: '种一排密点的绿篱挡一挡，会不会好些？', en: 'Would a thick hedge help?' }, replies: [
        { stance: 'AGAINST', building: 2, minutesAgo: 26800, text: { zh: '绿篱长起来要三年。', en: 'A hedge takes three years to grow.' } },
      ] },
    ] },
    { stance: 'FOR', building: 1, minutesAgo: 25500, text: { zh: '要围栏，一米高就行，防小的往外冲。', en: 'It needs a fence. A metre will do, to stop the little ones dashing out.' } },
    { stance: 'NEUTRAL', building: 8, minutesAgo: 24000, text: { zh: '晚上几点关？有没有灯？', en: 'What time does it close, and is there a light?' }, replies: [
      { stance: 'FOR', building: 5, minutesAgo: 23700, text: { zh: '八点半关，借路口那盏灯就够。', en: 'Half past eight. The corner lamp is enough.' } },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 22000, text: { zh: '我家就在旁边，我不嫌吵。', en: "I live right beside it and don't mind the noise." } },
    { stance: 'AGAINST', building: 10, minutesAgo: 20500, text: { zh: '同样的钱能做三十几个坡道，受益的人多得多。', en: 'The same money makes over thirty ramps, and many more people gain.' }, replies: [
      { stance: 'FOR', building: 3, minutesAgo: 20100, text: { zh: '坡道附议也不少，两件不冲突，五十万里都放得下。', en: "Ramps have plenty of backers too. It isn't one or the other. Both fit in ¥500,000." } },
    ] },
    { stance: 'FOR', building: 12, minutesAgo: 18500, text: { zh: '跳绳、跳房子画在地上，花不了几个钱。', en: 'Paint hopscotch on the ground. It costs next to nothing.' } },
    { stance: 'FOR', building: 4, minutesAgo: 16000, text: { zh: '盼了好几年。', en: "We've wanted this for years." } },
    { stance: 'NEUTRAL', building: 11, minutesAgo: 14000, text: { zh: '沙坑就算了吧，猫会来上厕所。', en: 'Skip the sandpit. The cats will use it.' }, replies: [
      { stance: 'FOR', building: 6, minutesAgo: 13700, text: { zh: '沙坑已经去掉了，看最新那版图。', en: "It's been dropped. See the latest drawing." } },
    ] },
    { stance: 'AGAINST', building: 9, minutesAgo: 12000, text: { zh: '怕外面的孩子都跑来，我们出钱别人用。', en: "I worry everyone's children will come. We pay and others play." }, replies: [
      { stance: 'FOR', building: 8, minutesAgo: 11600, text: { zh: '来就来呗，孩子嘛。', en: "Let them come. They're children." } },
    ] },
    { stance: 'FOR', building: 5, minutesAgo: 8600, text: { zh: '豆豆说滑梯要红色的。', en: 'Doudou says the slide must be red.' } },
    { stance: 'AGAINST', building: 2, minutesAgo: 6500, text: { zh: '不是反对孩子，是反对这个位置。', en: "I'm not against children. I'm against this spot." }, replies: [
      { stance: 'FOR', building: 5, minutesAgo: 6200, text: { zh: '明白。后天上午十点，我们一起到现场再量一遍。', en: "Understood. Let's measure it again together, ten o'clock the day after tomorrow." }, replies: [
        { stance: 'NEUTRAL', building: 2, minutesAgo: 5900, text: { zh: '好，到时候我来。', en: "All right, I'll be there." } },
      ] },
    ] },
    { stance: 'FOR', building: 9, minutesAgo: 4400, text: { zh: '午休不开这条写清楚，我就投。', en: 'Put the midday closing in writing and you have my vote.' } },
    { stance: 'AGAINST', building: 1, minutesAgo: 3000, text: { zh: '还是贵了，器材能不能少两样？', en: 'Still too dear. Could it do with two fewer pieces?' } },
    { stance: 'FOR', building: 6, minutesAgo: 1700, text: { zh: '幼儿园放学那会儿你们下来看看就懂了。', en: "Come down when nursery lets out and you'll see why." } },
    { stance: 'NEUTRAL', building: 3, minutesAgo: 800, text: { zh: '现场量过了，往东挪六米，离窗户就有十四米。', en: "We've measured it. Six metres east would make it fourteen from the windows." } },
    { stance: 'FOR', building: 11, minutesAgo: 150, text: { zh: '挪六米，两边都照顾到了，我赞成。', en: "Six metres is fair to both sides. I'm for it." } },
  ],
};
