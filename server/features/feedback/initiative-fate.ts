import { excerptOf } from '../../foundation/text/excerpt.js';
import { InitiativeStatus } from '../proposals/initiatives/initiative-status.js';
import { fate, FateState, step, StoryStepKind, type Fate, type StoryStep } from './fate.js';
import type { InitiativeFacts } from './fate-facts.js';
import { isVerdictAsked, storyOfReview } from './promise-fate.js';

const STATES: Record<InitiativeStatus, FateState> = {
  [InitiativeStatus.GATHERING]: FateState.GATHERING,
  [InitiativeStatus.REACHED]: FateState.REACHED,
  [InitiativeStatus.BOARD_OPENED]: FateState.BOARD_OPENED,
  [InitiativeStatus.REFUSED]: FateState.REFUSED,
  [InitiativeStatus.WITHDRAWN]: FateState.WITHDRAWN,
};

/** What has come of an initiative: what it is owed, or how it was answered, and in the end what its board is asked. */
export function fateOfInitiative(facts: InitiativeFacts): Fate {
  const { id: initiativeId, status, review, startedAt, starterId } = facts;
  if (review && isVerdictAsked(review))
    return fate(FateState.VERDICT_ASKED, { initiativeId, at: review.phaseSince });
  const started = step(StoryStepKind.STARTED, { at: startedAt, byId: starterId });
  const { at, byId, reason, answerBy } = turnsOf(facts).at(-1) ?? started;
  return fate(STATES[status], { initiativeId, at, byId, reason, answerBy });
}

/** What has happened to an initiative since it was started. */
export function sinceStarted(facts: InitiativeFacts): StoryStep[] {
  const { id: initiativeId, review } = facts;
  return [...turnsOf(facts), ...(review ? storyOfReview(review, { initiativeId }) : [])];
}

/** Its own turns, without those of the board that was opened on it. */
function turnsOf(facts: InitiativeFacts): StoryStep[] {
  const { id: initiativeId, status, reachedAt, dueAt, withdrawnAt, starterId } = facts;
  if (status === InitiativeStatus.WITHDRAWN)
    return [step(StoryStepKind.WITHDRAWN, { initiativeId, at: withdrawnAt, byId: starterId })];
  if (!reachedAt) return [];
  const answer = answerOf(facts);
  const answerBy = answer.length > 0 ? null : dueAt;
  return [step(StoryStepKind.REACHED, { initiativeId, at: reachedAt, answerBy }), ...answer];
}

function answerOf({ id, status, answeredAt, answeredById, reason }: InitiativeFacts): StoryStep[] {
  const about = { initiativeId: id, at: answeredAt, byId: answeredById };
  if (status === InitiativeStatus.BOARD_OPENED) return [step(StoryStepKind.BOARD_OPENED, about)];
  if (status !== InitiativeStatus.REFUSED) return [];
  return [step(StoryStepKind.REFUSED, { ...about, reason: reason && excerptOf(reason, 160) })];
}
