import { contributionGuards } from '../features/communities/contribution-guards.js';
import { boardCloseGuards, boardGuards } from '../features/communities/board-guards.js';
import { signedIn } from '../features/accounts/accounts.hooks.js';
import { matchContacts } from '../features/communities/register/import/match-register.js';
import { residentAdded } from '../features/communities/register/register.hooks.js';
import { joinOpenRolls } from '../features/decisions/join-open-rolls.js';
import { noAnswerOwed } from '../features/proposals/no-answer-owed.js';
import { noVoteNames } from '../features/decisions/no-vote-names.js';
import { nothingOwed } from '../features/feedback/nothing-owed.js';
import { unitCloseGuards } from '../features/communities/unit-guards.js';
import { decisionsStillOpen } from '../features/decisions/decisions-still-open.js';
import { nothingUnanswered } from '../features/feedback/unanswered.js';
import { noteNews } from '../features/feedback/note-news.js';
import { decisionClosed } from '../features/decisions/decisions.hooks.js';
import { writeOutcome } from '../features/feedback/write-outcome.js';
import { notOnOpenBallot } from '../features/decisions/not-on-open-ballot.js';
import { proposalGuards } from '../features/proposals/proposal-guards.js';
import { newMemberLimit } from '../features/moderation/new-member-limit.js';
import { registerPrivacy } from './privacy/register-privacy.js';
import type { Platform } from '../foundation/platform.js';

/** Tells low features what high ones do when something of theirs changes; once for each server. */
export function registerHooks(platform: Platform): void {
  registerPrivacy(platform);
  boardGuards(platform).push(decisionsStillOpen);
  unitCloseGuards(platform).push(noVoteNames, noAnswerOwed, nothingOwed);
  contributionGuards(platform).push(newMemberLimit);
  boardCloseGuards(platform).push(nothingUnanswered);
  residentAdded.register(platform, (tx, resident) => joinOpenRolls(platform, tx, resident));
  signedIn.register(platform, async (tx, { personId }) => {
    await matchContacts(platform, tx, personId);
  });
  noteNews(platform);
  decisionClosed.register(platform, (tx, closed) => writeOutcome(platform, tx, closed));
  proposalGuards(platform).push(notOnOpenBallot);
}
