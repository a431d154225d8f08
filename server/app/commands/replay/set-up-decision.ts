import type { PabulibFile, PabulibRule } from '../../../features/open-data/pabulib/pabulib-file.js';
import type { ApiClient } from './api-client.js';
import { STEPS } from './operations.js';
import { ReplayError } from './replay-error.js';
import { create } from './set-up-board.js';
import type { SetUpBoard } from './set-up-board.js';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
/** Those rules of files that votes of this platform may have. */
const RULES: Partial<Record<PabulibRule, string>> = {
  greedy: 'GREEDY',
  'greedy-no-skip': 'GREEDY_NO_SKIP',
  'greedy-threshold': 'GREEDY_THRESHOLD',
};

/** Why no vote of this platform can be as the file says; null when one can. */
export function whyNoVoteOfOurs({ rule, voteType }: PabulibFile): string | null {
  if (!(rule in RULES)) return `no vote can have the rule "${rule}" yet`;
  return voteType === 'approval' || voteType === 'choose-1'
    ? null
    : `no vote can have "${voteType}" ballots yet`;
}

/** A decision, and which of its options stands for which project. */
export interface SetUpDecision {
  id: string;
  optionOfProject: Map<string, string>;
}

/** Makes the budget decision with the file's own terms; it is not open yet. */
export async function setUpDecision(
  client: ApiClient,
  board: SetUpBoard,
  file: PabulibFile,
): Promise<SetUpDecision> {
  const { decision } = await create(client, STEPS.createDecision, decisionOf(board, file));
  if (!decision) throw new ReplayError('the server made a decision and did not say which');
  const options = new Map(decision.options.map((option) => [option.proposal?.id, option.id]));
  const optionOfProject = new Map<string, string>();
  for (const [index, project] of file.projects.entries()) {
    const option = options.get(board.proposalIds[index]);
    if (!option) throw new ReplayError(`the decision has no option for project ${project.id}`);
    optionOfProject.set(project.id, option);
  }
  return { id: decision.id, optionOfProject };
}

function decisionOf({ boardId, unitId, proposalIds }: SetUpBoard, file: PabulibFile) {
  return {
    boardId,
    unitId,
    question: 'Which projects should be paid for?',
    method: 'BUDGET',
    options: proposalIds.map((proposalId) => ({ proposalId })),
    rules: rulesOf(file),
    basis: 'SELF_GOVERNANCE',
    binding: false,
    moneySource: 'The published budget',
    answerBy: new Date(Date.now() + YEAR_MS).toISOString(),
    quorumPercent: 0,
  };
}

// Equal votes: the published outcomes follow the file's own order.
function rulesOf(file: PabulibFile) {
  return {
    minChoices: file.minLength,
    maxChoices: file.maxLength,
    budget: file.budget,
    maxBallotCost: file.maxSumCost,
    budgetRule: RULES[file.rule],
    minScore: file.minScore,
    tieRule: 'LISTED_ORDER',
  };
}
