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
    assistance {
      ...RecordedBy
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
