import type { Transaction } from '../../../foundation/database/transaction.js';
import { addSections } from '../../../foundation/privacy/personal-rows.js';
import type { Export } from '../../accounts/privacy.hooks.js';

/** What was written down for a person, and what they wrote down for others, whose names are not theirs to have. */
export function exportAssisted(tx: Transaction, change: Export): Promise<void> {
  return addSections(tx, SECTIONS, change);
}

const SECTIONS = {
  recordedForMe: `SELECT id, kind, channel, subject_id, recorder_id, unit_id, recorded_at, disputed_at FROM assistance
    WHERE person_id = $1 ORDER BY recorded_at`,
  recordedByMe: `SELECT id, kind, channel, subject_id, unit_id, recorded_at, disputed_at FROM assistance
    WHERE recorder_id = $1 ORDER BY recorded_at`,
};
