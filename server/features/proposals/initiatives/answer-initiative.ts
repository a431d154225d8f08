import type { RequestContext } from '../../../foundation/context.js';
import type { Transaction } from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { canFacilitate } from '../../communities/communities.policy.js';
import { holdInitiative } from './hold-initiative.js';
import type { InitiativeStatus } from './initiative-status.js';
import { Initiative } from './initiative.js';
import { INITIATIVE_ANSWERED, initiativeEvent } from './initiatives.events.js';
import { initiativeAnswered } from './initiatives.hooks.js';
import { initiativeById } from './initiatives.loaders.js';
import { canAnswerInitiative } from './initiatives.policy.js';

/** What an answer changes: a board, or a refusal with its reason. */
export type Answer = Pick<Initiative, 'boardId' | 'reason'> & {
  status: InitiativeStatus.BOARD_OPENED | InitiativeStatus.REFUSED;
};

/**
 * The initiative that a facilitator is about to answer. Only who asks is judged without its lock, which nobody else should
 * be able to take: where it stands may be the work of the same attempt, sent before.
 */
export async function initiativeToAnswer(
  { viewer, loaders }: RequestContext,
  initiativeId: string,
): Promise<Initiative> {
  requirePerson(viewer);
  const known = await loaders.load(initiativeById, initiativeId);
  if (!known) throw notFound('initiativeId');
  insist(canFacilitate(viewer, known.communityId));
  return known;
}

/** Answers an initiative once and for all, under the name of whoever does; `answer` makes what the answer needs first. */
export async function answerInitiative(
  { platform, viewer }: RequestContext,
  tx: Transaction,
  initiativeId: string,
  answer: (initiative: Initiative) => Promise<Answer>,
): Promise<void> {
  const held = await holdInitiative(tx, initiativeId);
  insist(canAnswerInitiative(viewer, held));
  const at = platform.clock.now();
  const change = {
    ...(await answer(held)),
    answeredAt: at,
    answeredById: viewer.personId,
    version: held.version + 1,
  };
  await tx.manager.update(Initiative, held.id, change);
  tx.record(initiativeEvent(INITIATIVE_ANSWERED, held));
  const initiative = Object.assign(new Initiative(), held, change);
  await initiativeAnswered.run(platform, tx, { initiative, at });
}
