import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { personById } from '../../features/accounts/accounts.loaders.js';
import {
  areaById,
  boardById,
  communityById,
  unitById,
} from '../../features/communities/communities.loaders.js';
import { decisionById } from '../../features/decisions/decisions.loaders.js';
import { objectionById } from '../../features/decisions/objections.loaders.js';
import { commentById } from '../../features/discussion/discussion.loaders.js';
import { commitmentById } from '../../features/feedback/commitments.loaders.js';
import { initiativeById } from '../../features/proposals/initiatives/initiatives.loaders.js';
import { proposalById } from '../../features/proposals/proposals.loaders.js';
import type { RequestContext } from '../../foundation/context.js';
import { Node } from '../../foundation/graphql/node.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { kindOfId, type IdKind } from '../../foundation/ids.js';
import type { LoaderDefinition } from '../../foundation/loaders/index.js';

const FETCHABLE: Partial<Record<IdKind, LoaderDefinition<string, Node | null>>> = {
  person: personById,
  community: communityById,
  area: areaById,
  unit: unitById,
  board: boardById,
  proposal: proposalById,
  initiative: initiativeById,
  comment: commentById,
  decision: decisionById,
  commitment: commitmentById,
  objection: objectionById,
};

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; null when there is none, or none that you may see.',
  })
  async node(
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'The id of any node.' }) id: string,
  ): Promise<Node | null> {
    const kind = kindOfId(id);
    const loader = kind && FETCHABLE[kind];
    return loader ? loaders.load(loader, id) : null;
  }

  @Query(() => DateTime, { description: 'The server’s clock, for countdowns.' })
  serverTime(@Ctx() { platform }: RequestContext): Date {
    return platform.clock.now();
  }
}
