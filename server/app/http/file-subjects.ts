import { personById } from '../../features/accounts/accounts.loaders.js';
import { stepById } from '../../features/feedback/steps.loaders.js';
import type { RequestContext } from '../../foundation/context.js';
import type { StoredFile } from '../../foundation/files/stored-file.js';
import { kindOfId, type IdKind } from '../../foundation/ids.js';
import type { LoaderDefinition } from '../../foundation/loaders/index.js';

/** How what files belong to is fetched; null where there is none that the viewer may see. */
const SUBJECTS: Partial<Record<IdKind, LoaderDefinition<string, object | null>>> = {
  step: stepById,
};

/** Whether a file is there for the viewer: where what it belongs to is; until then for its sender alone. */
export async function seesFile(
  { viewer, loaders }: RequestContext,
  { id, ownerId, subjectId }: StoredFile,
): Promise<boolean> {
  if (subjectId === null) return ownerId === viewer.personId;
  const kind = kindOfId(subjectId);
  // Somebody's picture: for everybody, as long as it is the one they show.
  if (kind === 'person') return (await loaders.load(personById, subjectId))?.avatarId === id;
  const loader = kind && SUBJECTS[kind];
  return loader ? (await loaders.load(loader, subjectId)) !== null : false;
}
