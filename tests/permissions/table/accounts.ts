import { aboutTheViewer, whoeverSeesIt, type FieldRule } from '../rules.js';

/** Who sees which field of accounts. */
export const ACCOUNTS: Record<string, FieldRule> = {
  'Person.id': whoeverSeesIt,
  'Person.name': whoeverSeesIt,

  'Viewer.person': aboutTheViewer,
  'Viewer.roles': aboutTheViewer,
  'Viewer.updatesCursor': aboutTheViewer,
  'Viewer.displayName': aboutTheViewer,
  'Viewer.displayNameConsentAt': aboutTheViewer,
  'Viewer.defaultName': aboutTheViewer,
  'Viewer.updates': aboutTheViewer,
  'Viewer.communities': aboutTheViewer,
  'Viewer.proposalDrafts': aboutTheViewer,
  'Viewer.contributions': aboutTheViewer,
  'Viewer.unseenUpdates': aboutTheViewer,
  'Viewer.moderates': aboutTheViewer,
  'Viewer.moderationNotices': aboutTheViewer,

  'RoleGrant.role': whoeverSeesIt,
  'RoleGrant.community': whoeverSeesIt,
  'RoleGrant.unit': whoeverSeesIt,
};
