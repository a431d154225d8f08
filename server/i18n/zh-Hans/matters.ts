import type { matters as english } from '../en/matters.js';

/** What the server says of what is written down for residents, in Chinese. */
export const matters: Record<keyof typeof english, string> = {
  'refusals.assistanceStaffOnly':
    '只有本社区的承办人员和议事主持人可以代居民登记。你可以为自己直接填写。',
  'refusals.assistanceForYourself': '这是你本人。自己的事请自己办，页面上才会如实显示。',
  'refusals.disputeOwnOnly': '只有被代为登记的居民本人可以说明“这不是我的意见”。',
  'refusals.disputedAlready': '你已经说明过，这不是你的意见。',
  'refusals.disputedBefore': '这位居民说过，这不是自己的意见，不能再次代为登记；本人可以自己办理。',
  'refusals.doneThemselves':
    '这一项已经有了，且不是你登记的：居民本人已办，或先前已有人代为登记。没有任何改动。',
  'refusals.oneActOnly': '一次只登记一件事，现在收到 {given} 件。请从这些里选一件：{acts}。',
  'refusals.recorderUnitNotYours': '你在这里不属于这个责任单位，请选你所在的单位。',
  'refusals.recorderUnitWhich': '你在本社区属于多个责任单位，请说明这次代表哪个单位登记。',
  'refusals.lookupsThisHour': '你一小时内已经查找了 60 次，请稍后再试。',
};
