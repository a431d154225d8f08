import type { Transaction } from '../../foundation/database/transaction.js';
import { addSections } from '../../foundation/privacy/personal-rows.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import type { Erasure, Export } from '../accounts/privacy.hooks.js';

/** What stands where somebody's words were. */
export const BLANKED: LocalizedText = {
  en: '(The author erased these words.)',
  'zh-Hans': '（作者已删除这段话。）',
};

/** Comments stay, since others answered them; their words go if their author says so. */
export async function eraseSpeaker(
  { client }: Transaction,
  { personId, blankComments }: Erasure,
): Promise<void> {
  if (!blankComments) return;
  await client.query('UPDATE comment SET body = $2, version = version + 1 WHERE author_id = $1', [
    personId,
    BLANKED,
  ]);
}

/** What the discussion keeps of a person. */
export function exportSpeaker(tx: Transaction, change: Export): Promise<void> {
  return addSections(tx, SECTIONS, change);
}

const SECTIONS = {
  comments: `SELECT id, board_id, proposal_id, parent_id, stance, body, created_at, hidden_at FROM comment
    WHERE author_id = $1 ORDER BY created_at`,
};
