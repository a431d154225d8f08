import type { feedback as english } from '../en/feedback.js';

/** What the server says of outcomes, promises and what came of things, in Chinese. */
export const feedback: Record<keyof typeof english, string> = {
  'refusals.updatesCursor':
    '这不是你自己的动态里的位置。请用你的 updatesCursor，或 myUpdates 发给你的游标。',
  'refusals.bindingNeedsDeeds':
    '这次表决有约束力，决定的事要作为承诺落实。书面答复只用于意见征询。',
  'refusals.alreadyReplied': '已经答复过了，答复一经公布就不再改动。',
  'refusals.commitmentSettled': '这件事已经办结、变更或不再办理，你可以查看经过。',
  'refusals.alreadyPlanned': '这件事已经定过计划。可以增加步骤，或说明理由后延期。',
  'refusals.planFirst': '请先定计划：分哪几步、哪天办完。',
  'refusals.boardAtRest': '本议事板已经关闭，内容仍可查看。',
  'refusals.watcherCantTake': '你正在监督这一步，自己不能评自己做的事。想认领，请先退出监督。',
  'refusals.takerCantWatch': '你已经认领这一步，自己不能评自己做的事。想监督，请先退出认领。',
  'refusals.ownWork': '你参与办理这一步，或在承办单位工作，请让没有参与的居民来监督。',
  'refusals.reportersOnly': '这一步由承办人员或认领的居民报告。想出力，可以先认领。',
  'refusals.evidenceAwaitsWatchers': '证据正等监督人确认，请先等他们的意见。',
  'refusals.watchersOnly': '只有监督这一步的居民能评证据，请先点“监督”。',
  'refusals.nothingToJudge': '还没有新的证据可评。',
  'refusals.alreadyJudged': '这一轮证据你已经评过。有了新证据可以再评。',
  'refusals.stepDone': '这一步已经完成，并经居民确认。',
  'refusals.rejectionNeedsReason': '请写明缺什么、哪里不属实，好让人补上。',
  'refusals.linkForm': '请填写以 https:// 开头的完整网址，不要带用户名和密码。',
  'refusals.photosTooMany': '最多 {max} 张照片，请减少几张。',
  'refusals.photoNotYours': '这张照片已经失效、已用在别处，或不是你上传的。请去掉后重新上传。',
  'photos.alt': '“{step}”的第 {place} 张照片',
  'refusals.dueInPast': '这个日期已经过去，请选择更晚的日期。',
  'refusals.stepsMissing': '请至少列一步，让居民看得到进展。',
  'refusals.stepsTooMany': '最多 {max} 步，请合并几步。',
  'refusals.weightOutOfRange': '请填 1 到 {max} 的整数。',
  'refusals.stepAfterPromise': '晚于整件事的期限。请选更早的日期，或先把整件事延期。',
  'refusals.helpersTooMany': '协办单位最多 {max} 个，请减少几个。',
  'refusals.leadCantHelp': '主办单位不能同时是协办单位，请去掉。',
  'refusals.delayNotLater': '新日期要晚于原来的日期。',
  'refusals.verdictsInReview': '到“评议”阶段，居民才评价是否解决。请届时再来。',
  'refusals.reviewPublished': '评议结果已经公布，不再改动。',
  'refusals.fatesUnanswered':
    '这里还有没交代的事：提案 {proposals} 件，待答复 {answers} 件，表决 {decisions} 项，待回复的表决 {replies} 项，承诺 {promises} 项。请先逐一给出答复。',
};
