import type { proposals as english } from '../en/proposals.js';

/** What the server says of proposals and backing, in Chinese. */
export const proposals: Record<keyof typeof english, string> = {
  'refusals.proposalsClosed':
    '本议事板已不再征集提案。你可以附议或讨论现有提案，或关注下一块议事板。',
  'refusals.backingClosed': '附议已结束，决议正在落实。你可以继续关注进展。',
  'refusals.costNegative': '金额不能小于零。不清楚可以不填。',
  'refusals.costTooHigh': '金额过大，请核对是否多写了零。',
};
