import { graphql } from '../../../../schema/generated/gql';

graphql(`
  fragment RecordedBy on Assistance {
    id
    channel
    disputedAt
    recordedBy {
      id
      name
    }
    unit {
      id
      name
    }
  }
`);

graphql(`
  fragment MayRecord on Community {
    id
    viewerCan {
      recordForResident {
        allowed
      }
    }
  }
`);
