import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { Permission, permission } from '../../../foundation/errors/permission.js';
import { defineLoader } from '../../../foundation/loaders/index.js';
import { RegisterEntry } from '../register/register-entries.js';
import { canIssueSlip } from './sign-in-slips.policy.js';

/** Whether people hold a role, anywhere. */
const holdsRole = defineLoader<string, boolean>(async (personIds, { platform }) => {
  const rows: { personId: string }[] = await platform.db.query(
    'SELECT DISTINCT person_id AS "personId" FROM role_grant WHERE person_id = ANY ($1)',
    [personIds],
  );
  const holders = new Set(rows.map(({ personId }) => personId));
  return personIds.map((id) => holders.has(id));
});

/** What those who keep a register may do for somebody on it who can’t sign in. */
@Resolver(() => RegisterEntry)
export class SignInSlipPermissions {
  @Extensions({ perViewer: true })
  @FieldResolver(() => Permission, { description: 'Make a slip of paper they sign in with.' })
  async viewerCanIssueSlip(
    @Root() { communityId, personId }: RegisterEntry,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const facts = {
      communityId,
      personId,
      holdsRole: await context.loaders.load(holdsRole, personId),
    };
    return permission(context, canIssueSlip(context.viewer, facts));
  }
}
