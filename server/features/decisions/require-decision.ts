import type { RequestContext } from '../../foundation/context.js';
import { notFound } from '../../foundation/errors/refusal.js';
import type { Decision } from './decision.js';
import { decisionById } from './decisions.loaders.js';

/** The decision a mutation names; one that doesn't exist, or that the viewer may not see, is refused alike. */
export async function requireDecision(
  { loaders }: RequestContext,
  decisionId: string,
): Promise<Decision> {
  const decision = await loaders.load(decisionById, decisionId);
  if (!decision) throw notFound('decisionId');
  return decision;
}
