import type { EntityManager } from 'typeorm';
import { Board } from '../../features/communities/board.js';
import { phaseChanged } from '../../features/communities/communities.events.js';
import { Phase, PHASES } from '../../features/communities/phase.js';
import { commentAdded } from '../../features/discussion/discussion.events.js';
import { Comment, CommentStance } from '../../features/discussion/comment.js';
import { ProposalSummary } from '../../features/proposals/proposal-summary.js';
import { ProposalSupport } from '../../features/proposals/proposal-support.js';
import { Proposal, ProposalCategory } from '../../features/proposals/proposal.js';
import { proposalPublished } from '../../features/proposals/proposals.events.js';
import type { Transaction } from '../../foundation/database/transaction.js';
import type { StreamRecord } from '../../foundation/events/stream-sql.js';
import { newId } from '../../foundation/ids.js';
import type { Platform } from '../../foundation/platform.js';
import type { SeedBoard, SeedComment, SeedProposal } from './content/content-types.js';
import { insertMany } from './insert-many.js';
import { seedAnnouncement } from './seed-announcement.js';
import { seedDecision } from './seed-decision.js';
import { seedMerged } from './seed-merged.js';
import { seedModeration } from './seed-moderation.js';
import { seedPromises } from './seed-promises.js';
import { seedTold } from './seed-told.js';
import { seedReview } from './seed-review.js';
import type { SeededPeople, SeededResident } from './seed-people.js';
import { ago, stored } from './texts.js';

/** What the seed of a board stands on. */
export interface SeedFrame {
  platform: Platform;
  tx: Transaction;
  manager: EntityManager;
  people: SeededPeople;
  now: Date;
}

/** An event with the time it happened. */
export interface PastEvent {
  record: StreamRecord;
  at: Date;
}

/** Writes a board with everything on it, and the log of how it came about; returns its id. */
export async function seedBoard(frame: SeedFrame, board: SeedBoard): Promise<string> {
  const { manager, people, now } = frame;
  const boardId = newId('board');
  await manager.insert(Board, {
    id: boardId,
    version: 1,
    communityId: people.communityIds.get(board.communityKey)!,
    question: stored(board.question),
    intro: stored(board.intro),
    phase: Phase[board.phase],
    plannedEnds: board.plannedEnd
      ? { [board.phase]: ago(now, -board.plannedEnd.inDays * 1_440).toISOString() }
      : {},
    createdAt: ago(now, board.minutesAgo),
  });
  const past: PastEvent[] = pastPhases(board, boardId, now);
  const proposalIds = new Map<string, string>();
  for (const proposal of board.proposals) {
    const seeded = await seedProposal(frame, { board, boardId, proposal });
    proposalIds.set(proposal.key, seeded.id);
    past.push(...seeded.past);
  }
  for (const merged of board.merged ?? []) {
    const seeded = await seedProposal(frame, { board, boardId, proposal: merged });
    past.push(...seeded.past);
    const targetId = proposalIds.get(merged.into)!;
    const actorId = people.facilitatorIds.get(board.communityKey)!;
    await seedMerged(frame, { boardId, sourceId: seeded.id, targetId, actorId, merged }, past);
  }
  if (board.decision) {
    const own = { board, boardId, proposalIds, decision: board.decision };
    await seedDecision(frame, own, past);
  }
  if (board.announcement) {
    const own = { board, boardId, proposalIds, vote: board.announcement };
    await seedAnnouncement(frame, own, past);
  }
  const { communityKey, promises, review } = board;
  if (promises) await seedPromises(frame, { boardId, communityKey, proposalIds }, promises, past);
  if (review) await seedReview(frame, { boardId, communityKey }, review);
  await writeLog(manager, boardId, past);
  return boardId;
}

function pastPhases(board: SeedBoard, boardId: string, now: Date): PastEvent[] {
  const behind = PHASES.indexOf(Phase[board.phase]);
  return Array.from({ length: behind }, (_, index) => ({
    record: phaseChanged(boardId, PHASES[index + 1]!),
    at: ago(now, board.minutesAgo * (1 - (index + 1) / (behind + 1))),
  }));
}

interface ProposalFrame {
  board: SeedBoard;
  boardId: string;
  proposal: SeedProposal;
}

async function seedProposal(frame: SeedFrame, { board, boardId, proposal }: ProposalFrame) {
  const { manager, people, now } = frame;
  const id = newId('proposal');
  const publishedAt = ago(now, proposal.minutesAgo);
  await manager.insert(Proposal, {
    id,
    version: 1,
    boardId,
    authorId: people.personIds.get(proposal.authorKey)!,
    title: stored(proposal.title),
    body: stored(proposal.body),
    category: ProposalCategory[proposal.category],
    cost: proposal.cost === null ? null : proposal.cost * 100,
    publishedAt,
  });
  await manager.insert(ProposalSummary, { proposalId: id, boardId, supports: proposal.backing });
  const residents = people.residents.get(board.communityKey)!;
  await insertMany(
    manager,
    ProposalSupport,
    backersOf(board, proposal, residents).map((personId) => ({
      proposalId: id,
      personId,
      supportedAt: publishedAt,
    })),
  );
  const place = { boardId, proposalId: id, residents, now, personIds: people.personIds };
  const remarks = flatten(proposal.comments, null, place);
  const comments = remarks.map(({ written }) => written);
  await insertMany(manager, Comment, comments);
  const past: PastEvent[] = [
    { record: proposalPublished(boardId, id), at: publishedAt },
    ...comments.map((comment) => ({
      record: commentAdded(boardId, comment.id),
      at: comment.createdAt,
    })),
  ];
  for (const { written: comment, remark } of remarks) {
    const { moderation, told } = remark;
    if (told)
      past.push(...(await seedTold(frame, { communityKey: board.communityKey, comment, told })));
    const reported = moderation && { communityKey: board.communityKey, comment, moderation };
    if (reported) past.push(...(await seedModeration(frame, reported)));
  }
  return { id, past };
}

/** Who backs a proposal itself. Backers of one that was merged into another come after the other's own. */
function backersOf(
  { proposals, merged = [] }: SeedBoard,
  proposal: SeedProposal,
  residents: SeededResident[],
): string[] {
  const willing = residents.filter(({ untouched }) => !untouched);
  const into = merged.find(({ key }) => key === proposal.key)?.into;
  const counted = proposals.find(({ key }) => key === (into ?? proposal.key))!;
  const carried = merged.filter((other) => other.into === counted.key);
  const own = counted.backing - carried.reduce((sum, { backing }) => sum + backing, 0);
  // Each proposal starts elsewhere in the register, so that its backers are not always the same people.
  const start = (counted.cost ?? 1) % willing.length;
  const [first, count] = into ? [own, proposal.backing] : [0, own];
  return Array.from(
    { length: count },
    (_, index) => willing[(start + (first + index) * 3) % willing.length]!.id,
  );
}

interface CommentFrame {
  boardId: string;
  proposalId: string;
  residents: SeededResident[];
  personIds: ReadonlyMap<string, string>;
  now: Date;
}

/** A remark of the content with what was written of it. */
interface WrittenRemark {
  written: Comment;
  remark: SeedComment;
}

function flatten(
  comments: SeedComment[],
  parentId: string | null,
  frame: CommentFrame,
): WrittenRemark[] {
  return comments.flatMap((comment, index) => {
    const id = newId('comment');
    const written: Comment = Object.assign(new Comment(), {
      id,
      version: 1,
      boardId: frame.boardId,
      proposalId: frame.proposalId,
      parentId,
      authorId: comment.authorKey
        ? frame.personIds.get(comment.authorKey)!
        : neighbourIn(comment.building, index, frame.residents),
      stance: CommentStance[comment.stance],
      body: stored(comment.text),
      createdAt: ago(frame.now, comment.minutesAgo),
      hiddenAt: hiddenAt(comment, frame.now),
    });
    return [{ written, remark: comment }, ...flatten(comment.replies ?? [], id, frame)];
  });
}

function hiddenAt({ moderation }: SeedComment, now: Date): Date | null {
  const decided = moderation?.decided;
  return decided?.action === 'HIDE' ? ago(now, decided.minutesAgo) : null;
}

/** A neighbour from that building, another one for each index. */
export function neighbourIn(building: number, index: number, residents: SeededResident[]): string {
  const there = residents.filter(
    (resident) => resident.building === building && !resident.untouched,
  );
  return there[index % there.length]!.id;
}

/** Writes the log of a stream that has none yet, in order of time. */
export async function writeLog(
  manager: EntityManager,
  streamId: string,
  past: PastEvent[],
): Promise<void> {
  const ordered = past.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  await manager.query(
    `INSERT INTO stream_event (stream_id, seq, kind, ids, at)
     SELECT $1, e.seq, e.kind, e.ids::jsonb, e.at
     FROM unnest($2::text[], $3::text[], $4::timestamptz[]) WITH ORDINALITY AS e (kind, ids, at, seq)`,
    [
      streamId,
      ordered.map(({ record }) => record.kind),
      ordered.map(({ record }) => JSON.stringify(record.ids)),
      ordered.map(({ at }) => at),
    ],
  );
  await manager.query('INSERT INTO stream_head (stream_id, seq) VALUES ($1, $2)', [
    streamId,
    ordered.length,
  ]);
}
