import { createHash } from 'node:crypto';
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
  DECISION_OPENED,
  DECISION_SCHEDULED,
  decisionEvent,
} from '../../features/decisions/decisions.events.js';
import { leafOf } from '../../features/decisions/leaf.js';
import { canonicalChoice } from '../../features/decisions/methods/registry.js';
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

const CURRENCY = 'CNY';

/** Writes an open decision with its roll and its ballots. */
export async function seedDecision(frame: SeedFrame, own: DecisionFrame): Promise<PastEvent[]> {
  const { manager, people, now } = frame;
  const { board, boardId, decision } = own;
  const residents = people.residents.get(board.communityKey)!;
  const openedAt = ago(now, decision.openedMinutesAgo);
  const row = toDecision(
    own,
    people.unitIds.get(`${board.communityKey}/${decision.unitKey}`)!,
    now,
  );
  await manager.insert(Decision, { ...row, rollSize: residents.length });
  const options = toOptions(own, row.id);
  await manager.insert(DecisionOption, [...options.values()]);
  await manager.query(
    'INSERT INTO roll_entry (decision_id, person_id) SELECT $1, unnest($2::text[])',
    [row.id, residents.map(({ id }) => id)],
  );
  const voters = residents.filter(({ untouched }) => !untouched).map(({ id }) => id);
  await insertMany(manager, Ballot, toBallots(own, row.id, options, voters, openedAt, now));
  const announced = decisionEvent(DECISION_SCHEDULED, boardId, row.id);
  const opened = decisionEvent(DECISION_OPENED, boardId, row.id);
  return [
    { record: announced, at: ago(openedAt, 60) },
    { record: opened, at: openedAt },
  ];
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
      budget: decision.budget * 100,
      maxBallotCost: decision.maxBallotCost * 100,
      budgetRule: decision.budgetRule,
      tieRule: decision.tieRule,
    },
    status: DecisionStatus.OPEN,
    disclosure: Disclosure.OPEN,
    tallyVisibility: TallyVisibility[decision.tallyVisibility],
    basis: DecisionBasis[decision.basis],
    binding: decision.binding,
    unitId,
    moneySource: stored(decision.moneySource),
    currency: CURRENCY,
    answerBy: nextDay(decision.answerBy, closesAt),
    quorumPercent: decision.quorumPercent,
    opensAt: null,
    closesAt,
    openedAt,
    createdAt: ago(openedAt, 60),
  };
}

/** The end of the next such day after `from`, in the demo's time zone (UTC+8). */
function nextDay({ month, day }: SeedDecision['answerBy'], from: Date): Date {
  const inYear = (year: number) => new Date(Date.UTC(year, month - 1, day, 15, 59, 59));
  const thisYear = inYear(from.getUTCFullYear());
  return thisYear > from ? thisYear : inYear(from.getUTCFullYear() + 1);
}

function toOptions(
  { board, proposalIds }: DecisionFrame,
  decisionId: string,
): Map<string, DecisionOption> {
  return new Map(
    board.proposals.map((proposal, index) => [
      proposal.key,
      {
        id: newId('option'),
        decisionId,
        kind: 'PROPOSAL',
        label: stored(proposal.title),
        cost: (proposal.cost ?? 0) * 100,
        currency: CURRENCY,
        proposalId: proposalIds.get(proposal.key)!,
        position: index + 1,
      },
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
  const wanted = board.proposals.map(({ key, cost }) => ({
    key,
    cost: cost ?? 0,
    votes: decision.votes[key] ?? 0,
  }));
  const filled = fillBallots(decision.ballots, decision.maxBallotCost, wanted);
  const span = now.getTime() - openedAt.getTime();
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
