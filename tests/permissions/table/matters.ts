import { aboutTheViewer, whoeverSeesIt, type FieldRule } from '../rules.js';

/** Who sees which field of what is written down for residents. */
export const MATTERS: Record<string, FieldRule> = {
  'Community.assistanceCounts': whoeverSeesIt,
  'CommunityPermissions.recordForResident': aboutTheViewer,

  'AssistanceCount.recorded': whoeverSeesIt,
  'AssistanceCount.disputed': whoeverSeesIt,
  'AssistanceCount.residents': whoeverSeesIt,
  'AssistanceCount.recordedBy': whoeverSeesIt,
  'AssistanceCount.unit': whoeverSeesIt,

  'Proposal.assistance': whoeverSeesIt,
  'Proposal.assistedSupportCount': whoeverSeesIt,
  'Comment.assistance': whoeverSeesIt,
  'Objection.assistance': whoeverSeesIt,
  'Initiative.assistance': whoeverSeesIt,
  'Initiative.assistedSupportCount': whoeverSeesIt,

  'Assistance.id': whoeverSeesIt,
  'Assistance.kind': whoeverSeesIt,
  'Assistance.channel': whoeverSeesIt,
  'Assistance.recordedAt': whoeverSeesIt,
  'Assistance.disputedAt': whoeverSeesIt,
  'Assistance.recordedBy': whoeverSeesIt,
  'Assistance.unit': whoeverSeesIt,
  'Assistance.words': whoeverSeesIt,
  'Assistance.proposal': whoeverSeesIt,
  'Assistance.comment': whoeverSeesIt,
  'Assistance.objection': whoeverSeesIt,
  'Assistance.initiative': whoeverSeesIt,
  'Assistance.viewerCanDispute': aboutTheViewer,

  'Viewer.recordedForYou': aboutTheViewer,

  'FoundResident.person': whoeverSeesIt,
  'FoundResident.area': whoeverSeesIt,
};
