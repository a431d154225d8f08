import type { SeedProposal } from '../content-types.js';

/** A safe place to charge, and the first remarks on it. */
export const chargingShed: SeedProposal = {
  key: 'charging-shed',
  authorKey: 'courier-ma',
  title: { zh: '充电车棚', en: 'Charging shed' },
  body: {
    zh: `岗亭后面那块水泥地，建一座能停 120 辆车的充电车棚。

现在不少人拎电池上楼，也有人从窗口拉线下来充，一旦着火，整栋楼都危险。

- 带喷淋、烟感和自动断电
- 住在新澜的都能用，租户也一样
- 电价争取谈到一度一块钱以内`,
    en: `Build a charging shed for 120 bikes on the concrete behind the guard hut.

Today some of us carry batteries upstairs and others run cables out of windows. If one catches fire, the whole building is in danger.

- Sprinklers, smoke alarms and automatic cut-off
- Open to everyone who lives in New Ripple, tenants included
- We aim to get the price down to ¥1 a unit or less`,
  },
  category: 'SAFETY',
  cost: 210_000,
  backing: 138,
  minutesAgo: 12_240,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 6, minutesAgo: 11800, text: { zh: '一天跑十几个小时，回来没处充电，只能拎电池上楼。', en: "I ride all day and there's nowhere to charge when I get home, so the battery goes upstairs with me." }, replies: [
      { stance: 'NEUTRAL', building: 3, minutesAgo: 11600, text: { zh: '拎上楼最吓人，我家就在你家楼上。', en: "That's what scares me most. I live right above you." }, replies: [
        { stance: 'FOR', building: 6, minutesAgo: 11300, text: { zh: '所以才提这个棚，我也怕。', en: 'Hence the shed. It scares me too.' } },
      ] },
    ] },
    { stance: 'FOR', building: 1, minutesAgo: 10500, text: { zh: '五楼甩下来的电线，我拍了照，看着就心慌。', en: 'I took a photo of the cable hanging from the fifth floor. It makes me nervous.' } },
    { stance: 'NEUTRAL', building: 4, minutesAgo: 9800, text: { zh: '充一次多少钱？比家里贵就没人去。', en: "What does a charge cost? If it's dearer than at home nobody will go." }, replies: [
      { stance: 'NEUTRAL', building: 6, minutesAgo: 9500, text: { zh: '按一度一块谈，家里插座六毛，差四毛。', en: "We're aiming for ¥1 a unit. At home it's ¥0.60." } },
    ] },
    { stance: 'AGAINST', building: 8, minutesAgo: 8200, text: { zh: '棚子占的是绿化带，小区本来就没几棵树。', en: "It would sit on the green strip, and we've few enough trees." }, replies: [
      { stance: 'FOR', building: 2, minutesAgo: 7900, text: { zh: '占的是岗亭后面那块水泥地，不动树。', en: "It's the concrete behind the guard hut. No trees go." } },
    ] },
    { stance: 'FOR', building: 5, minutesAgo: 5600, text: { zh: '要有喷淋和烟感，不然换个地方着火而已。', en: "It needs sprinklers and smoke alarms, or we've only moved the fire." } },
    { stance: 'NEUTRAL', building: 7, minutesAgo: 3100, text: { zh: '租户能用吗？', en: 'Can tenants use it?' }, replies: [
      { stance: 'FOR', building: 2, minutesAgo: 2900, text: { zh: '住这儿就能用，不看房本。', en: 'If you live here you can. Nobody asks for a deed.' } },
    ] },
    { stance: 'FOR', building: 7, minutesAgo: 130, text: { zh: '那我附议了。', en: "Then I've backed it." } },
  ],
};
