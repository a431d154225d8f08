import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { Permission, permission } from '../../foundation/errors/permission.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { Role } from '../../foundation/viewer.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { communityById, unitById } from './communities.loaders.js';
import { worksFor } from './communities.policy.js';
import { Community } from './community.js';
import { CommunityPermissions } from './permissions.js';
import {
  administratorsOfAll,
  holdersInCommunity,
  RoleHolder,
  staffOfUnit,
} from './role-holders.js';
import { invitationByCode, pendingInvitations, RoleInvitation } from './role-invitations.js';
import { canCloseUnit, canManageRoles, canManageUnits, canWithdrawRole } from './roles.policy.js';
import { unitClosingOf } from './unit-guards.js';
import { Unit } from './unit.js';

const RoleHolderConnection = connectionOf(() => RoleHolder, 'RoleHolder');

@Resolver()
export class RolesResolver {
  @Extensions({ perViewer: true })
  @Query(() => RoleHolderConnection, {
    nullable: true,
    description: 'Who administers everything. Null unless you do.',
  })
  administrators(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<RoleHolder>> | null {
    if (!canManageRoles(context.viewer, null).allowed) return null;
    const request = { parent: Role.ADMINISTRATOR, first, after: after ?? null };
    return readConnection(context, administratorsOfAll, request);
  }

  @Query(() => RoleInvitation, {
    nullable: true,
    description:
      'What a code invites to; null when it is unknown, taken, withdrawn or expired, which look alike.',
  })
  roleInvitation(
    @Ctx() { loaders }: RequestContext,
    @Arg('code', () => String, { description: 'The code of the invitation’s link.' }) code: string,
  ): Promise<RoleInvitation | null> {
    return loaders.load(invitationByCode, code);
  }
}

@Resolver(() => Community)
export class CommunityRolesResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => RoleHolderConnection, {
    nullable: true,
    description:
      'Who holds a role here, in order of granting. Null unless you may give roles here.',
  })
  roleHolders(
    @Root() { id }: Community,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<RoleHolder>> | null {
    if (!canManageRoles(context.viewer, id).allowed) return null;
    return readConnection(context, holdersInCommunity, { parent: id, first, after: after ?? null });
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => [RoleInvitation], {
    nullable: true,
    description:
      'Invitations to roles here that nobody has accepted yet, newest first, at most 100. Null unless you may give roles here.',
  })
  roleInvitations(
    @Root() { id }: Community,
    @Ctx() { viewer, loaders }: RequestContext,
  ): Promise<RoleInvitation[]> | null {
    return canManageRoles(viewer, id).allowed ? loaders.load(pendingInvitations, id) : null;
  }
}

@Resolver(() => Unit)
export class UnitStaffResolver {
  @Extensions({ perViewer: true })
  @FieldResolver(() => RoleHolderConnection, {
    nullable: true,
    description:
      'Its staff, in order of granting. Null unless you work for the community: others meet its staff where they act.',
  })
  staff(
    @Root() { id, communityId }: Unit,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<RoleHolder>> | null {
    if (!worksFor(context.viewer, communityId)) return null;
    return readConnection(context, staffOfUnit, { parent: id, first, after: after ?? null });
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Permission, { description: 'Close it for good.' })
  async viewerCanClose(@Root() unit: Unit, @Ctx() context: RequestContext): Promise<Permission> {
    const { viewer, loaders } = context;
    // What it owes is only looked up for those to whom it matters.
    const may = canManageUnits(viewer, unit.communityId);
    if (!may.allowed) return permission(context, may);
    const owing = await loaders.load(unitClosingOf, unit.id);
    return permission(context, canCloseUnit(viewer, unit, owing));
  }
}

@Resolver(() => RoleHolder)
export class RoleHolderResolver {
  @FieldResolver(() => Person, { description: 'Who holds it.' })
  person(
    @Root() { personId }: RoleHolder,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> {
    return loaders.load(personById, personId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who granted it, or invited to it; null for what no person granted.',
  })
  grantedBy(
    @Root() { grantedById }: RoleHolder,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> | null {
    return grantedById ? loaders.load(personById, grantedById) : null;
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The responsible body it holds for; null for roles that aren’t tied to one.',
  })
  unit(@Root() { unitId }: RoleHolder, @Ctx() { loaders }: RequestContext) {
    return unitId ? loaders.load(unitById, unitId) : null;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Permission, { description: 'Take this role away.' })
  viewerCanWithdraw(@Root() holder: RoleHolder, @Ctx() context: RequestContext): Permission {
    return permission(context, canWithdrawRole(context.viewer, holder));
  }
}

@Resolver(() => RoleInvitation)
export class RoleInvitationResolver {
  @FieldResolver(() => Community, {
    nullable: true,
    description: 'The community the role holds in; null: everywhere.',
  })
  community(
    @Root() { communityId }: RoleInvitation,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Community | null> | null {
    return communityId ? loaders.load(communityById, communityId) : null;
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The responsible body it makes one staff of; null for other roles.',
  })
  unit(@Root() { unitId }: RoleInvitation, @Ctx() { loaders }: RequestContext) {
    return unitId ? loaders.load(unitById, unitId) : null;
  }
}

@Resolver(() => CommunityPermissions)
export class CommunityRolePermissionsResolver {
  @FieldResolver(() => Permission, { description: 'Give and take away roles here.' })
  manageRoles(
    @Root() { communityId }: CommunityPermissions,
    @Ctx() context: RequestContext,
  ): Permission {
    return permission(context, canManageRoles(context.viewer, communityId));
  }

  @FieldResolver(() => Permission, {
    description: 'Add, change and close responsible bodies here.',
  })
  manageUnits(
    @Root() { communityId }: CommunityPermissions,
    @Ctx() context: RequestContext,
  ): Permission {
    return permission(context, canManageUnits(context.viewer, communityId));
  }
}
