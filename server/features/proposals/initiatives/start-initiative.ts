import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../../foundation/context.js';
import { claimRequest, madeBefore } from '../../../foundation/database/claim-request.js';
import {
  inTransaction,
  type Alongside,
  type Transaction,
} from '../../../foundation/database/transaction.js';
import { notFound } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { newId } from '../../../foundation/ids.js';
import type { Platform } from '../../../foundation/platform.js';
import { checkText } from '../../../foundation/text/check-text.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { communityById } from '../../communities/communities.loaders.js';
import { mayContribute } from '../../communities/contribution-guards.js';
import { currentRules } from '../../communities/current-rules.js';
import { goalpostsOf, type Goalposts } from './goalposts.js';
import { InitiativeStatus } from './initiative-status.js';
import { InitiativeSupport } from './initiative-support.js';
import { Initiative } from './initiative.js';
import { INITIATIVE_STARTED, initiativeEvent } from './initiatives.events.js';
import { canStartInitiative } from './initiatives.policy.js';
import { reachBacking } from './reach-backing.js';

/** What a new initiative says. */
export interface StartInitiative {
  communityId: string;
  question: string;
  body: string;
  clientMutationId?: string | null;
}

/** A resident puts a question on the agenda, and is the first to back it; returns its id. */
export async function startInitiative(
  context: RequestContext,
  input: StartInitiative,
  also?: Alongside,
): Promise<string> {
  const { platform, viewer, locale, loaders } = context;
  const starterId = requirePerson(viewer);
  const request = { personId: starterId, mutation: 'startInitiative', body: input };
  const before = await madeBefore(platform.db.manager, request);
  if (before) return before;
  const community = await loaders.load(communityById, input.communityId);
  if (!community) throw notFound('communityId');
  insist(canStartInitiative(viewer, community.id));
  const question = { [locale]: checkText('question', input.question, 200) };
  const body = { [locale]: checkText('body', input.body, 10_000) };
  const id = newId('initiative');
  return inTransaction(platform, async (tx) => {
    const made = await claimRequest(tx, { ...request, newId: id });
    if (made) return made;
    insist(await mayContribute(context, tx, community.id));
    const startedAt = platform.clock.now();
    await insertInitiative(platform, tx, {
      id,
      communityId: community.id,
      starterId,
      question,
      body,
      startedAt,
      ...(await goalpostsNow(tx.manager, community.id)),
    });
    await also?.(tx, id);
    return id;
  });
}

type NewInitiative = Goalposts &
  Pick<Initiative, 'id' | 'communityId' | 'starterId' | 'question' | 'body' | 'startedAt'>;

async function insertInitiative(
  platform: Platform,
  tx: Transaction,
  initiative: NewInitiative,
): Promise<void> {
  const { id, starterId, startedAt } = initiative;
  await tx.manager.insert(Initiative, {
    ...initiative,
    version: 1,
    status: InitiativeStatus.GATHERING,
    reachedAt: null,
    dueAt: null,
    answeredAt: null,
    answeredById: null,
    reason: null,
    boardId: null,
    withdrawnAt: null,
    hiddenAt: null,
  });
  const own = { initiativeId: id, personId: starterId, supportedAt: startedAt };
  await tx.manager.insert(InitiativeSupport, own);
  tx.record(initiativeEvent(INITIATIVE_STARTED, initiative));
  await reachBacking(platform, tx, initiative);
}

/** What the rules ask today of the register as it is today. */
async function goalpostsNow(manager: EntityManager, communityId: string): Promise<Goalposts> {
  const { values } = await currentRules(manager, communityId);
  const rows: { size: number }[] = await manager.query(
    'SELECT count(*) AS size FROM register_entry WHERE community_id = $1',
    [communityId],
  );
  return goalpostsOf(values, rows[0]!.size);
}
