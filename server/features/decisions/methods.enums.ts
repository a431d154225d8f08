import { registerEnumType } from 'type-graphql';
import type {
  BudgetRule,
  DecisionMethod,
  OptionKind,
  PassCondition,
  RoundOutcome,
  TieRule,
} from './methods/method.js';

/** An enum object for a union of texts, so that the counting methods stay free of GraphQL. */
type EnumOf<T extends string> = { readonly [K in T]: K };

export const DecisionMethodEnum: EnumOf<DecisionMethod> = {
  YES_NO: 'YES_NO',
  APPROVAL: 'APPROVAL',
  BUDGET: 'BUDGET',
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
};

export const TieRuleEnum: EnumOf<TieRule> = { LISTED_ORDER: 'LISTED_ORDER', LOT: 'LOT' };

export const RoundOutcomeEnum: EnumOf<RoundOutcome> = {
  SELECTED: 'SELECTED',
  DOES_NOT_FIT: 'DOES_NOT_FIT',
  STOPPED: 'STOPPED',
  NOT_REACHED: 'NOT_REACHED',
  BELOW_MIN_SCORE: 'BELOW_MIN_SCORE',
  NOT_SELECTED: 'NOT_SELECTED',
  COUNTED: 'COUNTED',
};

export const PassConditionKindEnum: EnumOf<PassCondition['kind']> = {
  TURNOUT: 'TURNOUT',
  AGREEMENT: 'AGREEMENT',
};

registerEnumType(DecisionMethodEnum, {
  name: 'DecisionMethod',
  description: 'How the ballots of a decision are counted.',
  valuesConfig: {
    YES_NO: { description: 'Yes, no or abstain; passes at a share of yes among yes and no.' },
    APPROVAL: { description: 'Any of the options; the most approved win.' },
    BUDGET: {
      description:
        'Any of the options, each with its cost; the most approved are taken while the money lasts.',
    },
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
  description: 'How a budget is given out, most votes first.',
  valuesConfig: {
    GREEDY: { description: 'Each option that still fits is taken; those that don’t are skipped.' },
    GREEDY_NO_SKIP: { description: 'It stops at the first option that doesn’t fit.' },
    GREEDY_THRESHOLD: { description: 'As GREEDY, among options with at least `minScore` votes.' },
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
  },
});
