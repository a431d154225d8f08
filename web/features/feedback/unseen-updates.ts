import { graphql } from '../../../schema/generated/gql';

/** Where the viewer's own feed stands, and how much of it they have not seen. */
export const unseenUpdatesQuery = graphql(`
  query UnseenUpdates {
    viewer {
      person {
        id
      }
      updatesCursor
      unseenUpdates
    }
  }
`);

/** Marks the viewer's own feed as seen up to a place. */
export const markUpdatesSeenMutation = graphql(`
  mutation MarkUpdatesSeen($through: Cursor!) {
    markUpdatesSeen(input: { through: $through }) {
      userErrors {
        message
      }
    }
  }
`);
