import { graphql } from '../../../schema/generated/gql';

graphql(`
  fragment ObjectionFacts on Objection {
    id
    body
    withBallot
    createdAt
    answer
    answeredAt
    author {
      id
      name
    }
    assistance {
      ...RecordedBy
    }
    answeredBy {
      id
      name
    }
    viewerCan {
      answer {
        allowed
        code
        reason
      }
    }
  }
`);

graphql(`
  fragment PublicityFacts on Decision {
    id
    version
    status
    publicUntil
    opensAt
    openObjectionCount
    expectedRollSize
    rules {
      ...RulesFacts
    }
    rollArea {
      id
      name
    }
    openingConditions {
      kind
      met
      reason
    }
    rulebookChange {
      rule
      before
      after
      rolesBefore
      rolesAfter
    }
    viewerCan {
      object {
        allowed
        code
        reason
      }
      withdraw {
        allowed
        code
        reason
      }
    }
  }
`);

/** What residents check before a vote opens, and what they have against it. */
export const publicityQuery = graphql(`
  query Publicity($decisionId: ID!, $after: Cursor) {
    decision(id: $decisionId) {
      ...PublicityFacts
      objections(first: 20, after: $after) {
        totalCount
        edges {
          cursor
          node {
            ...ObjectionFacts
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Whether whoever voted no is asked for their reason. */
export const reasonQuery = graphql(`
  query MayGiveReason($decisionId: ID!) {
    decision(id: $decisionId) {
      id
      viewerCan {
        object {
          allowed
          code
          reason
        }
      }
    }
  }
`);

/** Raises an objection. */
export const objectMutation = graphql(`
  mutation ObjectToDecision($input: ObjectToDecisionInput!) {
    objectToDecision(input: $input) {
      objection {
        ...ObjectionFacts
        decision {
          ...PublicityFacts
        }
      }
      userErrors {
        message
      }
    }
  }
`);

/** Answers an objection. */
export const answerMutation = graphql(`
  mutation AnswerObjection($input: AnswerObjectionInput!) {
    answerObjection(input: $input) {
      objection {
        ...ObjectionFacts
        decision {
          ...PublicityFacts
        }
      }
      userErrors {
        message
      }
    }
  }
`);

/** Takes a vote back. */
export const withdrawMutation = graphql(`
  mutation WithdrawDecision($input: WithdrawDecisionInput!) {
    withdrawDecision(input: $input) {
      decision {
        ...WholeDecision
      }
      userErrors {
        message
      }
    }
  }
`);
