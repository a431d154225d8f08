import { graphql } from '../../../schema/generated/gql';

graphql(`
  fragment ActFacts on ModerationAct {
    id
    action
    subjectKind
    reason
    publicReason
    at
    decidedBy {
      id
      name
    }
    appeal {
      id
      state
      decidedAt
      decisionReason
      decidedBy {
        id
        name
      }
    }
  }
`);

graphql(`
  fragment LogEntry on ModerationLogEntry {
    id
    at
    kind
    reason
    actor {
      id
      name
    }
    case {
      ...CaseText
    }
    act {
      ...ActFacts
    }
  }
`);

graphql(`
  fragment CaseText on ModerationCase {
    id
    subjectId
    subjectKind
    title
    bodyHtml
    author {
      id
      name
    }
    board {
      id
      question
    }
    proposalId
    hidden
  }
`);

graphql(`
  fragment CaseCard on ModerationCase {
    ...CaseText
    openedAt
    decidedAt
    flags(first: 20) {
      totalCount
      nodes {
        id
        reason
        note
        at
        reporter {
          id
          name
        }
      }
    }
    acts {
      ...ActFacts
    }
    viewerCan {
      moderate {
        allowed
        code
        reason
      }
      restore {
        allowed
        code
        reason
      }
    }
  }
`);

graphql(`
  fragment AppealCard on Appeal {
    id
    at
    body
    state
    decisionReason
    decidedBy {
      id
      name
    }
    act {
      id
      reason
      publicReason
      at
      decidedBy {
        id
        name
      }
    }
    case {
      ...CaseText
    }
    viewerCan {
      decide {
        allowed
        code
        reason
      }
    }
  }
`);
