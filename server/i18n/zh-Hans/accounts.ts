import type { accounts as english } from '../en/accounts.js';

/** What the server says of people, signing in and the demo, in Chinese. */
export const accounts: Record<keyof typeof english, string> = {
  'people.resident': '居民',
  'people.residentOfBuilding': '{building}号楼居民',
  'refusals.signInRequired': '请先登录，再来操作。',
  'refusals.administratorsOnly': '只有管理员可以操作，请联系管理员。',
  'refusals.demoOnly': '只有演示环境可以这样做。',
  'refusals.notADemoPerson': '演示环境里没有这个人，请从 Query.demo 列出的人中选择。',
  'refusals.tooManyVoters': '一次最多导入 {max} 人，现有 {given} 人，其余请分次发送。',
  'refusals.overHttpOnly': '登录和退出要写入 Cookie，WebSocket 做不到，请通过 HTTP 发送。',
};
