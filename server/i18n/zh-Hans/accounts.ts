import type { accounts as english } from '../en/accounts.js';

/** What the server says of people, signing in and the demo, in Chinese. */
export const accounts: Record<keyof typeof english, string> = {
  'people.resident': '居民',
  'people.residentOfBuilding': '{building}号楼居民',
  'sessions.browserOnSystem': '{system} 上的 {browser}',
  'sessions.unknownBrowser': '未知的浏览器',
  'people.former': '原居民',
  'refusals.eraseConfirmation': '请一字不差地输入“{zh}”（或 “{en}”）。',
  'refusals.signInRequired': '请先登录，再来操作。',
  'refusals.administratorsOnly': '只有管理员可以操作，请联系管理员。',
  'refusals.demoOnly': '只有演示环境可以这样做。',
  'refusals.notADemoPerson': '演示环境里没有这个人，请从 Query.demo 列出的人中选择。',
  'refusals.tooManyVoters': '一次最多导入 {max} 人，现有 {given} 人，其余请分次发送。',
  'refusals.nameUnseen': '名字里有看不见的字符，请不要粘贴，直接输入。',
  'refusals.nameWithoutLetter': '名字里至少要有一个字或字母，请补上。',
  'refusals.nameLikeDefault': '不显示名字的居民才这样称呼。请换一个；想按楼栋显示，撤回名字就行。',
  'refusals.nameOfRole': '这个名字听起来像你没有担任的角色，请换一个不会让街坊误会的。',
  'refusals.nameConsent':
    '请先表示同意：无论登录与否，所有人都会看到这个名字，你在这里公开做过和将要做的都会署它。随时可以撤回。',
  'refusals.scopesEmpty': '请至少选择一项令牌可以做的事。',
  'refusals.scopeWithoutRole':
    '范围“{scope}”需要你没有担任的角色。请去掉它，或请管理员授予该角色。',
  'refusals.tooManyTokens': '你已有 {max} 个令牌，已达上限，请先撤销一个。',
  'refusals.tokenDays': '令牌的有效期为 1 到 {max} 天，请在此范围内选择。',
  'refusals.tokenRate': '请填每分钟 1 到 {max} 次请求，或留空，与你本人的上限相同。',
  'refusals.blockYourself': '不能停用自己的账户。',
  'refusals.blockAdministrator': '此人管理全部社区。请先撤回该角色，再停用账户。',
  'refusals.blockUntilPast': '这个时间已经过去，请选择以后的时间，或留空。',
  'refusals.accountBlocked': '这个账户已停用，请联系管理员。',
  'refusals.avatarConsent':
    '请先表示同意：无论登录与否，所有人都会在你公开做过和将要做的事旁边看到这张图片。随时可以撤回。',
  'refusals.avatarNotYours': '这不是你发送过且尚未使用的照片。请重新发送，再用得到的编号。',
  'refusals.overHttpOnly': '登录和退出要写入 Cookie，WebSocket 做不到，请通过 HTTP 发送。',
};
