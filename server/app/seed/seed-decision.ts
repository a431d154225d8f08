import { createHash } from 'node:crypto';
import { Board } from '../../features/communities/board.js';
import { FOUNDING_RULES } from '../../features/communities/rulebook.js';
import { Ballot } from '../../features/decisions/ballot.js';
import { DecisionOption } from '../../features/decisions/decision-option.js';
import {
  DecisionBasis,
  DecisionStatus,
  Disclosure,
  TallyVisibility,
} from '../../features/decisions/decision.enums.js';
import { Decision } from '../../features/decisions/decision.js';
import {
  DECISION_CLOSED,
  DECISION_OPENED,
  DECISION_SCHEDULED,
  decisionEvent,
} from '../../features/decisions/decisions.events.js';
import {
  decisionClosed,
  decisionOpened,
  type DecisionTurned,
} from '../../features/decisions/decisions.hooks.js';
import { definitionOf } from '../../features/decisions/definition.js';
import { leafOf } from '../../features/decisions/leaf.js';
import { settleOptions, shortlistOptions } from '../../features/decisions/move-options.js';
import { countBallots } from '../../features/decisions/tally.js';
import { canonicalChoice } from '../../features/decisions/methods/registry.js';
import type { Transaction } from '../../foundation/database/transaction.js';
import { newId } from '../../foundation/ids.js';
import type { SeedBoard, SeedDecision } from './content/content-types.js';
import { fillBallots } from './fill-ballots.js';
import { insertMany } from './insert-many.js';
import type { PastEvent, SeedFrame } from './seed-board.js';
import { ago, stored } from './texts.js';

interface DecisionFrame {
  board: SeedBoard;
  boardId: string;
  proposalIds: Map<string, string>;
  decision: SeedDecision;
}

/** What the demo pays in. */
export const CURRENCY = 'CNY';
/** How long before its opening a vote was announced: longer than any publicity a community asks for. */
const ANNOUNCED_BEFORE = 4_320;
/** The publicity that every community starts with. */
const PUBLIC_FOR = FOUNDING_RULES.publicityHours * 60;

/** Writes a decision with its roll and ballots; what its turns bring about is written by those who do so in life. */
export async function seedDecision(
  frame: SeedFrame,
  own: DecisionFrame,
  past: PastEvent[],
): Promise<void> {
  const { platform, manager, people, now } = frame;
  const { board, boardId, decision } = own;
  const residents = people.residents.get(board.communityKey)!;
  const openedAt = ago(now, decision.openedMinutesAgo);
  const announcedAt = ago(openedAt, ANNOUNCED_BEFORE);
  const unitId = people.unitIds.get(`${board.communityKey}/${decision.unitKey}`)!;
  const row = toDecision(own, unitId, now);
  await manager.insert(Decision, { ...row, rollSize: residents.length });
  const options = toOptions(own, row.id);
  await manager.insert(DecisionOption, [...options.values()]);
  await manager.query(
    'INSERT INTO roll_entry (decision_id, person_id) SELECT $1, unnest($2::text[])',
    [row.id, residents.map(({ id }) => id)],
  );
  const voters = residents.filter(({ untouched }) => !untouched).map(({ id }) => id);
  await insertMany(manager, Ballot, toBallots(own, row.id, options, voters, openedAt, now));
  const written = await manager.findOneByOrFail(Decision, { id: row.id });
  const turned = {
    decision: written,
    board: await manager.findOneByOrFail(Board, { id: boardId }),
    options: [...options.values()],
  };
  const announced = atTime(frame, past, announcedAt);
  announced.record(decisionEvent(DECISION_SCHEDULED, boardId, row.id));
  const facilitatorId = people.facilitatorIds.get(board.communityKey)!;
  await shortlistOptions(platform, announced, { ...turned, at: announcedAt }, facilitatorId);
  const opened = atTime(frame, past, openedAt);
  opened.record(decisionEvent(DECISION_OPENED, boardId, row.id));
  await decisionOpened.run(platform, opened, { ...turned, at: openedAt });
  if (decision.closesInMinutes < 0) await close(frame, turned, past);
}

/** Closes a vote as it was closed then, with what that brought about. */
async function close(
  frame: SeedFrame,
  turned: Omit<DecisionTurned, 'at'>,
  past: PastEvent[],
): Promise<void> {
  const { platform, manager } = frame;
  const { decision, board } = turned;
  const closedAt = decision.closesAt!;
  const definition = (await definitionOf(platform, decision.id, manager))!;
  const { result } = await countBallots(manager, definition, decision.rollSize!);
  const change = { status: DecisionStatus.CLOSED, closedAt, result, version: decision.version + 1 };
  await manager.update(Decision, decision.id, change);
  const closing = atTime(frame, past, closedAt);
  closing.record(decisionEvent(DECISION_CLOSED, board.id, decision.id));
  const closed = {
    ...turned,
    decision: Object.assign(new Decision(), decision, change),
    result,
    at: closedAt,
  };
  await settleOptions(platform, closing, closed);
  await decisionClosed.run(platform, closing, closed);
}

/** The seed's transaction as it would have been then: what it records on the board belongs to that time. */
export function atTime({ tx }: SeedFrame, past: PastEvent[], at: Date): Transaction {
  return { ...tx, record: (record) => past.push({ record, at }) };
}

function toDecision({ boardId, decision }: DecisionFrame, unitId: string, now: Date) {
  const openedAt = ago(now, decision.openedMinutesAgo);
  const closesAt = ago(now, -decision.closesInMinutes);
  return {
    id: newId('decision'),
    version: 2,
    boardId,
    question: stored(decision.question),
    method: decision.method,
    rules: {
      minChoices: 1,
      maxChoices: decision.maxChoices,
      budget: inMinorUnits(decision.budget),
      maxBallotCost: inMinorUnits(decision.maxBallotCost),
      budgetRule: decision.budgetRule,
      tieRule: decision.tieRule,
    },
    status: DecisionStatus.OPEN,
    disclosure: Disclosure.OPEN,
    tallyVisibility: TallyVisibility[decision.tallyVisibility],
    basis: DecisionBasis[decision.basis],
    binding: decision.binding,
    unitId,
    moneySource: decision.moneySource && stored(decision.moneySource),
    currency: CURRENCY,
    answerBy: answerBy(decision.answerBy, closesAt, now),
    quorumPercent: decision.quorumPercent,
    publicUntil: ago(openedAt, ANNOUNCED_BEFORE - PUBLIC_FOR),
    opensAt: null,
    closesAt,
    openedAt,
    createdAt: ago(openedAt, ANNOUNCED_BEFORE),
  };
}

const inMinorUnits = (yuan: number | undefined) => (yuan === undefined ? undefined : yuan * 100);

function answerBy(day: SeedDecision['answerBy'], closesAt: Date, now: Date): Date {
  return 'inDays' in day ? ago(now, -day.inDays * 1_440) : nextDay(day, closesAt);
}

/** The end of the next such day after `from`, in the demo's time zone (UTC+8). */
function nextDay({ month, day }: { month: number; day: number }, from: Date): Date {
  const inYear = (year: number) => new Date(Date.UTC(year, month - 1, day, 15, 59, 59));
  const thisYear = inYear(from.getUTCFullYear());
  return thisYear > from ? thisYear : inYear(from.getUTCFullYear() + 1);
}

function toOptions(
  { board, proposalIds, decision }: DecisionFrame,
  decisionId: string,
): Map<string, DecisionOption> {
  const custom = decision.options?.map(({ key, label }) => ({
    key,
    kind: 'CUSTOM' as const,
    label: stored(label),
    cost: null,
    proposalId: null,
  }));
  const proposed = board.proposals.map(({ key, title, cost }) => ({
    key,
    kind: 'PROPOSAL' as const,
    label: stored(title),
    cost: (cost ?? 0) * 100,
    proposalId: proposalIds.get(key)!,
  }));
  return new Map(
    (custom ?? proposed).map(({ key, ...option }, index) => [
      key,
      { id: newId('option'), decisionId, currency: CURRENCY, position: index + 1, ...option },
    ]),
  );
}

function toBallots(
  { board, decision }: DecisionFrame,
  decisionId: string,
  options: Map<string, DecisionOption>,
  voters: string[],
  openedAt: Date,
  now: Date,
): Ballot[] {
  // Without money each choice costs one of as many as a ballot may hold.
  const costOf = (key: string) =>
    decision.maxBallotCost ? (board.proposals.find((one) => one.key === key)?.cost ?? 0) : 1;
  const wanted = [...options.keys()].map((key) => ({
    key,
    cost: costOf(key),
    votes: decision.votes[key] ?? 0,
  }));
  const limit = decision.maxBallotCost ?? decision.maxChoices ?? options.size;
  const filled = fillBallots(decision.ballots, limit, wanted);
  const until = Math.min(now.getTime(), ago(now, -decision.closesInMinutes).getTime());
  const span = until - openedAt.getTime();
  return filled.map((keys, index) => {
    const voterId = voters[(index * 2) % voters.length]!;
    const choice = canonicalChoice({ options: keys.map((key) => options.get(key)!.id) });
    // Not random on purpose: these ballots are invented, and so may their nonces be.
    const nonce = createHash('sha256').update(`${decisionId}/${index}`).digest('base64url');
    const castAt = new Date(openedAt.getTime() + (span * (index + 0.5)) / filled.length);
    return {
      leaf: leafOf(decisionId, choice, nonce),
      decisionId,
      voterId,
      choice,
      nonce,
      castAt,
      supersededAt: null,
    };
  });
}
