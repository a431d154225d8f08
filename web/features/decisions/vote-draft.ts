import type {
  CreateDecisionInput,
  DecisionBasis,
  DecisionMethod,
} from '../../../schema/generated/graphql';

/** A proposal that can be put on the ballot. */
export interface Candidate {
  id: string;
  title: string;
  supportCount: number;
  cost?: { amount: number; currency: string } | null;
}

/** A vote as it is being made; amounts and times as they were typed. */
export interface VoteDraft {
  proposals: string[];
  method: DecisionMethod | '';
  question: string;
  winners: string;
  budget: string;
  basis: DecisionBasis;
  binding: boolean;
  unitId: string;
  moneySource: string;
  answerBy: string;
  rollAreaId: string;
  opensAt: string;
  closesAt: string;
  live: boolean;
}

/** Nothing typed yet. */
export const emptyVote: VoteDraft = {
  proposals: [],
  method: '',
  question: '',
  winners: '1',
  budget: '',
  basis: 'SELF_GOVERNANCE',
  binding: true,
  unitId: '',
  moneySource: '',
  answerBy: '',
  rollAreaId: '',
  opensAt: '',
  closesAt: '',
  live: true,
};

/** The way of counting that fits what was picked: one thing is a yes or no, several that all cost are a budget. */
export function suggestMethod(picked: Candidate[]): DecisionMethod {
  if (picked.length <= 1) return 'YES_NO';
  return picked.every(({ cost }) => (cost?.amount ?? 0) > 0) ? 'BUDGET' : 'APPROVAL';
}

/** What was picked costs together, in minor units. */
export const totalOf = (picked: Candidate[]) =>
  picked.reduce((sum, { cost }) => sum + (cost?.amount ?? 0), 0);

/** "42,000.50" → 4200050; undefined when it is no amount. */
export function toMinor(typed: string): number | undefined {
  const plain = typed.replace(/[\s,\uff0c\u00a5\uffe5]/g, '');
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

const toIso = (typed: string) => (typed ? new Date(typed).toISOString() : undefined);

/** An administrative matter can only advise, whatever was ticked before. */
export const binds = ({ basis, binding }: VoteDraft) => binding && basis !== 'ADMINISTRATIVE';

/** The draft as the API takes it. */
export function toInput(
  draft: VoteDraft,
  method: DecisionMethod,
  boardId: string,
): Omit<CreateDecisionInput, 'clientMutationId'> {
  const listed = method === 'YES_NO' ? undefined : draft.proposals;
  return {
    boardId,
    question: draft.question,
    method,
    options: listed?.map((proposalId) => ({ proposalId })),
    proposalId: method === 'YES_NO' ? draft.proposals[0] : undefined,
    rules: rulesOf(draft, method),
    tallyVisibility: draft.live ? 'LIVE' : 'AFTER_CLOSING',
    basis: draft.basis,
    binding: binds(draft),
    unitId: draft.unitId,
    moneySource: draft.moneySource.trim() || undefined,
    answerBy: new Date(`${draft.answerBy}T23:59:00`).toISOString(),
    rollAreaId: draft.rollAreaId || undefined,
    opensAt: toIso(draft.opensAt),
    closesAt: toIso(draft.closesAt),
  };
}

function rulesOf({ winners, budget }: VoteDraft, method: DecisionMethod) {
  if (method === 'BUDGET') {
    const amount = toMinor(budget);
    return { budget: amount, maxBallotCost: amount, budgetRule: 'GREEDY' as const };
  }
  return method === 'APPROVAL' ? { winnerCount: Number(winners) } : {};
}

/** What must be so before a vote can be announced. */
export type VoteCheck = 'proposals' | 'question' | 'count' | 'money' | 'unit' | 'times' | 'answer';

/** Each check with whether it is met. */
export function checkVote(
  draft: VoteDraft,
  picked: Candidate[],
  method: DecisionMethod,
  earliest: string,
): [VoteCheck, boolean][] {
  const first = Date.parse(earliest);
  const opens = draft.opensAt ? Date.parse(draft.opensAt) : first;
  const closes = draft.closesAt ? Date.parse(draft.closesAt) : undefined;
  const answer = draft.answerBy ? Date.parse(`${draft.answerBy}T23:59:00`) : 0;
  const costs = method === 'BUDGET' || totalOf(picked) > 0;
  const winners = Number(draft.winners);
  const counted =
    method === 'BUDGET'
      ? (toMinor(draft.budget) ?? 0) > 0
      : method === 'YES_NO' ||
        (Number.isInteger(winners) && winners > 0 && winners < picked.length);
  return [
    ['proposals', method === 'YES_NO' ? picked.length <= 1 : picked.length > 1],
    ['question', draft.question.trim() !== ''],
    ['count', counted],
    ['money', !binds(draft) || !costs || draft.moneySource.trim() !== ''],
    ['unit', draft.unitId !== ''],
    ['times', opens >= first && (closes === undefined || closes > opens)],
    ['answer', answer > (closes ?? opens)],
  ];
}
