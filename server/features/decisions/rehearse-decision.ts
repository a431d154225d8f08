import type { RequestContext } from '../../foundation/context.js';
import { badInput, notFound, Refusal } from '../../foundation/errors/refusal.js';
import { insist } from '../../foundation/errors/verdict.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { checkText } from '../../foundation/text/check-text.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { boardById, communityById } from '../communities/communities.loaders.js';
import { rulesOf } from '../communities/current-rules.js';
import { choiceOf, type GivenChoice } from './ballot-choice.input.js';
import { choiceRefused } from './cast-ballot.js';
import { completeRules, refuseProblems } from './complete-rules.js';
import { countApart } from './counting/count-apart.js';
import { DecisionOption } from './decision-option.js';
import type { Tally } from './decision-types.js';
import { canCreateDecision } from './decisions.policy.js';
import type { DecisionMethod, MethodRules, OptionKind } from './methods/method.js';
import { METHODS, refuseChoice } from './methods/registry.js';
import { showResult } from './shown-tally.js';

/** A vote that is tried out, and the ballots it is tried with; options are named by their places, from 1. */
export interface RehearseDecision {
  boardId: string;
  method: DecisionMethod;
  rules: Partial<MethodRules>;
  options?: { label: string; cost?: number | null }[] | null;
  ballots: GivenChoice[];
}

const MOST_OPTIONS = 100;
const MOST_BALLOTS = 200;
const ANSWERS: OptionKind[] = ['YES', 'NO', 'ABSTAIN'];

/** Somebody who may fix a decision counts made-up ballots by its rules. Nothing is stored. */
export async function rehearseDecision(
  context: RequestContext,
  input: RehearseDecision,
): Promise<Tally> {
  requirePerson(context.viewer);
  const board = await context.loaders.load(boardById, input.boardId);
  if (!board) throw notFound('boardId');
  const { values: inForce } = await context.loaders.load(rulesOf, board.communityId);
  insist(canCreateDecision(context.viewer, board, inForce));
  const { currency } = (await context.loaders.load(communityById, board.communityId))!;
  const options = optionsOf(context, input, currency);
  const rules = completeRules(input.method, input.rules);
  refuseProblems(METHODS[input.method].checkRules(rules, options));
  const ballots = choicesOf(input, { options, rules });
  const result = await countApart({
    method: input.method,
    rules,
    options,
    // Test ballots are of people who own as much as each other.
    electorate: { rollSize: ballots.length, quorumPercent: 0, area: ballots.length },
    ballots: JSON.stringify(ballots.map((choice) => [choice, 1, 1])),
  });
  const optionsById = new Map(options.map((option) => [option.id, option]));
  return showResult({ decisionId: '', version: 0, final: false }, result, {
    optionsById,
    currency,
  });
}

function optionsOf(
  context: RequestContext,
  { method, options }: RehearseDecision,
  currency: string,
): DecisionOption[] {
  if ((options?.length ?? 0) > MOST_OPTIONS)
    throw wrong(['options'], 'tooManyOptions', { max: MOST_OPTIONS });
  const drafts =
    method === 'YES_NO'
      ? ANSWERS.map((kind) => ({ kind, label: context.say(`options.${kind}`), cost: null }))
      : (options ?? []).map(({ label, cost }, index) => ({
          kind: 'CUSTOM' as const,
          label: checkText(`options.${index}.label`, label, 120),
          cost: cost ?? null,
        }));
  return drafts.map(({ kind, label, cost }, index) => {
    const place = { id: String(index + 1), decisionId: '', position: index + 1 };
    const own = { kind, label: { [context.locale]: label }, cost, currency, proposalId: null };
    return Object.assign(new DecisionOption(), place, own);
  });
}

function choicesOf(
  { method, ballots }: RehearseDecision,
  terms: { options: DecisionOption[]; rules: MethodRules },
) {
  if (ballots.length > MOST_BALLOTS)
    throw badInput('ballots', 'tooManyTestBallots', { max: MOST_BALLOTS });
  return ballots.map((given, index) => {
    const choice = choiceOf(given, `ballots.${index}`);
    const refusal = refuseChoice(choice, { method, ...terms });
    if (refusal) throw choiceRefused(refusal, ['ballots', String(index), ...Object.keys(choice)]);
    return choice;
  });
}

function wrong(path: string[], message: string, params: Record<string, number>): Refusal {
  return new Refusal({ code: UserErrorCode.BAD_INPUT, message, params }, ['input', ...path]);
}
