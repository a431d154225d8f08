import type { RequestContext } from '../../../foundation/context.js';
import { personById } from '../../accounts/accounts.loaders.js';
import { unitById } from '../../communities/communities.loaders.js';

/** Whoever wrote something down, and for which body. */
interface Recorder {
  recorderId: string;
  unitId: string | null;
}

/** The person, as others see them. */
export const recordedBy = ({ recorderId }: Recorder, { loaders }: RequestContext) =>
  loaders.load(personById, recorderId);

/** The responsible body; null for a facilitator. */
export const unitOf = ({ unitId }: Recorder, { loaders }: RequestContext) =>
  unitId === null ? null : loaders.load(unitById, unitId);
