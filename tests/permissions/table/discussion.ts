import { aboutTheViewer, whoeverSeesIt, type FieldRule } from '../rules.js';

/** Who sees which field of discussion. */
export const DISCUSSION: Record<string, FieldRule> = {
  'Comment.id': whoeverSeesIt,
  'Comment.version': whoeverSeesIt,
  'Comment.stance': whoeverSeesIt,
  'Comment.createdAt': whoeverSeesIt,
  'Comment.proposal': whoeverSeesIt,
  'Comment.author': whoeverSeesIt,
  'Comment.parent': whoeverSeesIt,
  'Comment.bodyHtml': whoeverSeesIt,
  'Comment.replyCount': whoeverSeesIt,
  'Comment.replies': whoeverSeesIt,
  'Comment.viewerCan': aboutTheViewer,

  'CommentPermissions.flag': aboutTheViewer,

  'CommentCounts.total': whoeverSeesIt,
  'CommentCounts.for': whoeverSeesIt,
  'CommentCounts.against': whoeverSeesIt,
  'CommentCounts.neutral': whoeverSeesIt,
};
