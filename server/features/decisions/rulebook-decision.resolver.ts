import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { rulebookAdoptedBy } from '../communities/current-rules.js';
import { Rulebook } from '../communities/rulebook.js';
import { DecisionStatus } from './decision.enums.js';
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

@Resolver(() => Decision)
export class AdoptedRulebookResolver {
  @FieldResolver(() => Rulebook, {
    nullable: true,
    description:
      'The version of the rulebook that it adopted; null when it was about something else, or has not passed.',
  })
  adoptedRulebook(
    @Root() { id, status, rulebookChange }: Decision,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Rulebook | null> | null {
    const settled = rulebookChange && status === DecisionStatus.CLOSED;
    return settled ? loaders.load(rulebookAdoptedBy, id) : null;
  }
}
