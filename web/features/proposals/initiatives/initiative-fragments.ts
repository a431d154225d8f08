import { graphql } from '../../../../schema/generated/gql';

graphql(`
  fragment InitiativeBacking on Initiative {
    id
    version
    question
    status
    supportCount
    supportVersion
    viewerSupports
    viewerCan {
      support {
        allowed
        code
        reason
      }
    }
  }
`);

graphql(`
  fragment InitiativeStanding on Initiative {
    id
    version
    status
    supportCount
    supportVersion
    registerSize
    needed
    answerDays
    reachedAt
    dueAt
  }
`);

graphql(`
  fragment InitiativeCard on Initiative {
    ...InitiativeBacking
    ...InitiativeStanding
    summary
    startedAt
    assistance {
      ...RecordedBy
    }
  }
`);

graphql(`
  fragment InitiativeAnswer on Initiative {
    id
    version
    status
    dueAt
    answeredAt
    answeredBy {
      id
      name
    }
    reasonHtml
    board {
      id
      question
    }
  }
`);

graphql(`
  fragment InitiativeTools on Initiative {
    id
    version
    question
    viewerCan {
      answer {
        allowed
      }
      withdraw {
        allowed
      }
    }
  }
`);

graphql(`
  fragment InitiativeSheet on Initiative {
    ...InitiativeBacking
    ...InitiativeStanding
    ...InitiativeAnswer
    ...InitiativeTools
    assistance {
      ...RecordedBy
    }
    bodyHtml
    startedAt
    assistedSupportCount
    starter {
      id
      name
    }
    owedBy {
      id
      name
    }
  }
`);
