import { ContributionKind, type Contribution } from './contribution.js';
import { step, StoryStepKind, type StoryStep } from './fate.js';
import type { InitiativeFacts, ProposalFacts, VoteFacts } from './fate-facts.js';
import { sinceStarted } from './initiative-fate.js';
import { since, sinceProposed } from './proposal-fate.js';
import { storyOfVote } from './vote-fate.js';

/** What is known of the thing somebody took part in. */
export type FactsAbout =
  { proposal: ProposalFacts } | { vote: VoteFacts } | { initiative: InitiativeFacts };

const FIRST = {
  [ContributionKind.PROPOSAL]: StoryStepKind.PROPOSED,
  [ContributionKind.COMMENT]: StoryStepKind.COMMENTED,
  [ContributionKind.BACKING]: StoryStepKind.BACKED,
  [ContributionKind.BALLOT]: StoryStepKind.VOTED,
  [ContributionKind.INITIATIVE]: StoryStepKind.STARTED,
  [ContributionKind.INITIATIVE_BACKING]: StoryStepKind.BACKED,
};

/** The story of a contribution: how it began, then what has come of it since. */
export function storyOfContribution(
  contribution: Contribution,
  about: FactsAbout | null,
): StoryStep[] {
  const { kind, at, personId, proposalId, commentId, decisionId, initiativeId } = contribution;
  const things = { proposalId, commentId, decisionId, initiativeId };
  const first = step(FIRST[kind], { at, byId: personId, ...things });
  if (!about) return [first];
  if ('vote' in about) return [first, ...storyOfVote(about.vote)];
  if ('initiative' in about) return [first, ...since(at, sinceStarted(about.initiative))];
  return [first, ...since(at, sinceProposed(about.proposal))];
}
