import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { checkFirst } from '../../foundation/pagination/keyset.js';
import { Board } from '../communities/board.js';
import { Proposal } from './proposal.js';
import { proposalById } from './proposals.loaders.js';
import { similarTo } from './similar-proposals.js';

@Resolver(() => Board)
export class SimilarProposalsResolver {
  @FieldResolver(() => [Proposal], {
    description:
      'Proposals on it that are like a text, most alike first: what may be proposed already. One that was merged leads to what it is part of.',
  })
  async similarProposals(
    @Root() board: Board,
    @Ctx() { loaders }: RequestContext,
    @Arg('text', () => String, {
      description: 'A title, or what is typed of it so far; its first 200 characters count.',
    })
    text: string,
    @Arg('first', () => Int, { defaultValue: 5, description: 'At most how many, 1 to 100.' })
    first: number,
  ): Promise<Proposal[]> {
    checkFirst(first);
    const ids = await loaders.load(similarTo, { boardId: board.id, text, first });
    const found = await Promise.all(ids.map((id) => loaders.load(proposalById, id)));
    return found.filter((proposal) => proposal !== null);
  }
}
