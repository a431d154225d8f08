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
};
