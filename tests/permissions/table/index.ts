import type { FieldRule } from '../rules.js';
import { COMMUNITIES } from './communities.js';
import { APP } from './app.js';
import { DECISIONS } from './decisions.js';
import { FEEDBACK } from './feedback.js';
import { PROPOSALS } from './proposals.js';
import { MODERATION } from './moderation.js';
import { MATTERS } from './matters.js';
import { DISCUSSION } from './discussion.js';
import { ACCOUNTS } from './accounts.js';
import { EVENTS } from './events.js';

/** Who sees which field: one row for each, of every feature. A new field needs one before it passes. */
export const FIELDS: Record<string, FieldRule> = {
  ...COMMUNITIES,
  ...APP,
  ...DECISIONS,
  ...FEEDBACK,
  ...MATTERS,
  ...PROPOSALS,
  ...MODERATION,
  ...DISCUSSION,
  ...ACCOUNTS,
  ...EVENTS,
};
