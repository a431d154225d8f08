import type { general as english } from '../en/general.js';

/** What the server says of whatever is sent to it, in Chinese. */
export const general: Record<keyof typeof english, string> = {
  'refusals.notFound': '这里没有这项内容，或者你无权查看。请核对编号。',
  'refusals.textEmpty': '这里不能为空，请填写。',
  'refusals.textTooShort': '现有 {length} 个字，至少写 {min} 个字。',
  'refusals.textTooLong': '现有 {length} 个字，最多 {max} 个字，请删减。',
  'refusals.textUnkeepable': '其中有无法保存的字符，请不要粘贴，直接输入。',
  'refusals.clientMutationIdForm':
    '请填写 UUID，例如 3f0c5a9e-8f4e-4a52-9d3b-1f6f6d0f1c2a，或者不填。',
  'refusals.clientMutationIdTaken': '这个 clientMutationId 已用于别的操作，请换一个新的。',
};
