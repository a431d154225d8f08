import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { Rulebook } from '../communities/rulebook.js';
import { Decision } from './decision.js';
import { decisionById } from './decisions.loaders.js';

@Resolver(() => Rulebook)
export class RulebookDecisionResolver {
  @FieldResolver(() => Decision, {
    nullable: true,
    description:
      'The vote that adopted this version; null for the founding one, or when you may not see the vote.',
  })
  decision(
    @Root() { decisionId }: Rulebook,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Decision | null> | null {
    return decisionId ? loaders.load(decisionById, decisionId) : null;
  }
}
