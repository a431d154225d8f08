import type { RequestContext } from '../../foundation/context.js';
import { badInput, notFound, Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { personById } from '../accounts/accounts.loaders.js';
import { requirePerson } from '../accounts/accounts.policy.js';
import { shownName } from '../accounts/shown-name.js';
import { canSeeBoard } from '../communities/communities.policy.js';
import { ballotBox } from './ballot-box.js';
import { Disclosure } from './decision.enums.js';
import { definitionOf, type DecisionDefinition } from './definition.js';
import { isNonce, leafOf } from './leaf.js';
import { choiceOf, type GivenChoice } from './ballot-choice.input.js';
import { canonicalChoice, refuseChoice } from './methods/registry.js';
import type { BallotChoice, ChoiceRefusal } from './methods/method.js';
import type { ShownBallot } from './shown-ballot.js';

/** A ballot as its voter sends it. */
export interface CastBallot {
  decisionId: string;
  choice: GivenChoice;
  /** 32 random bytes drawn by the voter's browser, base64url. */
  nonce: string;
  /** That everybody may see what the voter chooses; an OPEN decision takes no ballot without it. */
  publicChoiceAccepted: boolean;
}

/**
 * Casts a ballot, or replaces the voter's earlier one. The same choice with the same nonce is the same ballot: sent
 * again, however late, it gets the same answer and changes nothing.
 */
export async function castBallot(context: RequestContext, input: CastBallot): Promise<ShownBallot> {
  const voterId = requirePerson(context.viewer);
  if (!isNonce(input.nonce)) throw badInput('nonce', 'nonceForm');
  const definition = await definitionOf(context.platform, input.decisionId);
  if (!definition || !canSeeBoard(context.viewer, definition.board)) throw notFound('decisionId');
  const given = choiceOf(input.choice);
  checkChoice(definition, given);
  if (definition.disclosure === Disclosure.OPEN && !input.publicChoiceAccepted)
    throw await consentMissing(context, voterId);
  const choice = canonicalChoice(given);
  const leaf = leafOf(definition.id, choice, input.nonce);
  const cast = { decisionId: definition.id, voterId, choice, nonce: input.nonce, leaf };
  const outcome = await ballotBox(context.platform).cast(cast);
  if ('refusal' in outcome) throw new Refusal(outcome.refusal, ['input', 'decisionId']);
  return { leaf, decisionId: definition.id, voterId, choice, castAt: outcome.castAt };
}

function checkChoice(definition: DecisionDefinition, choice: BallotChoice): void {
  const refusal = refuseChoice(choice, definition);
  if (refusal) throw choiceRefused(refusal, ['choice', ...Object.keys(choice)]);
}

/** Says why a choice can't be taken; `path` leads to it within the input. */
export function choiceRefused({ code, params }: ChoiceRefusal, path: string[]): Refusal {
  const reason = {
    code: CODES[code] ?? UserErrorCode.BAD_INPUT,
    message: `choice.${code}`,
    params,
  };
  return new Refusal(reason, ['input', ...path]);
}

/** Refusals that programs can tell apart. */
const CODES: Partial<Record<ChoiceRefusal['code'], UserErrorCode>> = {
  UNKNOWN_OPTION: UserErrorCode.UNKNOWN_OPTION,
  TOO_MANY_CHOICES: UserErrorCode.TOO_MANY_CHOICES,
  TOO_FEW_CHOICES: UserErrorCode.TOO_FEW_CHOICES,
  OVER_BUDGET: UserErrorCode.OVER_BUDGET,
  OVER_CREDITS: UserErrorCode.OVER_BUDGET,
};

/** Names what would be seen, so that what is agreed to is known. */
async function consentMissing(context: RequestContext, voterId: string): Promise<Refusal> {
  const voter = (await context.loaders.load(personById, voterId))!;
  const reason = {
    code: UserErrorCode.CONSENT_REQUIRED,
    message: 'publicChoiceConsent',
    params: { name: shownName(voter, context) },
  };
  return new Refusal(reason, ['input', 'publicChoiceAccepted']);
}
