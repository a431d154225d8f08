import { graphql } from '../../../schema/generated/gql';

graphql(`
  fragment MayDo on Permission {
    allowed
    code
    reason
  }
`);

graphql(`
  fragment DelayFacts on Delay {
    id
    oldDueAt
    newDueAt
    reason
    askedAt
    askedLate
  }
`);

graphql(`
  fragment CommitmentFacts on Commitment {
    id
    version
    title
    status
    late
    progress
    stepCount
    stepsDone
    dueAt
    answerBy
    reason
    instead
    settledAt
    disputedAt
    cost {
      amount
      currency
    }
    unit {
      id
      name
    }
    helperUnits {
      id
      name
    }
    delays {
      ...DelayFacts
    }
    viewerCan {
      plan {
        ...MayDo
      }
      addStep {
        ...MayDo
      }
      nameHelpers {
        ...MayDo
      }
      delay {
        ...MayDo
      }
      settle {
        ...MayDo
      }
    }
  }
`);

graphql(`
  fragment ReportFacts on StepReport {
    round
    bodyHtml
    link
    photos {
      id
      url
      smallUrl
      width
      height
      alt
    }
    at
    reporter {
      id
      name
    }
    unit {
      id
      name
    }
    judgements {
      accepted
      reason
      at
      watcher {
        id
        name
      }
    }
  }
`);

graphql(`
  fragment StepFacts on Step {
    id
    version
    position
    title
    weight
    dueAt
    late
    status
    watcherCount
    watchersNeeded
    unit {
      id
      name
    }
    takers {
      id
      name
    }
    watchers {
      id
      name
    }
    reports {
      ...ReportFacts
    }
    delays {
      ...DelayFacts
    }
    viewerTakes
    viewerWatches
    viewerCan {
      take {
        ...MayDo
      }
      watch {
        ...MayDo
      }
      report {
        ...MayDo
      }
      judge {
        ...MayDo
      }
      delay {
        ...MayDo
      }
    }
  }
`);

graphql(`
  fragment CommitmentSheet on Commitment {
    ...CommitmentFacts
    steps {
      ...StepFacts
    }
  }
`);

graphql(`
  fragment OutcomeFacts on Outcome {
    id
    version
    binding
    answerBy
    replyOwed
    replyOverdue
    replyHtml
    repliedAt
    unit {
      id
      name
    }
    viewerCan {
      reply {
        ...MayDo
      }
    }
  }
`);

graphql(`
  fragment KeepingFacts on Keeping {
    promised
    due
    kept
    changed
    dropped
    disputed
    late
    open
    rate
  }
`);
