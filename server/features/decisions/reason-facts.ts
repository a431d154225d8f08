import type { RequestContext } from '../../foundation/context.js';
import { DecisionStatus } from './decision.enums.js';
import type { Decision } from './decision.js';
import { optionsOfDecision, viewerBallot } from './decisions.loaders.js';
import type { ObjectingFacts } from './objections.policy.js';
import { choiceOn } from './shown-ballot.js';

/** Whether the viewer's ballot says no in an open vote, and whether that is about a proposal. */
export async function reasonFacts(
  { loaders }: RequestContext,
  { id, status, method }: Decision,
): Promise<Pick<ObjectingFacts, 'saidNo' | 'aboutProposal'>> {
  if (status !== DecisionStatus.OPEN || method !== 'YES_NO')
    return { saidNo: false, aboutProposal: false };
  const [ballot, options] = await Promise.all([
    loaders.load(viewerBallot, id),
    loaders.load(optionsOfDecision, id),
  ]);
  const no = options.find(({ kind }) => kind === 'NO');
  const choice = ballot && choiceOn(ballot);
  return {
    saidNo: choice !== null && 'options' in choice && choice.options.includes(no!.id),
    aboutProposal: options.some(({ proposalId }) => proposalId !== null),
  };
}
