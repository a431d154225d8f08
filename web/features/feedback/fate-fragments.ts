import { graphql } from '../../../schema/generated/gql';

graphql(`
  fragment StoryStepParts on StoryStep {
    kind
    at
    reason
    carriedSupport
    answerBy
    overdue
    excerpt
    progress {
      done
      total
      percent
    }
    by {
      __typename
      ... on Person {
        id
        name
      }
      ... on Unit {
        id
        name
      }
      ... on Decision {
        id
        question
      }
    }
    proposal {
      id
      title
    }
    decision {
      id
    }
    commitment {
      id
    }
    initiative {
      id
      board {
        id
      }
    }
  }
`);

graphql(`
  fragment FateParts on Fate {
    state
    answerBy
    overdue
  }
`);

graphql(`
  fragment ContributionParts on Contribution {
    id
    kind
    at
    words
    board {
      id
      question
    }
    initiative {
      id
      supportCount
      supportVersion
      needed
      community {
        id
        name
      }
    }
    fate {
      ...FateParts
    }
    story {
      ...StoryStepParts
    }
  }
`);

graphql(`
  fragment ProposalStoryParts on Proposal {
    id
    fate {
      ...FateParts
    }
    story {
      ...StoryStepParts
    }
  }
`);
