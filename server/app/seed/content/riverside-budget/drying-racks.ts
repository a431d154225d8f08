import type { SeedProposal } from '../content-types.js';

/** Somewhere to air quilts, and what neighbours said about it. */
export const racks: SeedProposal = {
  key: 'drying-racks',
  authorKey: 'racks-author',
  title: { zh: '晾衣架', en: 'Drying racks' },
  body: {
    zh: `在楼前路边装 24 套晾衣架，不用的时候能放倒。

一楼潮、阳台小的人家，被子没处晒，只好挂在树上和健身器材上。架子离楼四米，楼上滴水淋不着。

每套连安装 1,500 元。当天晒，当天收。`,
    en: `Put 24 drying racks along the paths in front of the buildings. They fold down when not in use.

Homes on the damp ground floor or with small balconies have nowhere to air quilts, so they end up on trees and exercise bars. The racks stand four metres out, clear of drips from above.

¥1,500 a set, installed. Out and in on the same day.`,
  },
  category: 'FACILITIES',
  cost: 36_000,
  backing: 121,
  minutesAgo: 57_600,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 4, minutesAgo: 49900, text: { zh: '一楼潮，被子晒不透，南边草坪空着也是空着。', en: 'Ground floor is damp and quilts never dry. That south lawn just sits empty.' }, replies: [
      { stance: 'FOR', building: 2, minutesAgo: 49500, text: { zh: '我家一楼，梅雨天墙上都能写字。', en: "We're ground floor too. In the rainy season you could write on our walls." } },
    ] },
    { stance: 'AGAINST', building: 7, minutesAgo: 48000, text: { zh: '挂满床单被套，院子像什么样子。', en: 'Sheets and covers all over the place. What would the yard look like?' }, replies: [
      { stance: 'FOR', building: 4, minutesAgo: 47700, text: { zh: '现在挂树上、挂健身器材上，更难看。', en: "Right now they hang on trees and exercise bars. That's worse." }, replies: [
        { stance: 'FOR', building: 9, minutesAgo: 47300, text: { zh: '昨天双杠上就晾着三条裤子，哈哈。', en: 'Three pairs of trousers on the parallel bars yesterday, ha.' } },
      ] },
    ] },
    { stance: 'NEUTRAL', building: 6, minutesAgo: 45000, text: { zh: '能不能做成能收起来的？不晒的时候放倒。', en: "Could they fold down when nobody's using them?" }, replies: [
      { stance: 'FOR', building: 4, minutesAgo: 44600, text: { zh: '可以，每套一千五就是折叠款的价。', en: 'Yes. ¥1,500 a set is the price for the folding kind.' } },
    ] },
    { stance: 'FOR', building: 12, minutesAgo: 41000, text: { zh: '三万六，便宜又实用。', en: '¥36,000. Cheap and handy.' } },
    { stance: 'AGAINST', building: 3, minutesAgo: 38000, text: { zh: '楼上滴水怎么办？晒好的又淋湿。', en: "What about drips from upstairs? You'd have to dry it all again." }, replies: [
      { stance: 'NEUTRAL', building: 4, minutesAgo: 37700, text: { zh: '架子离楼四米，滴不到。', en: 'They stand four metres out. Nothing drips that far.' } },
    ] },
    { stance: 'FOR', building: 8, minutesAgo: 34000, text: { zh: '晒被子是大事。', en: 'Airing quilts matters.' } },
    { stance: 'AGAINST', building: 10, minutesAgo: 31000, text: { zh: '草坪踩坏了谁来补？', en: "Who repairs the lawn once it's trampled?" }, replies: [
      { stance: 'FOR', building: 1, minutesAgo: 30600, text: { zh: '沿路边装，不用进草坪。', en: 'They go along the path. No need to step on the grass.' }, replies: [
        { stance: 'AGAINST', building: 10, minutesAgo: 30200, text: { zh: '图上有六套就在草坪中间。', en: 'Six of them are in the middle of the lawn on the drawing.' } },
        { stance: 'NEUTRAL', building: 4, minutesAgo: 29900, text: { zh: '那六套挪到路边，图这周改。', en: "We'll move those six to the path. The drawing changes this week." } },
      ] },
    ] },
    { stance: 'FOR', building: 5, minutesAgo: 26000, text: { zh: '家里阳台小，三代人的衣服晾不下。', en: "A small balcony can't take three generations of washing." } },
    { stance: 'AGAINST', building: 11, minutesAgo: 22000, text: { zh: '会不会被人占着不走？有的人一晾三天。', en: "Won't people hog them? Some leave washing out for three days." }, replies: [
      { stance: 'FOR', building: 6, minutesAgo: 21600, text: { zh: '立个牌子，当天晒当天收。', en: 'Put up a sign: out and in on the same day.' }, replies: [
        { stance: 'AGAINST', building: 11, minutesAgo: 21300, text: { zh: '牌子管不住人。', en: "A sign won't stop anyone." } },
      ] },
    ] },
    { stance: 'AGAINST', building: 9, minutesAgo: 17000, text: { zh: '丢了衣服算谁的？', en: 'And if clothes go missing?' } },
    { stance: 'FOR', building: 12, minutesAgo: 14000, text: { zh: '以前大院就有，从来没丢过。', en: 'The old compound had them. Nothing ever went missing.' } },
    { stance: 'NEUTRAL', building: 2, minutesAgo: 11000, text: { zh: '一套能晒几床被子？', en: 'How many quilts on one set?' }, replies: [
      { stance: 'FOR', building: 4, minutesAgo: 10700, text: { zh: '两床大的，或者一家人的衣服。', en: "Two big ones, or a family's wash." } },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 8000, text: { zh: '改到路边、能收起来，那我不反对了。', en: "By the path and folding? Then I'm for it." } },
    { stance: 'AGAINST', building: 5, minutesAgo: 4800, text: { zh: '这点小事，用不着动微基金。', en: 'Too small a thing for the fund.' } },
    { stance: 'FOR', building: 1, minutesAgo: 2400, text: { zh: '小事才天天用得着。', en: 'Small things are the ones you use every day.' } },
    { stance: 'AGAINST', building: 10, minutesAgo: 700, text: { zh: '还是觉得坡道和灯更要紧。', en: 'I still think ramps and lamps matter more.' } },
  ],
};
