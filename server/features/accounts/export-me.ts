import type { RequestContext } from '../../foundation/context.js';
import { inTransaction } from '../../foundation/database/transaction.js';
import { requirePerson } from './accounts.policy.js';
import { onExport } from './privacy.hooks.js';

/** Everything that is kept about the person who asks, section by section; a section without anything is there, empty. */
export async function exportMe({
  platform,
  viewer,
}: RequestContext): Promise<Record<string, object[]>> {
  const personId = requirePerson(viewer);
  const sections: Record<string, object[]> = {};
  await inTransaction(platform, async (tx) => {
    await tx.client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const add = (section: string, rows: object[]) => void (sections[section] = rows);
    await onExport.run(platform, tx, { personId, add });
  });
  return sections;
}
