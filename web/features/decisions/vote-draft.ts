import type {
  BudgetRule,
  CreateDecisionInput,
  DecisionBasis,
  DecisionMethod,
  DecisionRulesInput,
  ProposalStatus,
} from '../../../schema/generated/graphql';
import { endOfDayIn, momentIn } from '../../i18n/day';
import type { RulesDraft } from './rules-draft';
import { CHOOSES_SEVERAL, METHODS, suggestWay, type Wants, type Way } from './ways-of-deciding';

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

/** What owners decide on: ordinary matters, or major ones. */
export type OwnersPreset = 'ORDINARY' | 'MAJOR';

/** Article 278 of the Civil Code: two thirds take part, and more than half, or three quarters, of those agree. */
const TAKING_PART = 66.67;
const AGREEING: Record<OwnersPreset, number> = { ORDINARY: 50, MAJOR: 75 };

/** A vote as it is being made; amounts and times as they were typed. */
export interface VoteDraft {
  proposals: string[];
  rules: RulesDraft;
  method: DecisionMethod | '';
  question: string;
  /** Answers to the questions that lead to a suggestion, as far as they were given. */
  wants: Partial<Wants>;
  winners: string;
  budget: string;
  /** Empty for the one that is suggested. */
  budgetRule: BudgetRule | '';
  /** BUDGET: ballots spread points instead of ticking. */
  spread: boolean;
  credits: string;
  maxScore: string;
  majority: boolean;
  /** YES_NO: owners decide, by heads and by floor area. */
  owners: OwnersPreset | '';
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
  wants: {},
  winners: '1',
  budget: '',
  budgetRule: '',
  spread: false,
  credits: '10',
  maxScore: '5',
  majority: false,
  owners: '',
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

/** What is wanted, where nothing was said: several that all cost share out money, others are ticked. */
export function wantsOf({ wants }: VoteDraft, picked: Candidate[]): Wants {
  const allCost = picked.every(({ cost }) => (cost?.amount ?? 0) > 0);
  return { what: allCost ? 'MONEY' : 'SEVERAL', how: 'TICK', aim: 'SIMPLE', ...wants };
}

/** The way of deciding that fits what was picked and what is wanted: one thing is a yes or no. */
export function suggestFor(draft: VoteDraft, picked: Candidate[]): Way {
  return picked.length <= 1 ? { method: 'YES_NO' } : suggestWay(wantsOf(draft, picked));
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
    rules: toRules(draft, method),
    quorumPercent: method === 'YES_NO' && draft.owners ? TAKING_PART : undefined,
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

/** What the way of deciding asks for, as the API takes it. */
export function toRules(draft: VoteDraft, method: DecisionMethod): DecisionRulesInput {
  if (method === 'YES_NO') return ownersRules(draft);
  if (method === 'BUDGET') return budgetRules(draft);
  const winners = CHOOSES_SEVERAL.includes(method) ? { winnerCount: Number(draft.winners) } : {};
  if (method === 'SINGLE_CHOICE') return draft.majority ? { absoluteMajority: true } : {};
  if (method === 'SCORE') return { ...winners, maxScore: Number(draft.maxScore) };
  if (method === 'DOTS' || method === 'QUADRATIC')
    return { ...winners, credits: Number(draft.credits) };
  return winners;
}

/** Both by heads and by floor area. */
function ownersRules({ owners }: VoteDraft): DecisionRulesInput {
  if (!owners) return {};
  const agreeing = AGREEING[owners];
  return {
    thresholdPercent: agreeing,
    areaThresholdPercent: agreeing,
    areaQuorumPercent: TAKING_PART,
  };
}

function budgetRules({ budget, budgetRule, spread, credits }: VoteDraft): DecisionRulesInput {
  const amount = toMinor(budget);
  const rule = budgetRule || 'GREEDY';
  if (spread) return { budget: amount, budgetRule: rule, credits: Number(credits) };
  // By equal shares a ballot may name more than the money pays for: each supporter pays a part.
  return rule === 'GREEDY'
    ? { budget: amount, maxBallotCost: amount, budgetRule: rule }
    : { budget: amount, budgetRule: rule };
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
  return [
    ['question', draft.question.trim() !== ''],
    ['count', isCountable(draft, picked, method)],
    ['money', !binds(draft) || !costs || draft.moneySource.trim() !== ''],
    ['unit', draft.unitId !== ''],
    ['times', opens >= first && (closes === undefined || closes > opens)],
    ['answer', answer > (closes ?? opens)],
  ];
}

/** Whether the numbers that the way of deciding asks for are given. */
function isCountable(draft: VoteDraft, picked: Candidate[], method: DecisionMethod): boolean {
  const { budget = 0, winnerCount = 1, credits = 1, maxScore = 1 } = toRules(draft, method);
  if (method === 'BUDGET') return (budget ?? 0) > 0 && isWhole(credits, 1000);
  return (
    isWhole(winnerCount, method === 'YES_NO' ? 1 : picked.length - 1) &&
    isWhole(credits, 1000) &&
    isWhole(maxScore, 10)
  );
}

const isWhole = (value: number | null, most: number) =>
  Number.isInteger(value) && (value ?? 0) > 0 && (value ?? 0) <= most;

/** What a link asks a new vote to begin with: proposals, a way of deciding, a question. */
export function startOf(search: URLSearchParams): Partial<VoteDraft> {
  const proposals = search.get('proposals')?.split(',');
  const method = METHODS.find((known) => known === search.get('method'));
  const question = search.get('question');
  return {
    ...(proposals && { proposals }),
    ...(method && { method }),
    ...(question && { question }),
  };
}
