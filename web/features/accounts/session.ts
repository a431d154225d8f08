import { graphql } from '../../../schema/generated/gql';

/** Who is looking, and who may be tried in a demo community. */
export const sessionQuery = graphql(`
  query Session {
    viewer {
      person {
        id
        name
      }
      roles {
        role
      }
    }
    demo {
      people {
        role
        person {
          id
          name
        }
        unit {
          id
          name
        }
        community {
          id
          name
        }
      }
    }
  }
`);

/** Signs in as one of the demo people. */
export const signInMutation = graphql(`
  mutation SignIn($personId: ID!) {
    demoSignIn(input: { personId: $personId }) {
      viewer {
        person {
          id
        }
      }
      userErrors {
        message
      }
    }
  }
`);

/** Ends the session. */
export const signOutMutation = graphql(`
  mutation SignOut {
    signOut {
      userErrors {
        message
      }
    }
  }
`);
