import type { SeedProposal } from '../content-types.js';

/** Seats along the river walk, and what neighbours said about them. */
export const benches: SeedProposal = {
  key: 'riverside-benches',
  authorKey: 'zhou-guilan',
  title: { zh: '河边长椅', en: 'Riverside benches' },
  body: {
    zh: `沿河步道每 120 米一处，带扶手和靠背，老人走累了有地方歇脚。

一共六处，每处两条，从小桥到老码头。木条椅面、铸铁脚，装在步道内侧，不动河堤。

- 长椅 12 条，每条连安装 3,500 元
- 三年后补一次漆，由安澜物业负责`,
    en: `One every 120 m along the river walk, with arms and backs, so older neighbours can rest.

Six spots with two benches each, from the footbridge to the old landing. Wooden slats on cast-iron legs, set on the inner side of the path so the bank is left alone.

- 12 benches at ¥3,500 each, installed
- One repainting after three years, done by Anlan Property`,
  },
  category: 'FACILITIES',
  cost: 42_000,
  backing: 214,
  minutesAgo: 59_040,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 8, minutesAgo: 58200, text: { zh: '我妈从菜场回来要歇三回，现在都是坐花坛沿上。', en: 'My mum stops three times on her way back from the market. She sits on the edge of the flower bed.' }, replies: [
      { stance: 'FOR', building: 10, minutesAgo: 57900, text: { zh: '我家也是。花坛沿又冷又矮，坐下去起不来。', en: "Same with us. That edge is cold, and so low you can't get up again." }, replies: [
        { stance: 'FOR', building: 8, minutesAgo: 57000, text: { zh: '所以扶手不能省。', en: 'Which is why the arms have to stay in.' } },
      ] },
    ] },
    { stance: 'FOR', building: 3, minutesAgo: 56800, text: { zh: '早就该有了。', en: 'Long overdue.' } },
    { stance: 'NEUTRAL', building: 7, minutesAgo: 56000, text: { zh: '一共几处？图上没标清楚。', en: "How many spots? I can't tell from the map." }, replies: [
      { stance: 'NEUTRAL', building: 8, minutesAgo: 55700, text: { zh: '六处，每处两条，从小桥一直到老码头。', en: 'Six, with two benches at each, from the footbridge to the old landing.' }, replies: [
        { stance: 'FOR', building: 7, minutesAgo: 55600, text: { zh: '那够了，谢谢。', en: "That's plenty. Thanks." } },
      ] },
    ] },
    { stance: 'AGAINST', building: 11, minutesAgo: 54000, text: { zh: '晚上河边本来就有人喝酒，放了凳子更不走了。', en: "People already drink down there at night. Give them seats and they'll never go home." }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 53800, text: { zh: '中间带扶手的，躺不下。', en: "They have an arm in the middle. You can't stretch out on them." } },
      { stance: 'NEUTRAL', building: 12, minutesAgo: 53500, text: { zh: '喝酒的都在桥洞底下，跟凳子没关系。', en: "The drinkers sit under the bridge. Benches won't change that." }, replies: [
        { stance: 'AGAINST', building: 11, minutesAgo: 53100, text: { zh: '那桥洞边上那一处就别放。', en: "Then don't put one next to the bridge." } },
      ] },
    ] },
    { stance: 'FOR', building: 2, minutesAgo: 51000, text: { zh: '每天早上沿河走一圈，走到一半真想坐会儿。', en: "I walk the river every morning. Halfway round I'd love a seat." } },
    { stance: 'FOR', building: 6, minutesAgo: 49800, text: { zh: '推孩子出来，喂口水都没地方坐。', en: "Out with the baby, there's nowhere to sit and give her a drink." } },
    { stance: 'FOR', building: 12, minutesAgo: 48000, text: { zh: '四万二能办成，七件里算最划算的。', en: "Only ¥42,000. Best value of the seven, I'd say." }, replies: [
      { stance: 'NEUTRAL', building: 4, minutesAgo: 47500, text: { zh: '最划算的是晾衣架吧，哈哈。', en: 'That would be the drying racks, ha.' } },
    ] },
    { stance: 'NEUTRAL', building: 5, minutesAgo: 45000, text: { zh: '木头的还是铁的？夏天铁凳子烫人。', en: 'Wood or metal? Metal burns you in summer.' }, replies: [
      { stance: 'FOR', building: 8, minutesAgo: 44600, text: { zh: '木条面，铸铁脚，清单里写了。', en: "Wooden slats on cast-iron legs. It's in the cost list." }, replies: [
        { stance: 'NEUTRAL', building: 5, minutesAgo: 44100, text: { zh: '木头过两年要刷漆，这笔钱也得有着落。', en: 'Wood needs repainting every couple of years. Somebody has to budget for that too.' } },
      ] },
    ] },
    { stance: 'FOR', building: 9, minutesAgo: 42000, text: { zh: '靠背千万别省，没靠背坐五分钟就腰酸。', en: "Don't skimp on the backs. Five minutes without one is enough for me." } },
    { stance: 'FOR', building: 10, minutesAgo: 40000, text: { zh: '离我家近，当然赞成。', en: "It's close to home, so of course I'm for it." } },
    { stance: 'FOR', building: 1, minutesAgo: 38800, text: { zh: '有地方歇，老伴就肯出门了。', en: 'With somewhere to rest, my other half might come out with me.' } },
    { stance: 'FOR', building: 4, minutesAgo: 36000, text: { zh: '钓鱼的也想坐坐。', en: 'Anglers like to sit too.' }, replies: [
      { stance: 'NEUTRAL', building: 7, minutesAgo: 35800, text: { zh: '你们有小马扎，椅子还是让给老人吧。', en: 'You bring your own stools. Leave the benches for those who need them.' } },
    ] },
    { stance: 'AGAINST', building: 6, minutesAgo: 33000, text: { zh: '河堤归排水所管，他们点头了吗？别装了又拆。', en: "The bank belongs to the Drainage Station. Have they agreed? I don't want to see these put in and pulled out again." }, replies: [
      { stance: 'FOR', building: 8, minutesAgo: 32500, text: { zh: '问过了，装在步道内侧、不打进堤面就行。', en: "I asked. It's fine on the inner side of the path, as long as nothing is drilled into the bank." } },
    ] },
    { stance: 'FOR', building: 3, minutesAgo: 30000, text: { zh: '等孩子放学也能坐坐。', en: 'Handy while you wait for school to finish, too.' } },
    { stance: 'NEUTRAL', building: 11, minutesAgo: 27500, text: { zh: '椅子旁边配个垃圾桶吧。', en: 'Could each spot have a bin?' }, replies: [
      { stance: 'FOR', building: 2, minutesAgo: 27200, text: { zh: '对，不然瓜子壳一地。', en: "Yes, or it'll be sunflower shells everywhere." } },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 25000, text: { zh: '东西简单，谁都用得上。', en: 'Simple, and everyone can use it.' } },
    { stance: 'FOR', building: 12, minutesAgo: 22300, text: { zh: '刚来带孙子，谁也不认识。河边坐一坐，熟人就有了。', en: 'I came here to mind my grandson and knew nobody. A seat by the river is how you get to know people.' } },
    { stance: 'FOR', building: 5, minutesAgo: 20160, text: { zh: '花钱少，先办这个。', en: 'It costs little. Do this one first.' } },
    { stance: 'AGAINST', building: 9, minutesAgo: 18000, text: { zh: '河边蚊子多，坐得住吗？不如放院子里。', en: 'Can anyone sit still with those mosquitoes? Put them in the courtyards instead.' }, replies: [
      { stance: 'FOR', building: 10, minutesAgo: 17800, text: { zh: '傍晚有风，蚊子不多，你七点以后去试试。', en: "There's a breeze in the evening and hardly any. Try it after seven." } },
    ] },
    { stance: 'FOR', building: 6, minutesAgo: 15000, text: { zh: '晚饭后走走，累了能歇，挺好。', en: 'A stroll after supper and somewhere to rest. Lovely.' } },
    { stance: 'FOR', building: 1, minutesAgo: 12000, text: { zh: '小桥头原来有两条石凳，修路搬走就没回来。', en: 'There used to be two stone benches by the footbridge. The roadworks took them and they never came back.' }, replies: [
      { stance: 'FOR', building: 3, minutesAgo: 11800, text: { zh: '我记得，有一条还刻着棋盘。', en: 'I remember. One had a chessboard cut into it.' } },
    ] },
    { stance: 'FOR', building: 4, minutesAgo: 9000, text: { zh: '冬天晒太阳的好地方。', en: 'Just the place for winter sun.' } },
    { stance: 'FOR', building: 8, minutesAgo: 5400, text: { zh: '已经投了，也拉着邻居投了。', en: "I've voted, and got my neighbour to vote too." } },
    { stance: 'NEUTRAL', building: 2, minutesAgo: 5000, text: { zh: '尽量放树荫底下，别放大太阳地里。', en: 'In the shade where you can, please, not out in full sun.' } },
    { stance: 'FOR', building: 9, minutesAgo: 3900, text: { zh: '比起大件，我更想要这种小事。', en: "I'd rather have small things like this than big ones." } },
    { stance: 'FOR', building: 11, minutesAgo: 2600, text: { zh: '不放桥洞边，那我也支持。', en: "If none goes by the bridge, I'm for it too." } },
    { stance: 'FOR', building: 10, minutesAgo: 1450, text: { zh: '散步这条路，就差这一样了。', en: "It's the one thing that walk is missing." } },
    { stance: 'FOR', building: 7, minutesAgo: 600, text: { zh: '图纸看了，间距合适。', en: "I've looked at the drawing. The spacing is right." } },
    { stance: 'FOR', building: 5, minutesAgo: 95, text: { zh: '一票给长椅。', en: 'One vote for the benches.' } },
  ],
};
