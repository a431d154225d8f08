import type { RequestContext } from '../../foundation/context.js';
import { claimRequest, madeBefore } from '../../foundation/database/claim-request.js';
import { inTransaction, type Transaction } from '../../foundation/database/transaction.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { isAdministrator, requirePerson } from '../accounts/accounts.policy.js';
import { fitsIn } from './area-kinds.js';
import { Area, AreaKind } from './area.js';
import { communityIdOfArea } from './areas.loaders.js';
import { areaById, communityById } from './communities.loaders.js';

/** What a new area needs. */
export interface CreateArea {
  parentId?: string | null;
  kind: AreaKind;
  name: string;
  communityId?: string | null;
  clientMutationId?: string | null;
}

/** An administrator adds an area to the tree, and gives it to a community if it is to be that community’s; returns its id. */
export async function createArea(context: RequestContext, input: CreateArea): Promise<string> {
  const personId = requirePerson(context.viewer);
  const request = { personId, mutation: 'createArea', body: input };
  const before = await madeBefore(context.platform.db.manager, request);
  if (before) return before;
  const parent = await parentOf(context, input);
  const scope = parent
    ? await context.loaders.load(communityIdOfArea, parent.id)
    : (input.communityId ?? null);
  insist(isAdministrator(context.viewer, scope));
  checkKind(input, parent);
  const name = checkText('name', input.name, 80);
  const id = newId('area');
  return inTransaction(context.platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    await tx.manager.insert(Area, {
      id,
      parentId: parent?.id ?? null,
      kind: input.kind,
      name: { [context.locale]: name },
      path: [...(parent?.path ?? []), id],
    });
    if (input.communityId) await giveTo(tx, input.communityId, id);
    return id;
  });
}

/** What the new area is to lie in; what the input names must exist. */
async function parentOf({ loaders }: RequestContext, input: CreateArea): Promise<Area | null> {
  if (input.communityId && !(await loaders.load(communityById, input.communityId)))
    throw notFound('communityId');
  if (!input.parentId) return null;
  const parent = await loaders.load(areaById, input.parentId);
  if (!parent) throw notFound('parentId');
  return parent;
}

function checkKind({ kind, communityId }: CreateArea, parent: Area | null): void {
  if (communityId && kind !== AreaKind.COMMUNITY) throw badInput('kind', 'areaOfCommunityKind');
  if (fitsIn(kind, parent?.kind ?? null)) return;
  if (!parent) throw badInput('parentId', 'areaNeedsParent');
  throw badInput('kind', 'areaKindUnfit');
}

async function giveTo({ manager }: Transaction, communityId: string, id: string): Promise<void> {
  const [, given]: [unknown, number] = await manager.query(
    'UPDATE community SET area_id = $1 WHERE id = $2 AND area_id IS NULL',
    [id, communityId],
  );
  if (given === 0) throw badInput('communityId', 'communityHasArea');
}
