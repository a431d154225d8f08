import { accounts } from './en/accounts.js';
import { communities } from './en/communities.js';
import { decisions } from './en/decisions.js';
import { discussion } from './en/discussion.js';
import { feedback } from './en/feedback.js';
import { files } from './en/files.js';
import { general } from './en/general.js';
import { matters } from './en/matters.js';
import { moderation } from './en/moderation.js';
import { proposals } from './en/proposals.js';
import { signIn } from './en/sign-in.js';

/** What the server says, in English. `{name}` is filled in. */
export const en = {
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
} as const;

/** Keys of the server's catalogue. */
export type ServerMessage = keyof typeof en;
