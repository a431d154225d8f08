import type { Goalposts } from '../../features/proposals/initiatives/goalposts.js';
import { goalpostsOf } from '../../features/proposals/initiatives/goalposts.js';
import { currentRules } from '../../features/communities/current-rules.js';
import { InitiativeStatus } from '../../features/proposals/initiatives/initiative-status.js';
import { InitiativeSupport } from '../../features/proposals/initiatives/initiative-support.js';
import { Initiative } from '../../features/proposals/initiatives/initiative.js';
import {
  INITIATIVE_ANSWERED,
  INITIATIVE_REACHED,
  INITIATIVE_STARTED,
  initiativeEvent,
} from '../../features/proposals/initiatives/initiatives.events.js';
import { newId } from '../../foundation/ids.js';
import type { SeedInitiative } from './content/content-types.js';
import { insertMany } from './insert-many.js';
import { writeLog, type PastEvent, type SeedFrame } from './seed-board.js';
import { ago, stored } from './texts.js';

const MINUTES_A_DAY = 1_440;

/** Writes what residents put on the agenda themselves, with the log of each community. */
export async function seedInitiatives(
  frame: SeedFrame,
  initiatives: SeedInitiative[],
  boardIds: ReadonlyMap<string, string>,
): Promise<void> {
  const logs = new Map<string, PastEvent[]>();
  for (const initiative of initiatives) {
    const communityId = frame.people.communityIds.get(initiative.communityKey)!;
    const past = logs.get(communityId) ?? [];
    logs.set(communityId, past);
    past.push(...(await seedInitiative(frame, initiative, { communityId, boardIds })));
  }
  for (const [communityId, past] of logs) await writeLog(frame.manager, communityId, past);
}

interface Place {
  communityId: string;
  boardIds: ReadonlyMap<string, string>;
}

async function seedInitiative(
  frame: SeedFrame,
  initiative: SeedInitiative,
  { communityId, boardIds }: Place,
): Promise<PastEvent[]> {
  const { manager, people, now } = frame;
  const { answer, reachedMinutesAgo } = initiative;
  const id = newId('initiative');
  const residents = people.residents.get(initiative.communityKey)!;
  const { values } = await currentRules(manager, communityId);
  const goalposts = goalpostsOf(values, residents.length);
  const reached = reachedMinutesAgo !== undefined;
  await manager.insert(Initiative, {
    id,
    version: 1,
    communityId,
    starterId: people.personIds.get(initiative.starterKey)!,
    question: stored(initiative.question),
    body: stored(initiative.body),
    status: statusOf(initiative),
    ...goalposts,
    startedAt: ago(now, initiative.startedMinutesAgo),
    reachedAt: reached ? ago(now, reachedMinutesAgo) : null,
    dueAt: reached ? ago(now, reachedMinutesAgo - goalposts.answerDays * MINUTES_A_DAY) : null,
    answeredAt: answer ? ago(now, answer.minutesAgo) : null,
    answeredById: answer ? people.personIds.get(answer.byKey)! : null,
    reason: answer?.reason ? stored(answer.reason) : null,
    boardId: answer?.boardKey ? boardIds.get(answer.boardKey)! : null,
    withdrawnAt: null,
    hiddenAt: null,
  });
  await insertMany(manager, InitiativeSupport, backersOf(frame, initiative, { id, ...goalposts }));
  return pastOf(initiative, { id, communityId }, now);
}

function statusOf({ answer, reachedMinutesAgo }: SeedInitiative): InitiativeStatus {
  if (answer) return answer.boardKey ? InitiativeStatus.BOARD_OPENED : InitiativeStatus.REFUSED;
  return reachedMinutesAgo === undefined ? InitiativeStatus.GATHERING : InitiativeStatus.REACHED;
}

function pastOf(
  { startedMinutesAgo, reachedMinutesAgo, answer }: SeedInitiative,
  initiative: Pick<Initiative, 'id' | 'communityId'>,
  now: Date,
): PastEvent[] {
  const moments: [string, number | undefined][] = [
    [INITIATIVE_STARTED, startedMinutesAgo],
    [INITIATIVE_REACHED, reachedMinutesAgo],
    [INITIATIVE_ANSWERED, answer?.minutesAgo],
  ];
  return moments.flatMap(([kind, minutesAgo]) =>
    minutesAgo === undefined
      ? []
      : [{ record: initiativeEvent(kind, initiative), at: ago(now, minutesAgo) }],
  );
}

/** Its starter first, then neighbours one after another: as many as are needed until it is reached, the others after. */
function backersOf(
  { people, now }: SeedFrame,
  initiative: SeedInitiative,
  { id, needed }: Goalposts & { id: string },
): InitiativeSupport[] {
  const { communityKey, starterKey, startedMinutesAgo, reachedMinutesAgo, backing } = initiative;
  const starterId = people.personIds.get(starterKey)!;
  const willing = people.residents
    .get(communityKey)!
    .filter((resident) => !resident.untouched && resident.id !== starterId);
  // Each initiative starts elsewhere in the register, so that its backers are not always the same people.
  const from = startedMinutesAgo % willing.length;
  const others = Array.from(
    { length: backing - 1 },
    (_, index) => willing[(from + index * 3) % willing.length]!.id,
  );
  const until = reachedMinutesAgo ?? 30;
  const spread = (startedMinutesAgo - until) / Math.min(needed - 1, backing - 1);
  return [starterId, ...others].map((personId, index) => {
    const minutesAgo = index < needed ? startedMinutesAgo - index * spread : until - 1;
    return { initiativeId: id, personId, supportedAt: ago(now, minutesAgo) };
  });
}
