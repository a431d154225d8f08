import type { communities as english } from '../en/communities.js';

/** What the server says of communities and their boards, in Chinese. */
export const communities: Record<keyof typeof english, string> = {
  'refusals.facilitatorsOnly': '只有本社区的议事主持人可以操作，请联系主持人。',
  'refusals.residentsOnly':
    '只有本社区居民可以操作。你可以查看全部内容，也可以到自己所在的社区参与。',
  'refusals.boardClosed': '本议事板已关闭，各项都已答复。新的问题请另开一块议事板。',
  'refusals.phaseAlready': '议事板已经在这个阶段，请选择别的阶段。',
  'refusals.timeZoneUnknown': '没有这个时区，请填写 IANA 名称，例如 Asia/Shanghai。',
  'refusals.currencyUnknown': '没有这种货币，请填写 ISO 4217 代码，例如 CNY。',
  'refusals.unitStaffOnly': '只有责任单位的承办人员可以操作。',
  'refusals.ruleOutside': '这里只能填 {min} 到 {max} 之间的整数。',
  'refusals.ruleRoles': '每种身份只列一次。管理员本来就可以，不必列出。',
};
