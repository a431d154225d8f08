import type { proposals as english } from '../en/proposals.js';

/** What the server says of proposals and backing, in Chinese. */
export const proposals: Record<keyof typeof english, string> = {
  'refusals.proposalsClosed':
    '本议事板已不再征集提案。你可以附议或讨论现有提案，或关注下一块议事板。',
  'refusals.backingClosed': '附议已结束，决议正在落实。你可以继续关注进展。',
  'refusals.backingMerged': '这条提案已并入另一条，附议也带过去了。要附议或收回，请到那一条。',
  'refusals.backingDeclined': '这条提案未采纳，不再接受附议。理由写在提案里。',
  'refusals.backingAdopted':
    '这条提案已采纳，不用再附议。你可以关注落实进展，也可以监督其中的步骤。',
  'refusals.authorsOnly': '只有提案人可以操作。有想改的地方，请写在讨论里。',
  'refusals.editOnlyOpen': '这条提案已列入表决、并案或有了结论，不能再改。要补充，请写在讨论里。',
  'refusals.declineOnlyOpen': '这条提案已并案、列入表决或有了结论。请先重新开放。',
  'refusals.reopenOnlyOver': '只有已并案或未采纳的提案可以重新开放。',
  'refusals.mergeOnlyOpen': '这条提案已并案、列入表决或有了结论。请选一条开放的提案。',
  'refusals.mergeIntoItself': '提案不能并入自己，请选另一条。',
  'refusals.mergeIntoMerged': '这条提案自己也并入了别的提案，请选它并入的那一条。',
  'refusals.mergeIntoDeclined': '这条提案未采纳。请先重新开放，或选另一条。',
  'refusals.askMerged': '这条提案已并入另一条，请到那一条去问。',
  'refusals.initiativeGathering': '这条动议还在征集附议。附议人数够了才需要答复，到时再来办理。',
  'refusals.initiativeReached':
    '附议人数已够，这条动议属于所有附议的居民，不能再由一人撤回。你可以撤回自己的附议。',
  'refusals.initiativeAnswered': '这条动议已有答复。请先看答复；如果不认可，可以另提一条。',
  'refusals.initiativeWithdrawn': '发起人已撤回这条动议。你可以自己另提一条。',
  'refusals.starterOnly': '只有发起人能撤回动议。你可以撤回自己的附议。',
  'refusals.reasonTooShort':
    '理由只有 {length} 个字，至少要写 {min} 个字。请说明为什么不能议，以及怎样才能议。',
  'refusals.nothingChanged': '内容没有变化。改一改再保存，或者不用保存。',
  'refusals.tooManyVersions': '这条提案已改过 {max} 次，不能再改。有新内容请写在讨论里。',
  'refusals.proposalChangedMeanwhile':
    '你动笔之后，这条提案又有了变化。你写的都还在，请看一看现在的内容，再保存一次。',
  'refusals.tooManyDrafts': '你已存了 {max} 份草稿。请先发布或丢弃一份。',
  'refusals.draftGone': '这份草稿已经发布或丢弃，可能是在另一台设备上。仍要发布，请再按一次。',
  'refusals.askedAlready': '已经问过这个单位，请等它答复。',
  'refusals.sameAnswer': '这与你已给的答复相同。请改动要更正的地方。',
  'refusals.costNegative': '金额不能小于零。不清楚可以不填。',
  'refusals.costTooHigh': '金额过大，请核对是否多写了零。',
};
