import type { SeedProposal, SeedTold } from '../content-types.js';

const desk = { byKey: 'affairs-desk-official', unitKey: 'community-affairs' };
const atTheDoor: SeedTold = { channel: 'VISIT', ...desk };
const byPhone: SeedTold = { channel: 'PHONE', byKey: 'facilitator' };
const notTheirs: SeedTold = { channel: 'PHONE', ...desk, disputedMinutesAgo: 27_000 };

/** Ramps in place of steps, and what neighbours said about them. */
export const ramps: SeedProposal = {
  key: 'door-ramps',
  authorKey: 'pram-mum',
  title: { zh: '门口坡道', en: 'Door ramps' },
  body: {
    zh: `二十四个楼门口还是台阶，给每个门口做一条坡道。

推车、轮椅、买菜的小拉车，现在都得靠人抬。坡度一比十二，带扶手和防滑条；门口窄的，用能收起来的折叠坡道。

- 每个门口 3,500 元，共 24 个
- 一次做半边，留半边走人，一个门口三天完工`,
    en: `Twenty-four front doors still have steps. Give each of them a ramp.

Prams, wheelchairs and shopping trolleys have to be carried up today. The slope is one in twelve, with a handrail and grip strips. Where the entrance is narrow, a folding ramp is used instead.

- ¥3,500 a door, 24 doors
- Half is built at a time and half left to walk on; three days a door`,
  },
  category: 'ACCESSIBILITY',
  cost: 84_000,
  backing: 203,
  minutesAgo: 60_480,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 6, minutesAgo: 60000, text: { zh: '一手推车一手抱娃，四级台阶谁试谁知道。', en: 'Pram in one hand, baby in the other, four steps. Try it.' }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 59600, text: { zh: '我一般是喊楼上小伙子帮忙抬。', en: 'I usually shout for the young man upstairs to help me lift.' }, replies: [
        { stance: 'FOR', building: 3, minutesAgo: 59200, text: { zh: '我就是那个小伙子，我也投坡道。', en: "I'm the young man upstairs. I'm for ramps too." } },
      ] },
    ] },
    { stance: 'FOR', building: 8, minutesAgo: 58000, text: { zh: '轮椅借来了，下不了楼门，等于没借。', en: "We borrowed a wheelchair. It can't get past the front door, so it may as well not be here." } },
    { stance: 'FOR', building: 1, minutesAgo: 56500, text: { zh: '买菜的小拉车也用得上。', en: 'Good for shopping trolleys as well.' } },
    { stance: 'NEUTRAL', building: 4, minutesAgo: 55000, text: { zh: '二十四个门洞是哪些？能不能贴个表？', en: 'Which twenty-four doors are they? Could you post a list?' }, replies: [
      { stance: 'FOR', building: 6, minutesAgo: 54700, text: { zh: '贴在各楼门口了，1、4 号楼已经有坡道，不在里面。', en: "It's up at every entrance. Buildings 1 and 4 have ramps already, so they aren't on it." } },
    ] },
    { stance: 'FOR', building: 12, minutesAgo: 52000, text: { zh: '快递小哥也会谢谢你们。', en: 'The couriers will thank you.' } },
    { stance: 'FOR', building: 10, minutesAgo: 50000, text: { zh: '人人都会老，早点修好。', en: 'We all get there in the end. Build them now.' } },
    { stance: 'AGAINST', building: 11, minutesAgo: 48000, text: { zh: '我们楼门口太窄，做了坡道就没法停自行车了。', en: "Our entrance is too narrow. With a ramp there's nowhere for bikes." }, replies: [
      { stance: 'NEUTRAL', building: 6, minutesAgo: 47600, text: { zh: '11 号楼打算做折叠式的，平时收在墙边。', en: 'Building 11 would get a folding one, kept against the wall.' }, replies: [
        { stance: 'NEUTRAL', building: 11, minutesAgo: 47200, text: { zh: '折叠的谁来放、谁来收？', en: 'Who puts it down, and who puts it away?' } },
        { stance: 'FOR', building: 5, minutesAgo: 46900, text: { zh: '谁用谁放，很轻，一只手就行。', en: "Whoever uses it. It's light, one hand will do." } },
      ] },
    ] },
    { stance: 'FOR', building: 2, minutesAgo: 45000, text: { zh: '去年冬天在台阶上滑过一跤，记到现在。', en: "I slipped on those steps last winter and haven't forgotten it." } },
    { stance: 'NEUTRAL', building: 7, minutesAgo: 42000, text: { zh: '坡度多少？太陡了推不上去，还危险。', en: "How steep? Too steep and you can't push up it, and it's dangerous." }, replies: [
      { stance: 'FOR', building: 9, minutesAgo: 41700, text: { zh: '一比十二，旁边带扶手，图上有。', en: "One in twelve, with a handrail. It's on the drawing." } },
    ] },
    { stance: 'FOR', building: 5, minutesAgo: 40000, text: { zh: '搬家、搬冰箱都省力。', en: 'Moving house, moving a fridge: easier all round.' } },
    { stance: 'FOR', building: 3, minutesAgo: 37500, text: { zh: '八万四管二十四个门，值。', en: '¥84,000 for twenty-four doors. Worth it.' } },
    { stance: 'AGAINST', building: 4, minutesAgo: 35000, text: { zh: '我们楼已经有了，钱又花不到我们头上。', en: 'Our building has one already. We get nothing from this.' }, replies: [
      { stance: 'FOR', building: 1, minutesAgo: 34700, text: { zh: '我们 1 号楼也有，但我还是投，老姐妹住对面呢。', en: "So does ours in Building 1, but I'm voting for it. My old friend lives across the way." } },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 32000, told: byPhone, text: { zh: '雨天一定要防滑。', en: 'They must not be slippery in the rain.' }, replies: [
      { stance: 'FOR', building: 6, minutesAgo: 31600, text: { zh: '用的是拉毛水泥加防滑条。', en: "It's brushed concrete with grip strips." } },
    ] },
    { stance: 'FOR', building: 12, minutesAgo: 28000, told: notTheirs, text: { zh: '这才叫实事。', en: 'Now this is what I call useful.' } },
    { stance: 'FOR', building: 8, authorKey: 'zhou-guilan', minutesAgo: 26000, told: atTheDoor, text: { zh: '有了坡道，我一个人就能下楼晒太阳。', en: 'With a ramp I can get out into the sun on my own.' } },
    { stance: 'NEUTRAL', building: 10, minutesAgo: 23000, text: { zh: '施工的时候怎么进出？', en: 'How do we get in and out while they build?' }, replies: [
      { stance: 'NEUTRAL', building: 6, minutesAgo: 22600, text: { zh: '一次做半边，留半边走人，一个门洞三天。', en: 'They do half at a time and leave half to walk on. Three days a door.' } },
    ] },
    { stance: 'FOR', building: 9, minutesAgo: 19000, text: { zh: '三天可以接受。', en: 'Three days I can live with.' } },
    { stance: 'FOR', building: 11, minutesAgo: 16000, text: { zh: '折叠的试过了，轻得很，我不担心了。', en: "I've tried the folding one. Very light. I'm not worried any more." } },
    { stance: 'FOR', building: 2, minutesAgo: 13000, text: { zh: '七件里我最先选它。', en: "Of the seven, I'd pick this first." } },
    { stance: 'FOR', building: 5, minutesAgo: 9800, text: { zh: '一分钱不该省的地方。', en: 'The last place to save money.' } },
    { stance: 'AGAINST', building: 10, minutesAgo: 7000, text: { zh: '先修屋顶漏水行不行，台阶又不会漏。', en: "Could we mend the roof first? Steps don't leak." }, replies: [
      { stance: 'FOR', building: 3, minutesAgo: 6700, text: { zh: '屋顶有维修资金，走另一条路，已经报了。', en: "The roof comes out of the repair fund. That's a separate request, already in." } },
    ] },
    { stance: 'FOR', building: 1, minutesAgo: 3600, text: { zh: '给我妈投的。', en: 'I voted for my mum.' } },
    { stance: 'FOR', building: 12, minutesAgo: 1900, text: { zh: '看票数稳了，高兴。', en: "Looks safe on the count. I'm glad." } },
    { stance: 'FOR', building: 8, minutesAgo: 240, text: { zh: '等开工那天，我给师傅们送水。', en: "The day they start, I'll bring the workers water." } },
  ],
};
