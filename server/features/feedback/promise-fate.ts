import { Phase } from '../communities/phase.js';
import { CommitmentStatus } from './commitment-status.js';
import { fate, FateState, step, StoryStepKind, type Fate, type StoryStep } from './fate.js';
import type { PromiseFacts, ReviewFacts } from './fate-facts.js';

const SETTLED = {
  [CommitmentStatus.KEPT]: 'KEPT',
  [CommitmentStatus.CHANGED]: 'CHANGED',
  [CommitmentStatus.DROPPED]: 'DROPPED',
} as const;

/** Whether the residents are being asked for their verdict. */
export function isVerdictAsked({ phase, publishedAt, closedAt }: ReviewFacts): boolean {
  return phase === Phase.REVIEW && !publishedAt && !closedAt;
}

/** That the residents are asked for their verdict, or that it was published. */
export function storyOfReview(review: ReviewFacts, about: Partial<StoryStep> = {}): StoryStep[] {
  if (isVerdictAsked(review))
    return [step(StoryStepKind.VERDICT_ASKED, { ...about, at: review.phaseSince })];
  if (!review.publishedAt) return [];
  return [step(StoryStepKind.REVIEWED, { ...about, at: review.publishedAt })];
}

/** How far promises are, taken together: by their steps, each promise with the same weight. */
export function progressOfAll(promises: readonly PromiseFacts[]) {
  const sum = (of: (promise: PromiseFacts) => number) =>
    promises.reduce((all, promise) => all + of(promise), 0);
  return {
    done: sum(({ stepsDone }) => stepsDone),
    total: sum(({ steps }) => steps),
    percent:
      promises.length === 0 ? 0 : Math.floor(sum(({ percent }) => percent) / promises.length),
  };
}

/** What has come of a promise. */
export function fateOfPromise(promise: PromiseFacts, review: ReviewFacts): Fate {
  const about = {
    commitmentId: promise.id,
    decisionId: promise.decisionId,
    byId: promise.unitId,
    progress: progressOfAll([promise]),
  };
  if (isVerdictAsked(review))
    return fate(FateState.VERDICT_ASKED, { ...about, at: review.phaseSince });
  if (promise.disputedAt) return fate(FateState.DISPUTED, { ...about, at: promise.disputedAt });
  const { status, settledAt: at, reason } = promise;
  if (at) return fate(FateState[SETTLED[status as keyof typeof SETTLED]], { ...about, at, reason });
  const answerBy = promise.dueAt ?? promise.answerBy;
  return status === CommitmentStatus.IN_PROGRESS
    ? fate(FateState.UNDER_WAY, { ...about, answerBy, at: promise.lastReportAt })
    : fate(FateState.PROMISED, { ...about, answerBy, at: promise.createdAt });
}

/** What has happened to a promise since it was made. */
export function storyOfPromise(promise: PromiseFacts, review: ReviewFacts): StoryStep[] {
  const about = {
    commitmentId: promise.id,
    decisionId: promise.decisionId,
    byId: promise.unitId,
  };
  const { status, settledAt, reason, lastReportAt, disputedAt } = promise;
  const steps: StoryStep[] = [];
  if (lastReportAt && status !== CommitmentStatus.KEPT)
    steps.push(
      step(StoryStepKind.UNDER_WAY, {
        ...about,
        at: lastReportAt,
        answerBy: settledAt ? null : promise.dueAt,
        progress: progressOfAll([promise]),
      }),
    );
  if (settledAt)
    steps.push(
      step(StoryStepKind[SETTLED[status as keyof typeof SETTLED]], {
        ...about,
        at: settledAt,
        reason,
      }),
    );
  if (disputedAt && !isVerdictAsked(review))
    return [...steps, step(StoryStepKind.DISPUTED, { ...about, byId: null, at: disputedAt })];
  return [...steps, ...storyOfReview(review, { ...about, byId: null })];
}
