import { AreasMutations } from '../../../features/communities/areas.mutations.js';
import {
  CommunityAreaResolver,
  AreaResolver,
  UnitAreaResolver,
  BoardAreaResolver,
} from '../../../features/communities/areas.resolver.js';
import { BoardResolver } from '../../../features/communities/board.resolver.js';
import { CommunitiesMutations } from '../../../features/communities/communities.mutations.js';
import {
  CommunityResolver,
  UnitResolver,
  RoleGrantResolver,
  ViewerCommunitiesResolver,
} from '../../../features/communities/communities.resolver.js';
import { EnrolmentMutations } from '../../../features/communities/register/enrolment.mutations.js';
import { RegisterMutations } from '../../../features/communities/register/register.mutations.js';
import {
  CodePlaceResolver,
  CodeSheetResolver,
  CommunityRegisterField,
  CommunityRegisterPermissions,
  CommunityRegisterResolver,
  RegisterEntryResolver,
  RegisterQueries,
  ResidenceRequestResolver,
} from '../../../features/communities/register/register.resolver.js';
import { RegisterImportMutations } from '../../../features/communities/register/import/imports.mutations.js';
import {
  CommunityMatchingField,
  CommunityRegisterImports,
  RegisterImportQueries,
  RegisterImportResolver,
  RegisterLineErrorResolver,
} from '../../../features/communities/register/import/imports.resolver.js';
import { MatchingMutations } from '../../../features/communities/register/import/matching.mutations.js';
import { ResidenceMutations } from '../../../features/communities/register/residence.mutations.js';
import { RolesMutations } from '../../../features/communities/roles.mutations.js';
import {
  CommunityRolePermissionsResolver,
  CommunityRolesResolver,
  RoleHolderResolver,
  RoleInvitationResolver,
  RolesResolver,
  UnitStaffResolver,
} from '../../../features/communities/roles.resolver.js';
import { SignInSlipsMutations } from '../../../features/communities/sign-in-slips/sign-in-slips.mutations.js';
import { SignInSlipPermissions } from '../../../features/communities/sign-in-slips/sign-in-slips.resolver.js';
import { UnitsMutations } from '../../../features/communities/units.mutations.js';
import { PhasesMutations } from '../../../features/communities/phases.mutations.js';
import { PresenceResolver } from '../../../features/communities/presence.resolver.js';
import {
  CommunityRulebookResolver,
  RulebookResolver,
} from '../../../features/communities/rulebook.resolver.js';

/** The resolvers of the feature `communities`. */
export const COMMUNITIES_RESOLVERS = [
  CommunityResolver,
  CommunityAreaResolver,
  CommunityRulebookResolver,
  AreaResolver,
  RulebookResolver,
  UnitResolver,
  UnitAreaResolver,
  RoleGrantResolver,
  ViewerCommunitiesResolver,
  BoardResolver,
  BoardAreaResolver,
  PresenceResolver,
  CommunitiesMutations,
  AreasMutations,
  PhasesMutations,
  RolesResolver,
  CommunityRolesResolver,
  UnitStaffResolver,
  RoleHolderResolver,
  RoleInvitationResolver,
  CommunityRolePermissionsResolver,
  RolesMutations,
  UnitsMutations,
  RegisterQueries,
  CodePlaceResolver,
  CodeSheetResolver,
  CommunityRegisterField,
  CommunityRegisterPermissions,
  CommunityRegisterResolver,
  RegisterEntryResolver,
  ResidenceRequestResolver,
  RegisterMutations,
  EnrolmentMutations,
  ResidenceMutations,
  RegisterImportMutations,
  RegisterImportQueries,
  RegisterImportResolver,
  RegisterLineErrorResolver,
  CommunityRegisterImports,
  CommunityMatchingField,
  MatchingMutations,
  SignInSlipsMutations,
  SignInSlipPermissions,
];
