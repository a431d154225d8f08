import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Role, Scope } from '../../foundation/viewer.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { acceptRoleInvitation } from './accept-role-invitation.js';
import { communityById } from './communities.loaders.js';
import { Community } from './community.js';
import { grantRole } from './grant-role.js';
import { inviteToRole } from './invite-to-role.js';
import { holderById, RoleHolder } from './role-holders.js';
import { invitationById, RoleInvitation } from './role-invitations.js';
import { withdrawRoleInvitation } from './withdraw-role-invitation.js';
import { withdrawRole } from './withdraw-role.js';

const ERRORS = 'Why it was not done; empty when it was.';

@InputType()
abstract class RolePlaceFields {
  @Field(() => Role, {
    description:
      'MODERATOR of a community, OFFICIAL of one of its responsible bodies, or ADMINISTRATOR of a community or of everything. Residents are made by the register.',
  })
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'The community it holds in. Left out, with ADMINISTRATOR: everywhere.',
  })
  communityId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'With OFFICIAL: the responsible body, which must be one of the community’s.',
  })
  unitId?: string | null;
}

@InputType({ description: 'A role for somebody.' })
class GrantRoleInput extends RolePlaceFields {
  @Field(() => ID, { description: 'Who is to have it.' })
  personId: string;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it gives the same result and makes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of giving or taking a role.' })
class GrantRolePayload {
  @Field(() => RoleHolder, { nullable: true, description: 'Who holds it now.' })
  roleHolder?: RoleHolder | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'A role to take away.' })
class WithdrawRoleInput {
  @Field(() => ID, { description: 'The id of the `RoleHolder`.' })
  roleHolderId: string;
}

@ObjectType({ description: 'What came of taking a role away.' })
class WithdrawRolePayload {
  @Field(() => Community, {
    nullable: true,
    description: 'The community it held in; null when it held everywhere.',
  })
  community?: Community | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'An invitation to a role.' })
class InviteToRoleInput extends RolePlaceFields {
  @Field(() => Int, {
    defaultValue: 7,
    description: 'For how many days it can be accepted, 1 to 30.',
  })
  validDays: number;
}

@ObjectType({ description: 'What came of inviting to a role.' })
class InviteToRolePayload {
  @Field(() => RoleInvitation, {
    nullable: true,
    description: 'What was invited to, and until when.',
  })
  invitation?: RoleInvitation | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its code, this once: whoever accepts it first has the role, so hand it to nobody else. The page `/invited/<code>` accepts it.',
  })
  code?: string | null;

  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@InputType({ description: 'An invitation you have been given.' })
class AcceptRoleInvitationInput {
  @Field(() => String, { description: 'Its code.' })
  code: string;
}

@InputType({ description: 'An invitation to take back.' })
class WithdrawRoleInvitationInput {
  @Field(() => ID, { description: 'Its id.' })
  invitationId: string;
}

@ObjectType({ description: 'What came of taking an invitation back.' })
class WithdrawRoleInvitationPayload {
  @Field(() => [UserError], { description: ERRORS })
  userErrors: UserError[];
}

@Resolver()
export class RolesMutations {
  @Needs(Scope.ADMIN)
  @Mutation(() => GrantRolePayload, {
    description:
      'Gives somebody a role. For administrators: of everything, or of the community it holds in. Who holds it already keeps it.',
  })
  grantRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => GrantRoleInput, { description: 'Which role, where, and whose.' })
    input: GrantRoleInput,
  ): Promise<Attempted<GrantRolePayload>> {
    return attempt(
      context,
      () => grantRole(context, input),
      async (id) => ({ roleHolder: await context.loaders.load(holderById, id) }),
    );
  }

  @Needs(Scope.ADMIN)
  @Mutation(() => WithdrawRolePayload, {
    description:
      'Takes a role away, at once: what its holder has open is judged anew. For those who may give it, and for its holder. Somebody always administers everything.',
  })
  withdrawRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawRoleInput, { description: 'Which role.' })
    input: WithdrawRoleInput,
  ): Promise<Attempted<WithdrawRolePayload>> {
    return attempt(
      context,
      () => withdrawRole(context, input.roleHolderId),
      async ({ communityId }) => ({
        community: communityId ? await context.loaders.load(communityById, communityId) : null,
      }),
    );
  }

  @Needs(Scope.ADMIN)
  @Mutation(() => InviteToRolePayload, {
    description:
      'Invites to a role by a code that works once, so that nobody has to be looked up. For those who may give the role.',
  })
  inviteToRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => InviteToRoleInput, { description: 'To which role.' })
    input: InviteToRoleInput,
  ): Promise<Attempted<InviteToRolePayload>> {
    return attempt(
      context,
      () => inviteToRole(context, input),
      async ({ id, code }) => ({
        invitation: await context.loaders.load(invitationById, id),
        code,
      }),
    );
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => GrantRolePayload, {
    description: 'Takes the role that a code invites to. It works once.',
  })
  acceptRoleInvitation(
    @Ctx() context: RequestContext,
    @Arg('input', () => AcceptRoleInvitationInput, { description: 'The invitation.' })
    input: AcceptRoleInvitationInput,
  ): Promise<Attempted<GrantRolePayload>> {
    return attempt(
      context,
      () => acceptRoleInvitation(context, input.code),
      async (id) => ({ roleHolder: await context.loaders.load(holderById, id) }),
    );
  }

  @Needs(Scope.ADMIN)
  @Mutation(() => WithdrawRoleInvitationPayload, {
    description:
      'Takes back an invitation that nobody has accepted. For those who may give the role.',
  })
  withdrawRoleInvitation(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawRoleInvitationInput, { description: 'Which invitation.' })
    input: WithdrawRoleInvitationInput,
  ): Promise<Attempted<WithdrawRoleInvitationPayload>> {
    return attempt(
      context,
      () => withdrawRoleInvitation(context, input.invitationId),
      () => ({}),
    );
  }
}
