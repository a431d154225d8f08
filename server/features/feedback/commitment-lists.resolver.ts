import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import { readConnection, type Connection } from '../../foundation/pagination/connection.js';
import { Board } from '../communities/board.js';
import { Unit } from '../communities/unit.js';
import { CommitmentConnection } from './commitment-connection.js';
import { Commitment } from './commitment.js';
import { commitmentById, commitmentLists } from './commitments.loaders.js';

@Resolver()
export class CommitmentQueries {
  @Query(() => Commitment, {
    nullable: true,
    description: 'A promise by its id; null when there is none, or none that you may see.',
  })
  commitment(
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'The promise’s id.' }) id: string,
  ): Promise<Commitment | null> {
    return loaders.load(commitmentById, id);
  }
}

@Resolver(() => Board)
export class BoardCommitmentsResolver {
  @FieldResolver(() => CommitmentConnection, {
    description: 'What was promised here: overdue first, then what is due next, settled last.',
  })
  commitments(
    @Root() board: Board,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Commitment>> {
    const request = { parent: board.id, first, after: after ?? null };
    return readConnection(context, commitmentLists.board, request);
  }
}

@Resolver(() => Unit)
export class UnitCommitmentsResolver {
  @FieldResolver(() => CommitmentConnection, {
    description: 'The promises it leads: overdue first, then what is due next, settled last.',
  })
  commitments(
    @Root() unit: Unit,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Commitment>> {
    const request = { parent: unit.id, first, after: after ?? null };
    return readConnection(context, commitmentLists.unit, request);
  }
}
