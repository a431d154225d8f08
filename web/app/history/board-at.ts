import { decisionOf, proposalOf, type HistoryEvent } from './history-event';

type Phase = NonNullable<Extract<HistoryEvent, { __typename: 'PhaseChanged' }>['to']>;
type Stance = 'FOR' | 'AGAINST' | 'NEUTRAL';

/** A proposal as it stood at a moment: how many spoke for it, against it, or asked. */
export interface ProposalThen {
  id: string;
  title: string;
  said: Record<Stance, number>;
}

/** A vote as it stood at a moment. */
export interface VoteThen {
  id: string;
  question: string;
  state: 'announced' | 'open' | 'closed';
}

/** A board as it stood at a moment. */
export interface BoardThen {
  /** Null when the move to it was made before its phase was written down. */
  phase: Phase | null;
  proposals: ProposalThen[];
  comments: number;
  votes: VoteThen[];
  promises: number;
}

const VOTES = {
  DecisionScheduled: 'announced',
  DecisionOpened: 'open',
  DecisionClosed: 'closed',
} as const;

/** How a board stood after so many of its events. */
export function boardAt(all: readonly HistoryEvent[], place: number): BoardThen {
  // Every board begins by collecting.
  const then = { phase: 'COLLECT' as Phase | null, comments: 0, promises: 0 };
  const proposals = new Map<string, ProposalThen>();
  const votes = new Map<string, VoteThen>();
  const merging = mergingsIn(all);
  for (const event of all.slice(0, place)) {
    if (event.__typename === 'PhaseChanged') then.phase = event.to ?? null;
    if (event.__typename === 'CommitmentMade') then.promises += 1;
    if (event.__typename === 'ProposalPublished') put(proposals, event);
    if (event.__typename === 'CommentAdded' && event.comment) {
      then.comments += 1;
      const about = put(proposals, event);
      if (about) about.said[event.comment.stance] += 1;
    }
    if (merging.has(event)) proposals.delete(proposalOf(event)!.id);
    const vote = decisionOf(event);
    if (vote && event.__typename in VOTES)
      votes.set(vote.id, { ...vote, state: VOTES[event.__typename as keyof typeof VOTES] });
    if (vote && event.__typename === 'DecisionWithdrawn') votes.delete(vote.id);
  }
  return { ...then, proposals: [...proposals.values()], votes: [...votes.values()] };
}

function put(proposals: Map<string, ProposalThen>, event: HistoryEvent): ProposalThen | undefined {
  const proposal = proposalOf(event);
  if (!proposal) return undefined;
  const { id, title } = proposal;
  const known = proposals.get(id) ?? { id, title, said: { FOR: 0, AGAINST: 0, NEUTRAL: 0 } };
  proposals.set(id, known);
  return known;
}

/** An event tells of a proposal as it is now: what has become part of another did so by its last step. */
function mergingsIn(all: readonly HistoryEvent[]): ReadonlySet<HistoryEvent> {
  const last = new Map<string, HistoryEvent>();
  for (const event of all)
    if (event.__typename === 'ProposalMoved' && event.proposal?.status === 'MERGED')
      last.set(event.proposal.id, event);
  return new Set(last.values());
}
