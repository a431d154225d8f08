import type { RequestContext } from '../../foundation/context.js';
import { badInput, notFound } from '../../foundation/errors/refusal.js';
import { insistUnitsWork } from '../communities/unit-guards.js';
import { unitById } from '../communities/communities.loaders.js';
import { canNameHelpers } from './commitments.policy.js';
import { withCommitment, writeCommitment, type CommitmentAtHand } from './with-commitment.js';

/** Who helps with a promise from now on. */
export interface NameHelpers {
  commitmentId: string;
  helperUnitIds: string[];
}

const MOST_HELPERS = 10;

/** The body that leads, or a facilitator, names the bodies that help. */
export async function nameHelpers(context: RequestContext, input: NameHelpers): Promise<void> {
  const { viewer } = context;
  const { commitmentId, helperUnitIds } = input;
  await withCommitment(
    context,
    { commitmentId, field: 'commitmentId' },
    ({ commitment, board }) => canNameHelpers(viewer, commitment, board),
    async (at) => {
      await writeHelpers(context, at, helperUnitIds);
      await writeCommitment(at, 'HELPERS_NAMED');
    },
  );
}

/** Puts these bodies in the place of those that helped until now. */
export async function writeHelpers(
  { loaders }: RequestContext,
  { tx, commitment, board }: CommitmentAtHand,
  unitIds: string[],
): Promise<void> {
  const wanted = [...new Set(unitIds)];
  if (wanted.length > MOST_HELPERS)
    throw badInput('helperUnitIds', 'helpersTooMany', { max: MOST_HELPERS });
  if (wanted.includes(commitment.unitId)) throw badInput('helperUnitIds', 'leadCantHelp');
  const units = await Promise.all(wanted.map((id) => loaders.load(unitById, id)));
  if (units.some((unit) => unit?.communityId !== board.communityId))
    throw notFound('helperUnitIds');
  await insistUnitsWork(tx, 'helperUnitIds', wanted);
  await tx.manager.query('DELETE FROM commitment_helper WHERE commitment_id = $1', [commitment.id]);
  await tx.manager.query(
    'INSERT INTO commitment_helper (commitment_id, unit_id) SELECT $1, unnest($2::text[])',
    [commitment.id, wanted],
  );
}
