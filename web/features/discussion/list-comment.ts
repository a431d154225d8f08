import type { ApolloCache, Reference } from '@apollo/client/cache';
import { graphql } from '../../../schema/generated/gql';
import type { ArrivedCommentFragment } from '../../../schema/generated/graphql';

graphql(`
  fragment ArrivedComment on Comment {
    ...CommentCard
    parent {
      id
      replyCount
    }
    proposal {
      id
      version
      commentCounts {
        total
        for
        against
        neutral
      }
      board {
        id
        commentCount
      }
    }
  }
`);

interface StoredList {
  edges: { __typename: string; node: Reference; cursor: string }[];
  pageInfo: { hasNextPage: boolean };
}

/** Puts a comment into the lists that are loaded: at the top of its stance, or at the end of its thread. */
export function listComment(cache: ApolloCache, comment: ArrivedCommentFragment) {
  const node = { __ref: cache.identify(comment) ?? '' };
  const edge = { __typename: 'CommentEdge', cursor: '', node };
  const holds = (list: StoredList) => list.edges.some((other) => other.node.__ref === node.__ref);
  const { parent, proposal, stance } = comment;
  if (parent) {
    // A thread that isn't loaded to its end gets its newest reply with its last page.
    const append = (list: StoredList) =>
      holds(list) || list.pageInfo.hasNextPage ? list : { ...list, edges: [...list.edges, edge] };
    cache.modify<Record<string, unknown>>({
      id: cache.identify(parent),
      fields: { replies: (list) => append(list as StoredList) },
    });
    return;
  }
  const prepend = (list: StoredList, storeFieldName: string) =>
    !storeFieldName.includes(`"${stance}"`) || holds(list)
      ? list
      : { ...list, edges: [edge, ...list.edges] };
  cache.modify<Record<string, unknown>>({
    id: cache.identify(proposal),
    fields: { comments: (list, { storeFieldName }) => prepend(list as StoredList, storeFieldName) },
  });
}
