import { registerEnumType } from 'type-graphql';
import type { StarDetails, TransferStage } from './methods/count-details.js';
import type {
  BallotForm,
  BudgetRule,
  DecisionMethod,
  OptionKind,
  PassCondition,
  RoundOutcome,
  Satisfaction,
  TieRule,
} from './methods/method.js';

/** An enum object for a union of texts, so that the counting methods stay free of GraphQL. */
type EnumOf<T extends string> = { readonly [K in T]: K };

export const DecisionMethodEnum: EnumOf<DecisionMethod> = {
  YES_NO: 'YES_NO',
  SINGLE_CHOICE: 'SINGLE_CHOICE',
  APPROVAL: 'APPROVAL',
  SCORE: 'SCORE',
  STAR: 'STAR',
  MAJORITY_JUDGMENT: 'MAJORITY_JUDGMENT',
  DOTS: 'DOTS',
  QUADRATIC: 'QUADRATIC',
  INSTANT_RUNOFF: 'INSTANT_RUNOFF',
  SCHULZE: 'SCHULZE',
  RANKED_PAIRS: 'RANKED_PAIRS',
  BORDA: 'BORDA',
  SCOTTISH_STV: 'SCOTTISH_STV',
  MEEK_STV: 'MEEK_STV',
  BUDGET: 'BUDGET',
};

export const BallotFormEnum: EnumOf<BallotForm> = {
  TICKS: 'TICKS',
  RANKING: 'RANKING',
  SCORES: 'SCORES',
};

export const OptionKindEnum: EnumOf<OptionKind> = {
  PROPOSAL: 'PROPOSAL',
  CUSTOM: 'CUSTOM',
  YES: 'YES',
  NO: 'NO',
  ABSTAIN: 'ABSTAIN',
};

export const BudgetRuleEnum: EnumOf<BudgetRule> = {
  GREEDY: 'GREEDY',
  GREEDY_NO_SKIP: 'GREEDY_NO_SKIP',
  GREEDY_THRESHOLD: 'GREEDY_THRESHOLD',
  EQUAL_SHARES: 'EQUAL_SHARES',
  EQUAL_SHARES_ADD1: 'EQUAL_SHARES_ADD1',
};

export const SatisfactionEnum: EnumOf<Satisfaction> = {
  COST: 'COST',
  CARDINALITY: 'CARDINALITY',
};

export const TieRuleEnum: EnumOf<TieRule> = { LISTED_ORDER: 'LISTED_ORDER', LOT: 'LOT' };

export const RoundOutcomeEnum: EnumOf<RoundOutcome> = {
  SELECTED: 'SELECTED',
  DOES_NOT_FIT: 'DOES_NOT_FIT',
  STOPPED: 'STOPPED',
  NOT_REACHED: 'NOT_REACHED',
  BELOW_MIN_SCORE: 'BELOW_MIN_SCORE',
  NOT_AFFORDABLE: 'NOT_AFFORDABLE',
  NOT_SELECTED: 'NOT_SELECTED',
  COUNTED: 'COUNTED',
};

export const PassConditionKindEnum: EnumOf<PassCondition['kind']> = {
  TURNOUT: 'TURNOUT',
  AGREEMENT: 'AGREEMENT',
  MAJORITY: 'MAJORITY',
  AREA_TURNOUT: 'AREA_TURNOUT',
  HEADS_OF_CAST: 'HEADS_OF_CAST',
  AREA_OF_CAST: 'AREA_OF_CAST',
};

export const TransferReasonEnum: EnumOf<NonNullable<TransferStage['reason']>> = {
  SURPLUS: 'SURPLUS',
  EXCLUDED: 'EXCLUDED',
};

export const StageStatusEnum: EnumOf<'CONTINUING' | 'ELECTED' | 'EXCLUDED'> = {
  CONTINUING: 'CONTINUING',
  ELECTED: 'ELECTED',
  EXCLUDED: 'EXCLUDED',
};

export const MajorityOutcomeEnum: EnumOf<'LOCKED' | 'CLOSES_A_CYCLE'> = {
  LOCKED: 'LOCKED',
  CLOSES_A_CYCLE: 'CLOSES_A_CYCLE',
};

export const RunoffDecidedByEnum: EnumOf<NonNullable<StarDetails['decidedBy']>> = {
  PREFERENCES: 'PREFERENCES',
  SUMS: 'SUMS',
  PUBLISHED_ORDER: 'PUBLISHED_ORDER',
};

registerEnumType(DecisionMethodEnum, {
  name: 'DecisionMethod',
  description: 'How the ballots of a decision are counted.',
  valuesConfig: {
    YES_NO: { description: 'Yes, no or abstain; passes at a share of yes among yes and no.' },
    SINGLE_CHOICE: {
      description:
        'One of the options; the one with most votes wins, by an absolute majority where that is asked for.',
    },
    APPROVAL: { description: 'Any of the options; the most approved win.' },
    SCORE: { description: 'A number from 0 to `maxScore` for each option; the highest sums win.' },
    STAR: {
      description:
        'Scores as with SCORE; of the two with the highest sums the one that more ballots score higher wins.',
    },
    MAJORITY_JUDGMENT: {
      description:
        'A grade for each option, from 0, to reject, to 5, excellent; the best median grade wins.',
    },
    DOTS: { description: '`credits` spread over the options, each of them a vote; the most win.' },
    QUADRATIC: {
      description:
        'Votes that cost their square in credits, so that what matters most costs most; the most win.',
    },
    INSTANT_RUNOFF: {
      description:
        'Options in order of preference; the last is excluded and its ballots passed on, until one has more than half.',
    },
    SCHULZE: {
      description:
        'Options in order of preference, every two compared; whoever has the stronger paths to all others wins.',
    },
    RANKED_PAIRS: {
      description:
        'Options in order of preference, every two compared; the strongest majorities hold unless they contradict stronger ones.',
    },
    BORDA: {
      description: 'Options in order of preference; of n the first gets n − 1 points, the last 0.',
    },
    SCOTTISH_STV: {
      description:
        'Options in order of preference, several win in proportion: single transferable vote as in Scottish council elections.',
    },
    MEEK_STV: {
      description:
        'Options in order of preference, several win in proportion: single transferable vote by Meek’s rule.',
    },
    BUDGET: {
      description:
        'Any of the options, each with its cost, or credits spread over them; given out as `budgetRule` says.',
    },
  },
});

registerEnumType(BallotFormEnum, {
  name: 'BallotForm',
  description: 'How a ballot is filled in.',
  valuesConfig: {
    TICKS: { description: 'Options are ticked: `options`.' },
    RANKING: { description: 'Options are put in order of preference: `ranking`.' },
    SCORES: { description: 'Options get a number each, a score, a grade or credits: `scores`.' },
  },
});

registerEnumType(OptionKindEnum, {
  name: 'OptionKind',
  description: 'What an option stands for.',
  valuesConfig: {
    PROPOSAL: { description: 'A proposal of the board.' },
    CUSTOM: { description: 'Something worded for this decision.' },
    YES: { description: 'In favour of what is asked.' },
    NO: { description: 'Against what is asked.' },
    ABSTAIN: {
      description: 'Takes part without choosing: counts for the turnout, not for the share.',
    },
  },
});

registerEnumType(BudgetRuleEnum, {
  name: 'BudgetRule',
  description: 'How a budget is given out: most votes first, or by equal shares.',
  valuesConfig: {
    GREEDY: { description: 'Each option that still fits is taken; those that don’t are skipped.' },
    GREEDY_NO_SKIP: { description: 'It stops at the first option that doesn’t fit.' },
    GREEDY_THRESHOLD: { description: 'As GREEDY, among options with at least `minScore` votes.' },
    EQUAL_SHARES: {
      description:
        'Everybody gets the same share of the money; an option is taken when its supporters can pay for it, those first that cost them least for what they are worth.',
    },
    EQUAL_SHARES_ADD1: {
      description:
        'As EQUAL_SHARES, with one more unit of the currency for each, again and again, while what wins costs no more than the budget; what is left goes to those with most votes that still fit.',
    },
  },
});

registerEnumType(SatisfactionEnum, {
  name: 'Satisfaction',
  description: 'What an option is worth to those who tick it, by equal shares.',
  valuesConfig: {
    COST: { description: 'What it costs.' },
    CARDINALITY: { description: 'One, whatever it costs.' },
  },
});

registerEnumType(TieRuleEnum, {
  name: 'TieRule',
  description: 'Who goes first among options with equal votes. Published before opening.',
  valuesConfig: {
    LISTED_ORDER: { description: 'The one listed first.' },
    LOT: { description: 'The one whose SHA-256(tieSeed ‖ 0x00 ‖ option id) is least.' },
  },
});

registerEnumType(RoundOutcomeEnum, {
  name: 'RoundOutcome',
  description: 'What a step of the count did with its option.',
  valuesConfig: {
    SELECTED: { description: 'It was taken.' },
    DOES_NOT_FIT: { description: 'It costs more than was left; skipped.' },
    STOPPED: { description: 'It costs more than was left; the count stopped here.' },
    NOT_REACHED: { description: 'The count had stopped before it.' },
    BELOW_MIN_SCORE: { description: 'It has fewer votes than required.' },
    NOT_AFFORDABLE: {
      description: 'By equal shares: its supporters had not enough left together to pay for it.',
    },
    NOT_SELECTED: { description: 'Others had more votes.' },
    COUNTED: { description: 'Its votes were counted.' },
  },
});

registerEnumType(PassConditionKindEnum, {
  name: 'PassConditionKind',
  description: 'What a decision needs to pass.',
  valuesConfig: {
    TURNOUT: { description: 'A least share of the roll takes part.' },
    AGREEMENT: { description: 'A least share of yes among yes and no.' },
    MAJORITY: {
      description:
        'More than half of the ballots that choose an option, for the one with most votes.',
    },
    AREA_TURNOUT: { description: 'Owners: a least share of the roll’s floor area takes part.' },
    HEADS_OF_CAST: {
      description: 'Owners: a least share of yes among those who take part, abstentions included.',
    },
    AREA_OF_CAST: {
      description:
        'Owners: a least share of yes among the floor area that takes part, abstentions included.',
    },
  },
});

registerEnumType(TransferReasonEnum, {
  name: 'TransferReason',
  description: 'Why votes were passed on.',
  valuesConfig: {
    SURPLUS: { description: 'Whoever is elected had more than were needed.' },
    EXCLUDED: { description: 'It had least.' },
  },
});

registerEnumType(StageStatusEnum, {
  name: 'StageStatus',
  description: 'Where an option stands at a stage of a count.',
  valuesConfig: {
    CONTINUING: { description: 'It is still in.' },
    ELECTED: { description: 'It has won.' },
    EXCLUDED: { description: 'It is out.' },
  },
});

registerEnumType(MajorityOutcomeEnum, {
  name: 'MajorityOutcome',
  description: 'What ranked pairs make of a majority.',
  valuesConfig: {
    LOCKED: { description: 'It holds.' },
    CLOSES_A_CYCLE: {
      description: 'It contradicts stronger ones, or as strong ones, and is left out.',
    },
  },
});

registerEnumType(RunoffDecidedByEnum, {
  name: 'RunoffDecidedBy',
  description: 'What decided a run-off of STAR.',
  valuesConfig: {
    PREFERENCES: { description: 'More ballots score it higher.' },
    SUMS: { description: 'As many ballots prefer either; it has the higher sum.' },
    PUBLISHED_ORDER: { description: 'Both are equal in all; the tie rule.' },
  },
});
