import { graphql } from '../../../schema/generated/gql';
import type { HistoryEventFragment } from '../../../schema/generated/graphql';

graphql(`
  fragment HistoryEvent on BoardEvent {
    __typename
    cursor
    at
    ... on PhaseChanged {
      to
    }
    ... on ProposalPublished {
      proposal {
        id
        title
      }
    }
    ... on ProposalMoved {
      proposal {
        id
        title
        status
      }
    }
    ... on ProposalEdited {
      proposal {
        id
        title
      }
    }
    ... on ProposalAnswerChanged {
      proposal {
        id
        title
      }
    }
    ... on ProposalRestored {
      proposal {
        id
        title
      }
    }
    ... on CommentAdded {
      comment {
        id
        stance
        author {
          id
          name
        }
        proposal {
          id
          title
        }
      }
    }
    ... on DecisionScheduled {
      decision {
        id
        question
      }
    }
    ... on DecisionOpened {
      decision {
        id
        question
      }
    }
    ... on DecisionClosed {
      decision {
        id
        question
      }
    }
    ... on DecisionWithdrawn {
      decision {
        id
        question
      }
    }
    ... on ObjectionRaised {
      objection {
        id
        decision {
          id
          question
        }
      }
    }
    ... on ObjectionAnswered {
      objection {
        id
        decision {
          id
          question
        }
      }
    }
    ... on OutcomeReplied {
      decision {
        id
        question
      }
    }
    ... on CommitmentMade {
      commitment {
        id
        title
      }
    }
    ... on CommitmentChanged {
      commitment {
        id
        title
      }
    }
    ... on StepChanged {
      step {
        id
        title
      }
    }
  }
`);

/** Something that happened on a board. */
export type HistoryEvent = HistoryEventFragment;

interface Named {
  id: string;
  title: string;
}

interface Asked {
  id: string;
  question: string;
}

/** The proposal that an event is about, if it is about one that is still shown. */
export function proposalOf(event: HistoryEvent): Named | null {
  if (event.__typename === 'CommentAdded') return event.comment?.proposal ?? null;
  return 'proposal' in event ? (event.proposal ?? null) : null;
}

/** The vote that an event is about. */
export function decisionOf(event: HistoryEvent): Asked | null {
  if ('objection' in event) return event.objection?.decision ?? null;
  return 'decision' in event ? (event.decision ?? null) : null;
}

/** The promise, or the step of one, that an event is about. */
export function promiseOf(event: HistoryEvent): Named | null {
  if ('step' in event) return event.step ?? null;
  return 'commitment' in event ? (event.commitment ?? null) : null;
}

const ABOUT = ['comment', 'proposal', 'decision', 'objection', 'commitment', 'step'] as const;

/** Whether what it is about is still shown: what was hidden since is there for nobody, also not in what has been. */
export function isShown(event: HistoryEvent): boolean {
  return ABOUT.every((key) => !(key in event) || (event as Partial<Record<string, unknown>>)[key]);
}

/** Where it leads; undefined when it is about the board itself. */
export function pathOf(boardId: string, event: HistoryEvent): string | undefined {
  const [proposal, decision] = [proposalOf(event), decisionOf(event)];
  if (proposal) return `/boards/${boardId}/proposals/${proposal.id}`;
  if (decision) return `/boards/${boardId}/decisions/${decision.id}`;
  return promiseOf(event) ? `/boards/${boardId}/commitments` : undefined;
}
