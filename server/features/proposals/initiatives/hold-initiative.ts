import type { Transaction } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { Initiative } from './initiative.js';

/**
 * The initiative as it is and stays until the transaction ends. Backing and answering wait for each other here, so that
 * each of many who back it at once counts those before, and one of them has reached what is needed.
 */
export async function holdInitiative({ manager }: Transaction, id: string): Promise<Initiative> {
  const initiative = await manager.findOne(Initiative, {
    where: { id },
    lock: { mode: 'for_no_key_update' },
  });
  if (!initiative || initiative.hiddenAt) throw notFound('initiativeId');
  return initiative;
}
