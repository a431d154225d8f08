import type { Transaction } from '../../foundation/database/transaction.js';
import { newId } from '../../foundation/ids.js';
import type { Platform } from '../../foundation/platform.js';
import type { DecisionOption } from '../decisions/decision-option.js';
import type { DecisionTurned } from '../decisions/decisions.hooks.js';
import type { TallyResult } from '../decisions/methods/method.js';
import { CommitmentStatus } from './commitment-status.js';
import { Commitment } from './commitment.js';
import { COMMITMENT_MADE, commitmentEvent } from './commitments.events.js';
import { commitmentChanged } from './commitments.hooks.js';
import { Outcome } from './outcome.js';

/** Writes what a decision came to as it closes: what it binds somebody to becomes a promise. */
export async function writeOutcome(
  platform: Platform,
  tx: Transaction,
  turned: DecisionTurned & { result: TallyResult },
): Promise<void> {
  const outcome = toOutcome(turned);
  await tx.manager.insert(Outcome, outcome);
  const commitments = promisedOptions(turned).map((option, index) =>
    toCommitment(outcome, turned, option, index + 1),
  );
  if (commitments.length === 0) return;
  await tx.manager.insert(Commitment, commitments);
  for (const commitment of commitments) {
    tx.record(commitmentEvent(COMMITMENT_MADE, commitment));
    const { id, proposalId, decisionId, boardId } = commitment;
    const about = { commitmentId: id, proposalId, decisionId, boardId };
    await commitmentChanged.run(platform, tx, {
      ...about,
      what: 'MADE',
      actorId: null,
      at: turned.at,
    });
  }
}

function toOutcome({ decision, result, at }: DecisionTurned & { result: TallyResult }): Outcome {
  return {
    id: newId('outcome'),
    version: 1,
    decisionId: decision.id,
    boardId: decision.boardId,
    passed: result.passed,
    binding: decision.binding,
    unitId: decision.unitId,
    answerBy: decision.answerBy,
    createdAt: at,
    reply: null,
    repliedById: null,
    repliedAt: null,
  };
}

/** What has to be carried out, in the order of the count. */
function promisedOptions({
  decision,
  options,
  result,
}: DecisionTurned & { result: TallyResult }): DecisionOption[] {
  if (!result.passed || !decision.binding) return [];
  const byId = new Map(options.map((option) => [option.id, option]));
  return result.options
    .filter(({ selected }) => selected)
    .map(({ optionId }) => byId.get(optionId)!);
}

function toCommitment(
  outcome: Outcome,
  { decision }: DecisionTurned,
  { id: optionId, kind, label, proposalId, cost, currency }: DecisionOption,
  position: number,
): Commitment {
  return {
    id: newId('commitment'),
    version: 1,
    boardId: outcome.boardId,
    outcomeId: outcome.id,
    decisionId: outcome.decisionId,
    optionId,
    proposalId,
    // “Yes” says nothing apart from its question.
    title: kind === 'YES' ? decision.question : label,
    position,
    cost,
    currency,
    unitId: outcome.unitId,
    status: CommitmentStatus.PROMISED,
    answerBy: outcome.answerBy,
    dueAt: null,
    reason: null,
    instead: null,
    createdAt: outcome.createdAt,
    settledAt: null,
    disputedAt: null,
  };
}
