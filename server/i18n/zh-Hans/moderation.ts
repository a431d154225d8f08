import type { moderation as english } from '../en/moderation.js';

/** What the server says of flags, hiding and appeals, in Chinese. */
export const moderation: Record<keyof typeof english, string> = {
  'refusals.flagOwnWords': '这是你自己写的，不能举报。想撤下来，请联系主持人。',
  'refusals.flaggedAlready': '你已经举报过，主持人会来处理，不用再报。',
  'refusals.moderateOwnWords': '这是你自己写的，须由别的主持人来处理。',
  'refusals.moderateOwnFlag': '这是你自己举报的，须由别的主持人来处理。',
  'refusals.moderateNone': '请至少选一条。',
  'refusals.moderateTooMany': '一次最多处理 {max} 条，请少选几条。',
  'refusals.caseDecided': '这条已有主持人处理过，请看处理结果；再有人举报才会重新处理。',
  'refusals.nothingHidden': '这条内容现在没有被隐藏，无需恢复。',
  'refusals.appealWaits': '作者已经申诉，请由另一位主持人裁定申诉。',
  'refusals.appealOfOthers':
    '被处理的是你所回应的那条内容，不是你写的话，所以只有那条内容的作者可以申诉。它若恢复公开，你写的也会一并恢复；你也可以在别处再说一遍。',
  'refusals.appealedAlready': '你已经申诉过。另一位主持人裁定后，结果会写在这里。',
  'refusals.appealOwnDecision': '这条内容是你隐藏的，申诉须由别的主持人裁定。',
  'refusals.appealDecided': '这份申诉已有裁定，请看裁定结果。',
  'refusals.newMemberLimit':
    '加入后的头 {days} 天，每天最多发布 {limit} 条提案、发言和居民动议，今天已用完。明天可以继续；附议和投票不受影响。',
};
