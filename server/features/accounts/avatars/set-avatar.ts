import type { RequestContext } from '../../../foundation/context.js';
import { inTransaction, type Transaction } from '../../../foundation/database/transaction.js';
import { badInput, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { attachFiles } from '../../../foundation/files/attach-files.js';
import { SQUARE, squarePhoto } from '../../../foundation/files/square-photo.js';
import { removeBytes } from '../../../foundation/files/store-photo.js';
import { fileById } from '../../../foundation/files/stored-file.js';
import { kindOfId } from '../../../foundation/ids.js';
import { background } from '../../../foundation/jobs/background.js';
import type { Platform } from '../../../foundation/platform.js';
import { requirePerson } from '../accounts.policy.js';

/** A photo to be shown, and whether its person agrees to that. */
export interface SetAvatar {
  fileId: string;
  consent: boolean;
}

/** Shows a photo that the viewer has sent beside their name, as a small square; the one before it is gone. */
export async function setAvatar(context: RequestContext, input: SetAvatar): Promise<void> {
  const { platform, viewer, loaders } = context;
  const personId = requirePerson(viewer);
  if (!input.consent) {
    const reason = { code: UserErrorCode.CONSENT_REQUIRED, message: 'avatarConsent' };
    throw new Refusal(reason, ['input', 'consent']);
  }
  const { fileId } = input;
  const file = kindOfId(fileId) === 'file' ? await loaders.load(fileById, fileId) : null;
  // Shown already: the same request again, after a lost answer.
  if (file?.subjectId === personId) return;
  if (!file || file.ownerId !== personId || file.subjectId)
    throw badInput('fileId', 'avatarNotYours');
  const bytes = await squarePhoto(platform, fileId);
  if (bytes === null) throw badInput('fileId', 'avatarNotYours');
  await inTransaction(platform, async (tx) => {
    await letGo(platform, tx, personId);
    const files = { ownerId: personId, subjectId: personId, fileIds: [fileId] };
    if ((await attachFiles(tx, files)) !== null) throw badInput('fileId', 'avatarNotYours');
    await tx.client.query('UPDATE file SET width = $2, height = $2, bytes = $3 WHERE id = $1', [
      fileId,
      SQUARE.full,
      bytes,
    ]);
    await tx.client.query(
      'UPDATE person SET avatar_id = $2, avatar_consent_at = $3 WHERE id = $1',
      [personId, fileId, platform.clock.now()],
    );
  });
}

/** Withdraws the consent, and deletes the picture with it; does nothing when there is none. */
export async function removeAvatar({ platform, viewer }: RequestContext): Promise<void> {
  const personId = requirePerson(viewer);
  await inTransaction(platform, (tx) => letGo(platform, tx, personId));
}

/** Two at once come one after the other, so that neither leaves a picture behind. */
async function letGo(platform: Platform, tx: Transaction, personId: string): Promise<void> {
  const { rows } = await tx.client.query<{ avatar_id: string | null }>(
    'SELECT avatar_id FROM person WHERE id = $1 FOR UPDATE',
    [personId],
  );
  const id = rows[0]?.avatar_id;
  if (!id) return;
  await tx.client.query(
    'UPDATE person SET avatar_id = NULL, avatar_consent_at = NULL WHERE id = $1',
    [personId],
  );
  await tx.client.query('DELETE FROM file WHERE id = $1', [id]);
  tx.afterCommit(() =>
    background(platform).run('remove a picture', () => removeBytes(platform, id)),
  );
}
