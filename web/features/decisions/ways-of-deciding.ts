import type { BallotForm, BudgetRule, DecisionMethod } from '../../../schema/generated/graphql.js';

/** What a vote is to choose: one, several, or how an amount of money is shared out. */
export type What = 'ONE' | 'SEVERAL' | 'MONEY';
/** How residents fill in their ballots. */
export type How = 'TICK' | 'GRADE' | 'ORDER' | 'SPREAD';
/** What matters most: that it is plain, that most can live with it, that minorities get their share, that strong wishes count. */
export type Aim = 'SIMPLE' | 'AGREEABLE' | 'FAIR' | 'STRENGTH';

/** Answers to three plain questions. */
export interface Wants {
  what: What;
  how: How;
  aim: Aim;
}

/** A way of deciding, and how a budget is given out by it. */
export interface Way {
  method: DecisionMethod;
  budgetRule?: BudgetRule;
}

export const WHATS: What[] = ['ONE', 'SEVERAL', 'MONEY'];
export const HOWS: How[] = ['TICK', 'GRADE', 'ORDER', 'SPREAD'];
export const AIMS: Aim[] = ['SIMPLE', 'AGREEABLE', 'FAIR', 'STRENGTH'];

/** Every way there is, the plainest first. */
export const METHODS: DecisionMethod[] = [
  'YES_NO',
  'SINGLE_CHOICE',
  'APPROVAL',
  'BUDGET',
  'SCORE',
  'STAR',
  'MAJORITY_JUDGMENT',
  'DOTS',
  'QUADRATIC',
  'INSTANT_RUNOFF',
  'SCHULZE',
  'RANKED_PAIRS',
  'BORDA',
  'SCOTTISH_STV',
  'MEEK_STV',
];

/** Ways that can choose several. */
export const CHOOSES_SEVERAL: DecisionMethod[] = [
  'APPROVAL',
  'SCORE',
  'DOTS',
  'QUADRATIC',
  'SCOTTISH_STV',
  'MEEK_STV',
];

const SCORED: DecisionMethod[] = ['SCORE', 'STAR', 'MAJORITY_JUDGMENT', 'DOTS', 'QUADRATIC'];
const TICKED: DecisionMethod[] = ['YES_NO', 'SINGLE_CHOICE', 'APPROVAL', 'BUDGET'];

/** How a ballot of a vote that is being made will be filled in; a budget's by its points, where it has any. */
export function formOf(method: DecisionMethod, credits?: number | null): BallotForm {
  if (method === 'BUDGET' && credits != null) return 'SCORES';
  if (TICKED.includes(method)) return 'TICKS';
  return SCORED.includes(method) ? 'SCORES' : 'RANKING';
}

const OF_ONE: Record<How, Record<Aim, DecisionMethod>> = {
  TICK: {
    SIMPLE: 'SINGLE_CHOICE',
    AGREEABLE: 'APPROVAL',
    FAIR: 'APPROVAL',
    STRENGTH: 'APPROVAL',
  },
  GRADE: {
    SIMPLE: 'SCORE',
    AGREEABLE: 'MAJORITY_JUDGMENT',
    FAIR: 'STAR',
    STRENGTH: 'SCORE',
  },
  ORDER: {
    SIMPLE: 'INSTANT_RUNOFF',
    AGREEABLE: 'SCHULZE',
    FAIR: 'SCHULZE',
    STRENGTH: 'BORDA',
  },
  SPREAD: { SIMPLE: 'DOTS', AGREEABLE: 'QUADRATIC', FAIR: 'QUADRATIC', STRENGTH: 'DOTS' },
};

/** The way that answers suggest. */
export function suggestWay({ what, how, aim }: Wants): Way {
  if (what === 'MONEY')
    return { method: 'BUDGET', budgetRule: aim === 'FAIR' ? 'EQUAL_SHARES_ADD1' : 'GREEDY' };
  if (what === 'ONE') return { method: OF_ONE[how][aim] };
  // Ticks and scores give everything to the same majority: seats in proportion take rankings.
  if (how === 'ORDER' || aim === 'FAIR') return { method: 'SCOTTISH_STV' };
  if (how === 'SPREAD') return { method: aim === 'SIMPLE' ? 'DOTS' : 'QUADRATIC' };
  return { method: how === 'GRADE' ? 'SCORE' : 'APPROVAL' };
}
