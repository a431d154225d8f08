import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import type { LoaderDefinition } from '../../foundation/loaders/index.js';
import { Board } from '../communities/board.js';
import { Decision } from '../decisions/decision.js';
import { decisionById } from '../decisions/decisions.loaders.js';
import { Proposal } from '../proposals/proposal.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { Commitment } from './commitment.js';
import { commitmentById } from './commitments.loaders.js';
import { unansweredOf, type Unanswered } from './unanswered.js';

/** Most things listed of each kind; the total counts them all. */
const MOST_LISTED = 100;

/** What on a board still waits for an answer. */
@ObjectType('Unanswered', {
  description:
    'What on a board still waits for an answer, oldest first, at most 100 of each kind. A board is not closed before.',
})
export class ShownUnanswered {
  ids: Unanswered;

  @Field(() => Int, { description: 'How many things in all.' })
  total: number;
}

@Resolver(() => Board)
export class BoardUnansweredResolver {
  @FieldResolver(() => ShownUnanswered, { description: 'What here still waits for an answer.' })
  async unanswered(
    @Root() board: Board,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ShownUnanswered> {
    const ids = await loaders.load(unansweredOf, board.id);
    return { ids, total: Object.values(ids).flat().length };
  }
}

@Resolver(() => ShownUnanswered)
export class UnansweredResolver {
  @FieldResolver(() => [Proposal], { description: 'Proposals on which nobody has decided.' })
  proposals(@Root() { ids }: ShownUnanswered, @Ctx() context: RequestContext): Promise<Proposal[]> {
    return listed(context, proposalById, ids.proposals);
  }

  @FieldResolver(() => [Proposal], {
    description: 'Proposals to which a responsible body owes the answer it was asked for.',
  })
  answers(@Root() { ids }: ShownUnanswered, @Ctx() context: RequestContext): Promise<Proposal[]> {
    return listed(context, proposalById, ids.answers);
  }

  @FieldResolver(() => [Decision], { description: 'Votes that have not closed.' })
  decisions(@Root() { ids }: ShownUnanswered, @Ctx() context: RequestContext): Promise<Decision[]> {
    return listed(context, decisionById, ids.decisions);
  }

  @FieldResolver(() => [Decision], {
    description: 'Votes that advised, to which the responsible body owes its reply.',
  })
  replies(@Root() { ids }: ShownUnanswered, @Ctx() context: RequestContext): Promise<Decision[]> {
    return listed(context, decisionById, ids.replies);
  }

  @FieldResolver(() => [Commitment], {
    description: 'Promises that are neither kept nor changed nor dropped.',
  })
  commitments(
    @Root() { ids }: ShownUnanswered,
    @Ctx() context: RequestContext,
  ): Promise<Commitment[]> {
    return listed(context, commitmentById, ids.promises);
  }
}

async function listed<T>(
  { loaders }: RequestContext,
  byId: LoaderDefinition<string, T | null>,
  ids: string[],
): Promise<T[]> {
  const found = await Promise.all(ids.slice(0, MOST_LISTED).map((id) => loaders.load(byId, id)));
  return found.filter((one) => one !== null);
}
