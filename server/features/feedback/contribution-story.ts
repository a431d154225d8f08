import { ContributionKind, type Contribution } from './contribution.js';
import { step, StoryStepKind, type StoryStep } from './fate.js';
import type { ProposalFacts, VoteFacts } from './fate-facts.js';
import { since, sinceProposed } from './proposal-fate.js';
import { storyOfVote } from './vote-fate.js';

/** What is known of the thing somebody took part in. */
export type FactsAbout = { proposal: ProposalFacts } | { vote: VoteFacts };

const FIRST = {
  [ContributionKind.PROPOSAL]: StoryStepKind.PROPOSED,
  [ContributionKind.COMMENT]: StoryStepKind.COMMENTED,
  [ContributionKind.BACKING]: StoryStepKind.BACKED,
  [ContributionKind.BALLOT]: StoryStepKind.VOTED,
};

/** The story of a contribution: how it began, then what has come of it since. */
export function storyOfContribution(
  { kind, at, personId, proposalId, commentId, decisionId }: Contribution,
  about: FactsAbout | null,
): StoryStep[] {
  const first = step(FIRST[kind], { at, byId: personId, proposalId, commentId, decisionId });
  if (!about) return [first];
  if ('vote' in about) return [first, ...storyOfVote(about.vote)];
  return [first, ...since(at, sinceProposed(about.proposal))];
}
