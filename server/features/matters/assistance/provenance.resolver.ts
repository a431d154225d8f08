import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../foundation/context.js';
import { Objection } from '../../decisions/objection.js';
import { Comment } from '../../discussion/comment.js';
import { Initiative } from '../../proposals/initiatives/initiative.js';
import { Proposal } from '../../proposals/proposal.js';
import { Assistance } from './assistance.js';
import {
  assistanceOf,
  assistedInitiativeSupports,
  assistedSupports,
} from './assistance.loaders.js';

const TYPES = [Proposal, Comment, Objection, Initiative];

/** Everything that can be written down for somebody says so in the same field. */
function sayingHowItCame(Type: (typeof TYPES)[number]): Function {
  @Resolver(() => Type)
  class ProvenanceResolver {
    @FieldResolver(() => Assistance, {
      nullable: true,
      description:
        'Who wrote it down for the resident whose it is, and how it was told; null when they wrote it themselves.',
    })
    assistance(
      @Root() { id }: { id: string },
      @Ctx() { loaders }: RequestContext,
    ): Promise<Assistance | null> {
      return loaders.load(assistanceOf, id);
    }
  }
  return ProvenanceResolver;
}

@Resolver(() => Proposal)
class AssistedSupportResolver {
  @FieldResolver(() => Int, {
    description:
      'How many of those who back it told so by phone, on a visit or on paper, and somebody wrote it down. They are part of `supportCount`.',
  })
  assistedSupportCount(
    @Root() { id }: Proposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return loaders.load(assistedSupports, id);
  }
}

@Resolver(() => Initiative)
class AssistedInitiativeSupportResolver {
  @FieldResolver(() => Int, {
    description:
      'How many of those who back it told so by phone, on a visit or on paper, and somebody wrote it down. They are part of `supportCount`.',
  })
  assistedSupportCount(
    @Root() { id }: Initiative,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return loaders.load(assistedInitiativeSupports, id);
  }
}

/** How things came here, on the things themselves. */
export const PROVENANCE_RESOLVERS = [
  ...TYPES.map(sayingHowItCame),
  AssistedSupportResolver,
  AssistedInitiativeSupportResolver,
];
