import type { SeedProposal } from '../content-types.js';

/** What can be had at once, for a fraction of the money. */
export const handrails: SeedProposal = {
  key: 'handrails',
  authorKey: 'second-floor-gu',
  title: { zh: '扶手与爬楼机', en: 'Handrails and stair-climber' },
  body: {
    zh: `不动房子，先让人能下楼：楼梯两侧都装扶手，再买一台电动爬楼机，全楼共用。

扶手 13,000 元，爬楼机 32,000 元。爬楼机放在养老服务站，打电话就送来，由站里受过培训的人操作，一次二十分钟。

一个月就能用上，以后装了电梯，机器还能给别的楼。`,
    en: `Leave the building as it is and get people downstairs first: rails on both sides of the stairs, and one electric stair-climber for the whole building.

Rails cost ¥13,000, the climber ¥32,000. It is kept at the Seniors' Service Station, which sends it with somebody trained to run it. One trip takes twenty minutes.

It could be in use within a month, and if a lift comes later, another building gets the machine.`,
  },
  category: 'ACCESSIBILITY',
  cost: 45_000,
  backing: 52,
  minutesAgo: 24_800,
  // One remark a line, so that a thread reads from top to bottom as it does on screen.
  // prettier-ignore
  comments: [
    { stance: 'FOR', building: 3, minutesAgo: 24000, text: { zh: '等电梯等了六年，先有个扶手也好。', en: "We've waited six years for a lift. Rails would be something." } },
    { stance: 'AGAINST', building: 3, minutesAgo: 23000, text: { zh: '楼道本来就窄，两边扶手一装，两个人错不开身。', en: "The stairs are narrow as it is. With rails on both sides two people can't pass." }, replies: [
      { stance: 'NEUTRAL', building: 2, minutesAgo: 22600, text: { zh: '有折叠的，量过，余下九十二厘米。', en: 'There are folding ones. We measured: 92 cm remain.' } },
    ] },
    { stance: 'NEUTRAL', building: 6, minutesAgo: 17000, text: { zh: '爬楼机半夜能叫吗？老人发病可不挑时候。', en: 'Could one call for the climber at night? People fall ill at all hours.' }, replies: [
      { stance: 'NEUTRAL', building: 8, minutesAgo: 16500, text: { zh: '服务站晚上八点关门，夜里还得打 120。', en: 'The station shuts at eight. At night it is still the ambulance.' } },
    ] },
    { stance: 'FOR', building: 4, minutesAgo: 8000, text: { zh: '两件不矛盾，扶手今年就装，电梯接着谈。', en: 'The two go together. Rails this year, and keep talking about the lift.' } },
    { stance: 'AGAINST', building: 3, minutesAgo: 1500, text: { zh: '就怕装了扶手，电梯的事又没人提了。', en: 'My fear is that with rails up, nobody mentions the lift again.' } },
  ],
};
