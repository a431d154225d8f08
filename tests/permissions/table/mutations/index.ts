import { ACCOUNTS_MUTATIONS } from './accounts.js';
import { COMMUNITIES_MUTATIONS } from './communities.js';
import { PROPOSALS_MUTATIONS } from './proposals.js';
import { DISCUSSION_MUTATIONS } from './discussion.js';
import { DECISIONS_MUTATIONS } from './decisions.js';
import { FEEDBACK_MUTATIONS } from './feedback.js';
import { MATTERS_MUTATIONS } from './matters.js';
import { MODERATION_MUTATIONS } from './moderation.js';
import type { MutationRow } from './mutation-row.js';

/** Who may do what. */
export const MUTATIONS: Record<string, MutationRow> = {
  ...ACCOUNTS_MUTATIONS,
  ...COMMUNITIES_MUTATIONS,
  ...PROPOSALS_MUTATIONS,
  ...DISCUSSION_MUTATIONS,
  ...DECISIONS_MUTATIONS,
  ...FEEDBACK_MUTATIONS,
  ...MATTERS_MUTATIONS,
  ...MODERATION_MUTATIONS,
};
