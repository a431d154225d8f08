import type {
  CreateDecisionInput,
  DecisionBasis,
  DecisionMethod,
  ProposalStatus,
} from '../../../schema/generated/graphql';
import { endOfDayIn, momentIn } from '../../i18n/day';
import type { RulesDraft } from './rules-draft';

/** A proposal that can be put on the ballot. */
export interface Candidate {
  id: string;
  title: string;
  status: ProposalStatus;
  supportCount: number;
  cost?: { amount: number; currency: string } | null;
}

/** What can still be decided: nothing that is part of another proposal, not adopted, or decided already. */
export const canBePicked = ({ status }: Pick<Candidate, 'status'>) =>
  status === 'OPEN' || status === 'SHORTLISTED';

/** A vote as it is being made; amounts and times as they were typed. */
export interface VoteDraft {
  proposals: string[];
  rules: RulesDraft;
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
  rules: { numbers: {}, roles: {} },
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

/** An administrative matter can only advise, whatever was ticked before. */
export const binds = ({ basis, binding }: VoteDraft) => binding && basis !== 'ADMINISTRATIVE';

/** Where a vote is made, and by whose clock its times are meant. */
export interface VotePlace {
  boardId: string;
  timeZone: string;
}

/** The draft as the API takes it. */
export function toInput(
  draft: VoteDraft,
  method: DecisionMethod,
  { boardId, timeZone }: VotePlace,
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
    answerBy: endOfDayIn(timeZone, draft.answerBy) ?? '',
    rollAreaId: draft.rollAreaId || undefined,
    opensAt: momentIn(timeZone, draft.opensAt),
    closesAt: momentIn(timeZone, draft.closesAt),
  };
}

function rulesOf({ winners, budget }: VoteDraft, method: DecisionMethod) {
  if (method === 'BUDGET') {
    const amount = toMinor(budget);
    return { budget: amount, maxBallotCost: amount, budgetRule: 'GREEDY' as const };
  }
  return method === 'APPROVAL' ? { winnerCount: Number(winners) } : {};
}

/** Whether so many proposals can be decided on that way. */
export const fits = (picked: Candidate[], method: DecisionMethod) =>
  method === 'YES_NO' ? picked.length <= 1 : picked.length > 1;

/** What must be so before a vote can be announced. */
export type VoteCheck = 'question' | 'count' | 'money' | 'unit' | 'times' | 'answer';

/** What times are measured against. */
export interface VoteClock {
  earliestOpening: string;
  timeZone: string;
}

/** Each check with whether it is met. */
export function checkVote(
  draft: VoteDraft,
  picked: Candidate[],
  method: DecisionMethod,
  { earliestOpening, timeZone }: VoteClock,
): [VoteCheck, boolean][] {
  const first = Date.parse(earliestOpening);
  const opens = Date.parse(momentIn(timeZone, draft.opensAt) ?? earliestOpening);
  const typedClosing = momentIn(timeZone, draft.closesAt);
  const closes = typedClosing === undefined ? undefined : Date.parse(typedClosing);
  const answer = Date.parse(endOfDayIn(timeZone, draft.answerBy) ?? '');
  const costs = method === 'BUDGET' || totalOf(picked) > 0;
  const winners = Number(draft.winners);
  const counted =
    method === 'BUDGET'
      ? (toMinor(draft.budget) ?? 0) > 0
      : method === 'YES_NO' ||
        (Number.isInteger(winners) && winners > 0 && winners < picked.length);
  return [
    ['question', draft.question.trim() !== ''],
    ['count', counted],
    ['money', !binds(draft) || !costs || draft.moneySource.trim() !== ''],
    ['unit', draft.unitId !== ''],
    ['times', opens >= first && (closes === undefined || closes > opens)],
    ['answer', answer > (closes ?? opens)],
  ];
}
