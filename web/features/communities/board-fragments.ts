import { graphql } from '../../../schema/generated/gql';

graphql(`
  fragment PhaseStrip on Board {
    id
    version
    phase
    proposalCount
    commentCount
    phases {
      phase
      state
      plannedEnd
    }
  }
`);

graphql(`
  fragment BoardHead on Board {
    id
    question
    introHtml
    visibility
    area {
      id
      name
    }
    community {
      id
      name
      district
      timeZone
      currency
    }
    ...PhaseStrip
  }
`);

graphql(`
  fragment BoardTools on Board {
    id
    phase
    ...PhasePlan
    viewerCan {
      planPhases {
        allowed
        code
        reason
      }
      changePhase {
        allowed
        code
        reason
      }
    }
  }
`);
