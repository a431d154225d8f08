import { graphql } from '../../../../schema/generated/gql';

graphql(`
  fragment BlockedPerson on Person {
    id
    name
    block {
      reason
      until
      blockedAt
      blockedBy {
        id
        name
      }
    }
  }
`);

/** Keeps somebody out. */
export const blockMutation = graphql(`
  mutation BlockPerson($input: BlockPersonInput!) {
    payload: blockPerson(input: $input) {
      person {
        ...BlockedPerson
      }
      userErrors {
        message
        field
      }
    }
  }
`);

/** Lets somebody in again. */
export const unblockMutation = graphql(`
  mutation UnblockPerson($input: UnblockPersonInput!) {
    payload: unblockPerson(input: $input) {
      person {
        ...BlockedPerson
      }
      userErrors {
        message
        field
      }
    }
  }
`);
