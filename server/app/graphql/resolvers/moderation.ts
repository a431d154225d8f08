import { AppealResolver } from '../../../features/moderation/appeals.resolver.js';
import { ModerationMutations } from '../../../features/moderation/moderation.mutations.js';
import {
  CommunityDeskResolver,
  CommunityModeratePermissionResolver,
  ModerationDeskResolver,
  ModerationLogEntryResolver,
  ViewerModeratesResolver,
} from '../../../features/moderation/moderation-desk.resolver.js';
import {
  ModerationCaseResolver,
  FlagResolver,
  ModerationActResolver,
} from '../../../features/moderation/moderation.resolver.js';
import {
  HiddenWordsResolver,
  ViewerNoticesResolver,
  ModerationNoticeResolver,
} from '../../../features/moderation/notices.resolver.js';
import {
  CommunityTransparencyResolver,
  TransparencyResolver,
  BoardModerationResolver,
} from '../../../features/moderation/transparency.resolver.js';
import {
  InitiativeFlagPermissionResolver,
  ProposalFlagPermissionResolver,
  CommentPermissionsResolver,
} from '../../../features/moderation/viewer-can-flag.resolver.js';

/** The resolvers of the feature `moderation`. */
export const MODERATION_RESOLVERS = [
  CommunityDeskResolver,
  CommunityModeratePermissionResolver,
  ViewerModeratesResolver,
  ModerationDeskResolver,
  ModerationLogEntryResolver,
  ModerationCaseResolver,
  FlagResolver,
  ModerationActResolver,
  AppealResolver,
  ViewerNoticesResolver,
  ModerationNoticeResolver,
  HiddenWordsResolver,
  ProposalFlagPermissionResolver,
  InitiativeFlagPermissionResolver,
  CommentPermissionsResolver,
  CommunityTransparencyResolver,
  TransparencyResolver,
  BoardModerationResolver,
  ModerationMutations,
];
