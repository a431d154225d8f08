import {
  CommentResolver,
  ProposalCommentsResolver,
  CommentPermissionResolver,
  BoardCommentsResolver,
} from '../../../features/discussion/discussion.resolver.js';

/** The resolvers of the feature `discussion`. */
export const DISCUSSION_RESOLVERS = [
  CommentResolver,
  ProposalCommentsResolver,
  CommentPermissionResolver,
  BoardCommentsResolver,
];
