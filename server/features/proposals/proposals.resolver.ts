import {
  Extensions,
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { Money } from '../../foundation/graphql/money.js';
import { Cursor, SafeInt } from '../../foundation/graphql/scalars.js';
import {
  connectionOf,
  readConnection,
  type Connection,
} from '../../foundation/pagination/connection.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { plainSummary, renderMarkdown } from '../../foundation/text/markdown.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { Board } from '../communities/board.js';
import { boardById, communityById } from '../communities/communities.loaders.js';
import { BoardPermissions } from '../communities/permissions.js';
import { Proposal, ProposalCategory } from './proposal.js';
import { backedByViewer, proposalById, proposalLists, supportOf } from './proposals.loaders.js';
import { canPublishProposal, canSupport } from './proposals.policy.js';

/** The orders a board's proposals come in. */
export enum ProposalOrder {
  MOST_BACKED = 'MOST_BACKED',
  NEWEST = 'NEWEST',
}

registerEnumType(ProposalOrder, {
  name: 'ProposalOrder',
  description: 'The order of a board’s proposals.',
  valuesConfig: {
    MOST_BACKED: { description: 'Most backing first.' },
    NEWEST: { description: 'Newest first.' },
  },
});

const ProposalConnection = connectionOf(() => Proposal, 'Proposal');

/** What the viewer may do with a proposal; `discussion` adds commenting. */
@ObjectType({ description: 'What the viewer may do with a proposal.' })
export class ProposalPermissions {
  /** The proposal it is about, for the features that add to this. */
  proposal: Proposal;

  @Field(() => Permission, { description: 'Back it, or take the backing back.' })
  support: Permission;
}

/** A proposal that comes with a gauge's count, which is newer than what would be read. */
export type CountedProposal = Proposal & { counted?: { count: number; version: number } };

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => Proposal, {
    nullable: true,
    description: 'A proposal by its id; null when there is none, or none that you may see.',
  })
  proposal(
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'The proposal’s id.' }) id: string,
  ): Promise<Proposal | null> {
    return loaders.load(proposalById, id);
  }

  @FieldResolver(() => Board, { description: 'The board it is on.' })
  board(@Root() proposal: Proposal, @Ctx() { loaders }: RequestContext): Promise<Board | null> {
    return loaders.load(boardById, proposal.boardId);
  }

  @FieldResolver(() => Person, { description: 'Who put it forward.' })
  author(@Root() proposal: Proposal, @Ctx() { loaders }: RequestContext): Promise<Person | null> {
    return loaders.load(personById, proposal.authorId);
  }

  @FieldResolver(() => String, {
    description: 'Its title, in the caller’s language where it has one.',
  })
  title(@Root() proposal: Proposal, @Ctx() { locale }: RequestContext): string {
    return inLocale(proposal.title, locale);
  }

  @FieldResolver(() => String, { description: 'What it says: safe HTML, made from markdown.' })
  bodyHtml(@Root() proposal: Proposal, @Ctx() { locale }: RequestContext): string {
    return renderMarkdown(inLocale(proposal.body, locale));
  }

  @FieldResolver(() => String, {
    description: 'Its first words as plain text, at most 120 characters.',
  })
  summary(@Root() proposal: Proposal, @Ctx() { locale }: RequestContext): string {
    return plainSummary(inLocale(proposal.body, locale));
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What it would cost; null when nobody has said.',
  })
  async cost(
    @Root() proposal: Proposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Money | null> {
    if (proposal.cost === null) return null;
    const board = await loaders.load(boardById, proposal.boardId);
    const community = board && (await loaders.load(communityById, board.communityId));
    return community && { amount: proposal.cost, currency: community.currency };
  }

  @FieldResolver(() => Int, { description: 'How many residents back it now.' })
  async supportCount(
    @Root() proposal: CountedProposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return (proposal.counted ?? (await loaders.load(supportOf, proposal.id))).count;
  }

  @FieldResolver(() => SafeInt, {
    description:
      'When `supportCount` was counted: the database’s clock in microseconds. A greater one is newer.',
  })
  async supportVersion(
    @Root() proposal: CountedProposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number> {
    return (proposal.counted ?? (await loaders.load(supportOf, proposal.id))).version;
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Boolean, { description: 'Whether you back it.' })
  viewerSupports(@Root() proposal: Proposal, @Ctx() { loaders }: RequestContext): Promise<boolean> {
    return loaders.load(backedByViewer, proposal.id);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => ProposalPermissions, { description: 'What you may do with it.' })
  async viewerCan(
    @Root() proposal: Proposal,
    @Ctx() context: RequestContext,
  ): Promise<ProposalPermissions> {
    const board = (await context.loaders.load(boardById, proposal.boardId))!;
    return { proposal, support: permission(context, canSupport(context.viewer, board, proposal)) };
  }
}

@Resolver(() => Board)
export class BoardProposalsResolver {
  @FieldResolver(() => Int, { description: 'How many proposals are on it.' })
  proposalCount(@Root() board: Board, @Ctx() { loaders }: RequestContext): Promise<number> {
    return loaders.load(proposalLists.NEWEST.count, { parent: board.id, first: 1, after: null });
  }

  @FieldResolver(() => ProposalConnection, { description: 'Its proposals.' })
  proposals(
    @Root() board: Board,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, {
      nullable: true,
      description: 'Go on after this place; a cursor of the same order.',
    })
    after: string | null,
    @Arg('orderBy', () => ProposalOrder, {
      defaultValue: ProposalOrder.MOST_BACKED,
      description: 'In which order.',
    })
    orderBy: ProposalOrder,
    @Arg('category', () => ProposalCategory, {
      nullable: true,
      description: 'Only those about this.',
    })
    category: ProposalCategory | null,
  ): Promise<Connection<Proposal>> {
    const request = { parent: board.id, first, after: after ?? null, filter: category ?? null };
    return readConnection(context, proposalLists[orderBy], request);
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'A proposal of this board; null when there is none with that id here.',
  })
  async proposal(
    @Root() board: Board,
    @Ctx() { loaders }: RequestContext,
    @Arg('id', () => ID, { description: 'The proposal’s id.' }) id: string,
  ): Promise<Proposal | null> {
    const proposal = await loaders.load(proposalById, id);
    return proposal?.boardId === board.id ? proposal : null;
  }
}

@Resolver(() => BoardPermissions)
export class BoardProposalPermissionsResolver {
  @FieldResolver(() => Permission, { description: 'Put a proposal on the board.' })
  async publishProposal(
    @Root() { boardId }: BoardPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const board = (await context.loaders.load(boardById, boardId))!;
    return permission(context, canPublishProposal(context.viewer, board));
  }
}
