import {
  AssistanceCountResolver,
  CommunityAssistanceResolver,
} from '../../../features/matters/assistance/assistance-counts.resolver.js';
import { AssistanceMutations } from '../../../features/matters/assistance/assistance.mutations.js';
import {
  AssistanceResolver,
  CommunityAssistancePermissions,
  ViewerAssistanceResolver,
} from '../../../features/matters/assistance/assistance.resolver.js';
import { FoundResidentResolver } from '../../../features/matters/assistance/found-resident.resolver.js';
import { PROVENANCE_RESOLVERS } from '../../../features/matters/assistance/provenance.resolver.js';

/** The resolvers of the feature `matters`. */
export const MATTERS_RESOLVERS = [
  AssistanceMutations,
  AssistanceResolver,
  AssistanceCountResolver,
  CommunityAssistanceResolver,
  CommunityAssistancePermissions,
  ViewerAssistanceResolver,
  FoundResidentResolver,
  ...PROVENANCE_RESOLVERS,
];
