import { DecisionStatus } from '../decisions/decision.enums.js';
import { CommitmentStatus } from './commitment-status.js';
import { fate, FateState, step, StoryStepKind, type Fate, type StoryStep } from './fate.js';
import type { PromiseFacts, VoteFacts } from './fate-facts.js';
import {
  fateOfPromise,
  isVerdictAsked,
  progressOfAll,
  storyOfPromise,
  storyOfReview,
} from './promise-fate.js';

/** What has come of taking part in a vote: of the whole result, whatever anybody chose. */
export function fateOfVote(vote: VoteFacts): Fate {
  const about = { decisionId: vote.id, byId: vote.id, at: vote.closedAt };
  if (vote.status !== DecisionStatus.CLOSED)
    return fate(FateState.COUNTED, { ...about, byId: null, answerBy: vote.closesAt });
  const repliedAt = vote.outcome?.repliedAt;
  if (repliedAt) return fate(FateState.ANSWERED, { ...about, at: repliedAt, byId: vote.unitId });
  const [first, ...others] = vote.promises;
  if (first && others.length === 0) return fateOfPromise(first, vote.review);
  if (first) return fateOfSeveral(vote);
  if (!vote.passed) return fate(FateState.NOT_PASSED, { ...about, answerBy: owedReply(vote) });
  return fate(FateState.ADOPTED, { ...about, answerBy: owedReply(vote) });
}

/** What happened in a vote and since. */
export function storyOfVote(vote: VoteFacts): StoryStep[] {
  if (vote.status !== DecisionStatus.CLOSED) return [];
  const about = { decisionId: vote.id, at: vote.closedAt, byId: vote.id };
  const repliedAt = vote.outcome?.repliedAt;
  const reply = repliedAt
    ? [step(StoryStepKind.ANSWERED, { ...about, at: repliedAt, byId: vote.unitId })]
    : [];
  const end = [...reply, ...publishedReview(vote)];
  if (!vote.passed) return [step(StoryStepKind.NOT_PASSED, about), ...end];
  const [first, ...others] = vote.promises;
  if (!first) return [step(StoryStepKind.ADOPTED, about), ...end];
  const made = step(StoryStepKind.PROMISED, {
    ...about,
    byId: vote.unitId,
    commitmentId: others.length === 0 ? first.id : null,
    answerBy: nextDue(vote.promises) ?? first.dueAt ?? first.answerBy,
  });
  return [
    made,
    ...(others.length === 0 ? storyOfPromise(first, vote.review) : storyOfSeveral(vote)),
  ];
}

/** Of several promises the one that is least far says how things stand. */
function fateOfSeveral(vote: VoteFacts): Fate {
  const { promises, review } = vote;
  const about = { decisionId: vote.id, byId: vote.unitId, progress: progressOfAll(promises) };
  if (isVerdictAsked(review))
    return fate(FateState.VERDICT_ASKED, { ...about, at: review.phaseSince });
  const disputedAt = latest(promises, ({ disputedAt: at }) => at);
  if (disputedAt) return fate(FateState.DISPUTED, { ...about, at: disputedAt });
  const open = promises.filter(({ settledAt }) => !settledAt);
  if (open.length === 0)
    return fate(settledAs(promises), {
      ...about,
      at: latest(promises, ({ settledAt }) => settledAt),
    });
  const lastReportAt = latest(promises, (promise) => promise.lastReportAt);
  const answerBy = nextDue(promises);
  return lastReportAt
    ? fate(FateState.UNDER_WAY, { ...about, at: lastReportAt, answerBy })
    : fate(FateState.PROMISED, { ...about, at: vote.closedAt, answerBy });
}

function storyOfSeveral(vote: VoteFacts): StoryStep[] {
  const now = fateOfSeveral(vote);
  const end = now.state === FateState.DISPUTED ? [] : publishedReview(vote);
  if (now.state === FateState.PROMISED) return end;
  const { at, answerBy, progress, decisionId, byId } = now;
  const kind = StoryStepKind[now.state as keyof typeof StoryStepKind];
  return [step(kind, { at, answerBy, progress, decisionId, byId }), ...end];
}

/** Whoever promised nothing is not asked about, but is told what residents said. */
function publishedReview({ id, review }: VoteFacts): StoryStep[] {
  return review.publishedAt ? storyOfReview(review, { decisionId: id }) : [];
}

/** All kept, all dropped, or something between the two. */
function settledAs(promises: readonly PromiseFacts[]): FateState {
  const all = (status: CommitmentStatus) => promises.every((promise) => promise.status === status);
  if (all(CommitmentStatus.KEPT)) return FateState.KEPT;
  return all(CommitmentStatus.DROPPED) ? FateState.DROPPED : FateState.CHANGED;
}

function owedReply({ binding, answerBy }: VoteFacts): Date | null {
  return binding ? null : answerBy;
}

function nextDue(promises: readonly PromiseFacts[]): Date | null {
  const due = promises
    .filter(({ settledAt }) => !settledAt)
    .map(({ dueAt, answerBy }) => dueAt ?? answerBy);
  return due.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

function latest(
  promises: readonly PromiseFacts[],
  of: (promise: PromiseFacts) => Date | null,
): Date | null {
  const moments = promises.map(of).filter((moment) => moment !== null);
  return moments.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null;
}
