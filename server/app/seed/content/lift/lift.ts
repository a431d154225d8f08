import type { SeedProposal } from '../content-types.js';
import { nothingToTalkOver, phoneNumber, worriesStand } from './reported.js';

/** A lift at last, and who would pay for it. */
export const lift: SeedProposal = {
  key: 'lift',
  authorKey: 'fifth-floor-xie',
  title: { zh: '加装电梯', en: 'Lift' },
  body: {
    zh: `在 3 号楼一单元北侧加装一部电梯，六层六站，平层入户。

一单元十二户里，有七户家里有六十岁以上的老人，五楼有一户已经两个月没下过楼。报价 68 万元，街道补贴 25 万元，其余由同意的业主按楼层分摊，一楼不出钱。

- 井道离一楼窗户 2.4 米，用透明玻璃
- 电费和维保每户每月约 40 元，一楼免交
- 施工约四个月，楼梯一直能走`,
    en: `Add a lift on the north side of Building 3, entrance 1: six storeys, six stops, level with each landing.

Of the twelve flats, seven have somebody over sixty. One household on the fifth floor has not been downstairs for two months. The quote is ¥680,000. The street office subsidises ¥250,000, and the owners who agree share the rest by storey; the ground floor pays nothing.

- The shaft stands 2.4 m from the ground-floor windows and is glazed
- Power and upkeep come to about ¥40 a month for each flat, none for the ground floor
- Building takes about four months, and the stairs stay open throughout`,
  },
  category: 'ACCESSIBILITY',
  cost: 680_000,
  backing: 87,
  minutesAgo: 25_900,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 3, minutesAgo: 25200, text: { zh: '我妈下一次楼要歇四回，能不出门就不出门。', en: 'Each trip down takes my mother four rests, so she hardly goes out.' } },
    { stance: 'AGAINST', building: 3, minutesAgo: 24500, text: { zh: '我住一楼，井道挡光，还天天听电机响。', en: "I'm on the ground floor: it takes my light, and I'd hear the motor all day." }, moderation: worriesStand, replies: [
      { stance: 'NEUTRAL', building: 3, minutesAgo: 24100, text: { zh: '图纸改过了，井道往西让了一米二，用玻璃的，您看看够不够。', en: 'The drawing has changed: the shaft moved 1.2 m west, all glass. Would that do?' }, replies: [
        { stance: 'AGAINST', building: 3, minutesAgo: 23700, text: { zh: '光能接受，声音要写进合同，超了要整改。', en: 'The light I could live with. The noise belongs in the contract, with a duty to fix it.' } },
      ] },
    ] },
    { stance: 'FOR', building: 5, minutesAgo: 22000, text: { zh: '我们楼去年装了，原先最反对的那户，现在天天坐。', en: 'We got ours last year. The neighbour who fought it hardest rides it every day.' } },
    { stance: 'NEUTRAL', building: 7, minutesAgo: 20200, text: { zh: '补贴二十五万是一次给，还是验收完再给？', en: 'Is the ¥250,000 paid up front, or after the inspection?' }, replies: [
      { stance: 'NEUTRAL', building: 3, minutesAgo: 19800, text: { zh: '街道说验收后三十天内到账，前面要大家先垫。', en: 'The street office says within thirty days of the inspection. Until then we advance it.' } },
    ] },
    { stance: 'AGAINST', building: 3, minutesAgo: 18400, text: { zh: '二楼也要出三万多，我家用不上几回。', en: 'The second floor would still pay over ¥30,000, and we would hardly use it.' }, replies: [
      { stance: 'FOR', building: 3, minutesAgo: 18000, text: { zh: '二楼系数可以再降，我们五楼多担一点。', en: 'The share for the second floor can come down. We on the fifth will carry more.' } },
    ] },
    { stance: 'FOR', building: 2, minutesAgo: 12600, text: { zh: '急救担架在那个楼梯上转不过弯，上个月我看着抬的。', en: "A stretcher can't take the bend in that staircase. I watched them try last month." } },
    { stance: 'NEUTRAL', building: 9, minutesAgo: 9100, text: { zh: '租户算不算数？我住四楼，房东在外地。', en: 'Do tenants count? I live on the fourth floor and my landlord is far away.' } },
    { stance: 'FOR', building: 3, authorKey: 'locust-resident', minutesAgo: 3100, text: { zh: '一楼最反对的是 102 的老王，手机 138-0000-0000，大家给他打个电话。', en: 'The one most against it is old Wang in 102, phone 138-0000-0000. Give him a ring, all of you.' }, moderation: phoneNumber },
    { stance: 'FOR', building: 4, minutesAgo: 900, text: { zh: '反对的都是只顾自己的人，跟他们没什么好商量的。', en: 'Whoever is against it thinks of nobody else. There is nothing to talk over with people like that.' }, moderation: nothingToTalkOver },
    { stance: 'FOR', building: 3, minutesAgo: 240, text: { zh: '只要一楼的顾虑写清楚，我同意。', en: "Once the ground floor's worries are in writing, I agree." } },
  ],
};
