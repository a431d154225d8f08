import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { ProposalStatusChange } from '../proposals/proposal-status.js';
import { Decision } from './decision.js';
import { decisionById } from './decisions.loaders.js';

@Resolver(() => ProposalStatusChange)
export class ProposalStepDecisionResolver {
  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The vote that put it on its ballot or decided it; null when a person did.',
  })
  decision(
    @Root() { decisionId }: ProposalStatusChange,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Decision | null> | null {
    return decisionId ? loaders.load(decisionById, decisionId) : null;
  }
}
