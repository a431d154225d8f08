import { graphql } from '../../../schema/generated/gql';

graphql(`
  fragment CommentCard on Comment {
    id
    version
    stance
    bodyHtml
    createdAt
    replyCount
    author {
      id
      name
      avatarUrl
    }
  }
`);

graphql(`
  fragment CommentPage on CommentConnection {
    edges {
      cursor
      node {
        ...CommentCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

graphql(`
  fragment DiscussionHead on Proposal {
    id
    version
    commentCounts {
      total
      for
      against
      neutral
    }
    viewerCan {
      comment {
        allowed
        code
        reason
      }
    }
  }
`);
