import type { ServerMessage } from './en.js';
import { accounts } from './zh-Hans/accounts.js';
import { communities } from './zh-Hans/communities.js';
import { decisions } from './zh-Hans/decisions.js';
import { discussion } from './zh-Hans/discussion.js';
import { feedback } from './zh-Hans/feedback.js';
import { files } from './zh-Hans/files.js';
import { general } from './zh-Hans/general.js';
import { matters } from './zh-Hans/matters.js';
import { moderation } from './zh-Hans/moderation.js';
import { proposals } from './zh-Hans/proposals.js';
import { signIn } from './zh-Hans/sign-in.js';

/** What the server says, in Chinese. `{name}` is filled in. */
export const zhHans: Record<ServerMessage, string> = {
  ...general,
  ...files,
  ...accounts,
  ...signIn,
  ...communities,
  ...proposals,
  ...discussion,
  ...decisions,
  ...feedback,
  ...matters,
  ...moderation,
};
