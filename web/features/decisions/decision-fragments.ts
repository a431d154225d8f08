import { graphql } from '../../../schema/generated/gql';

graphql(`
  fragment OptionFacts on DecisionOption {
    id
    kind
    label
    position
    cost {
      amount
      currency
    }
  }
`);

graphql(`
  fragment TurnoutFacts on Turnout {
    decisionId
    version
    cast
    onPaper
    paperOut
    rollSize
    percent
  }
`);

graphql(`
  fragment TallyFacts on Tally {
    decisionId
    version
    final
    ballots
    passed
    options {
      votes
      score
      percent
      selected
      option {
        ...OptionFacts
      }
    }
    rounds {
      number
      votes
      score
      outcome
      option {
        ...OptionFacts
      }
      cost {
        amount
        currency
      }
      remaining {
        amount
        currency
      }
      tiedWith {
        ...OptionFacts
      }
    }
    conditions {
      kind
      met
      current
      needed
    }
    runoff {
      ...OptionFacts
    }
    spent {
      amount
      currency
    }
  }
`);

graphql(`
  fragment RulesFacts on DecisionRules {
    thresholdPercent
    areaThresholdPercent
    areaQuorumPercent
    winnerCount
    absoluteMajority
    maxScore
    credits
    minChoices
    maxChoices
    budgetRule
    minScore
    tieRule
    tieSeed
    budget {
      amount
      currency
    }
    maxBallotCost {
      amount
      currency
    }
  }
`);

graphql(`
  fragment DecisionFacts on Decision {
    id
    version
    question
    method
    ballotForm
    status
    disclosure
    tallyVisibility
    basis
    binding
    moneySource
    answerBy
    quorumPercent
    rollSize
    publicUntil
    withdrawalReason
    adoptedRulebook {
      version
    }
    opensAt
    closesAt
    openedAt
    closedAt
    unit {
      id
      name
    }
    rules {
      ...RulesFacts
    }
    options {
      ...OptionFacts
    }
    turnout {
      ...TurnoutFacts
    }
    tally {
      ...TallyFacts
    }
  }
`);

graphql(`
  fragment ChoiceFacts on Ballot {
    options {
      ...OptionFacts
    }
    ranking {
      ...OptionFacts
    }
    scores {
      score
      option {
        ...OptionFacts
      }
    }
  }
`);

graphql(`
  fragment DecisionForViewer on Decision {
    id
    board {
      id
      community {
        id
      }
    }
    viewerOnRoll
    viewerBallot {
      leaf
      castAt
      ...ChoiceFacts
    }
    viewerCan {
      castBallot {
        allowed
        code
        reason
      }
      joinRoll {
        allowed
      }
      open {
        allowed
        code
        reason
      }
      close {
        allowed
        code
        reason
      }
    }
  }
`);

graphql(`
  fragment WholeDecision on Decision {
    ...DecisionFacts
    ...DecisionForViewer
  }
`);
