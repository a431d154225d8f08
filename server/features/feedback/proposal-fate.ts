import { ProposalStatus, type ProposalStatusChange } from '../proposals/proposal-status.js';
import { DecisionStatus } from '../decisions/decision.enums.js';
import { asidesOf, nextAnswerOwed, weaveIn } from './asides.js';
import { fate, FateState, step, StoryStepKind, type Fate, type StoryStep } from './fate.js';
import type { ProposalFacts, VoteFacts } from './fate-facts.js';
import { fateOfPromise, storyOfPromise, storyOfReview } from './promise-fate.js';

const DAY_MS = 86_400_000;

/** What has come of a proposal; one that was merged shares the fate of what it is part of. */
export function fateOfProposal(facts: ProposalFacts): Fate {
  const last = facts.steps.at(-1);
  const turn = last ? turnOf(last) : {};
  if (facts.status === ProposalStatus.MERGED)
    return facts.target ? fateOfProposal(facts.target) : fate(FateState.MERGED, turn);
  const about = { proposalId: facts.id, ...turn };
  if (facts.status === ProposalStatus.OPEN) return fate(FateState.WAITING, waiting(facts, about));
  if (facts.status === ProposalStatus.DECLINED) return fate(FateState.DECLINED, about);
  const vote = last?.decisionId ? facts.votes.get(last.decisionId) : undefined;
  if (facts.status === ProposalStatus.SHORTLISTED)
    return fate(FateState.ON_BALLOT, { ...about, answerBy: closing(vote) });
  if (facts.promise) {
    const reached = fateOfPromise(facts.promise, facts.review);
    return Object.assign(reached, { proposalId: facts.id });
  }
  return fateOfAdopted(about, vote);
}

/** Adopted without a promise: the vote advised, and the responsible body owes a reply, or has given it. */
function fateOfAdopted(about: Partial<Fate>, vote: VoteFacts | undefined): Fate {
  const repliedAt = vote?.outcome?.repliedAt;
  return vote && repliedAt
    ? fate(FateState.ANSWERED, { ...about, at: repliedAt, byId: vote.unitId })
    : fate(FateState.ADOPTED, { ...about, answerBy: vote?.answerBy ?? null });
}

/** The arrows of a proposal's story, in their order; those of what it became part of follow its own. */
export function storyOfProposal(facts: ProposalFacts): StoryStep[] {
  const first = step(StoryStepKind.PROPOSED, {
    at: facts.publishedAt,
    byId: facts.authorId,
    proposalId: facts.id,
  });
  return [first, ...sinceProposed(facts)];
}

/** What has happened to a proposal since it was put forward. */
export function sinceProposed(facts: ProposalFacts): StoryStep[] {
  const own = facts.steps.map((change) => toStep(change, facts));
  return weaveIn(asidesOf(facts), [...own, ...afterwards(facts)]);
}

/** What followed from its last step. */
function afterwards(facts: ProposalFacts): StoryStep[] {
  if (facts.status === ProposalStatus.MERGED && facts.target)
    return since(facts.steps.at(-1)!.at, sinceProposed(facts.target));
  if (facts.status === ProposalStatus.ADOPTED && facts.promise)
    return storyOfPromise(facts.promise, facts.review);
  const end = facts.review.publishedAt ? storyOfReview(facts.review, { proposalId: facts.id }) : [];
  return facts.status === ProposalStatus.ADOPTED ? [...replyTo(facts), ...end] : end;
}

/** The reply to the vote that advised it. */
function replyTo(facts: ProposalFacts): StoryStep[] {
  const vote = facts.votes.get(facts.steps.at(-1)?.decisionId ?? '');
  const repliedAt = vote?.outcome?.repliedAt;
  if (!vote || !repliedAt) return [];
  const about = { proposalId: facts.id, decisionId: vote.id, byId: vote.unitId, at: repliedAt };
  return [step(StoryStepKind.ANSWERED, about)];
}

/** The steps from a moment on; the last one also when it is older, since it is how things stand. A change of words is not. */
export function since(moment: Date, steps: readonly StoryStep[]): StoryStep[] {
  const standing = steps.findLastIndex(({ kind }) => kind !== StoryStepKind.EDITED);
  return steps.filter(({ at }, index) => index === standing || !at || at >= moment);
}

const KINDS: Record<ProposalStatus, StoryStepKind> = {
  [ProposalStatus.OPEN]: StoryStepKind.REOPENED,
  [ProposalStatus.SHORTLISTED]: StoryStepKind.ON_BALLOT,
  [ProposalStatus.MERGED]: StoryStepKind.MERGED,
  [ProposalStatus.DECLINED]: StoryStepKind.DECLINED,
  [ProposalStatus.ADOPTED]: StoryStepKind.ADOPTED,
};

function toStep(change: ProposalStatusChange, { votes, promise }: ProposalFacts): StoryStep {
  const about = turnOf(change);
  const vote = change.decisionId ? votes.get(change.decisionId) : undefined;
  if (change.status === ProposalStatus.ADOPTED && promise && promise.decisionId === vote?.id)
    return step(StoryStepKind.PROMISED, {
      ...about,
      byId: promise.unitId,
      commitmentId: promise.id,
      answerBy: promise.dueAt ?? promise.answerBy,
    });
  const answerBy = change.status === ProposalStatus.SHORTLISTED ? closing(vote) : null;
  return step(KINDS[change.status], { ...about, answerBy });
}

/** What a step in a proposal's history says of itself. */
function turnOf(change: ProposalStatusChange) {
  const { proposalId, mergedIntoId, decisionId, actorId, at, reason } = change;
  return {
    at,
    reason,
    decisionId,
    byId: actorId ?? decisionId,
    proposalId: mergedIntoId ?? proposalId,
    ...(mergedIntoId && { sourceId: proposalId }),
  };
}

/** An answer is owed so many days after it was put forward, or taken up again; by a body that was asked, on its own day. */
function waiting(facts: ProposalFacts, about: Partial<Fate>): Partial<Fate> {
  const at = facts.steps.at(-1)?.at ?? facts.publishedAt;
  const owed = nextAnswerOwed(facts);
  if (owed) return { ...about, at: owed.askedAt, byId: owed.unitId, answerBy: owed.dueAt };
  return { ...about, at, answerBy: new Date(at.getTime() + facts.answerDays * DAY_MS) };
}

function closing(vote: VoteFacts | undefined): Date | null {
  return vote && vote.status !== DecisionStatus.CLOSED ? vote.closesAt : null;
}
