import {
  Arg,
  Ctx,
  Extensions,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { attempt, type Attempted } from '../../foundation/errors/attempt.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { UserError } from '../../foundation/errors/user-error.js';
import { Money } from '../../foundation/graphql/money.js';
import { SafeInt } from '../../foundation/graphql/scalars.js';
import { checkFirst } from '../../foundation/pagination/keyset.js';
import { inLocale, type Locale, type LocalizedText } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { Needs } from '../../foundation/graphql/needs.js';
import { Scope } from '../../foundation/viewer.js';
import { boardById, communityById } from '../communities/communities.loaders.js';
import { editProposal } from './edit-proposal.js';
import { ProposalVersion } from './proposal-version.js';
import { backedAt, versionsOf } from './proposal-versions.loaders.js';
import { Proposal, ProposalCategory } from './proposal.js';
import { proposalById } from './proposals.loaders.js';
import { canEditProposal } from './proposals.policy.js';
import { ProposalPermissions } from './proposals.resolver.js';
import { textChanges, TextChange } from './text-changes.js';

@InputType({ description: 'How a proposal is to read from now on.' })
class EditProposalInput {
  @Field(() => ID, { description: 'Which proposal.' })
  proposalId: string;

  @Field(() => Int, {
    description:
      'The proposal’s `version` when you began to write. If it has changed since, this is refused with CONFLICT, and nothing is overwritten.',
  })
  expectedVersion: number;

  @Field(() => String, { description: 'Its title, 1 to 120 characters.' })
  title: string;

  @Field(() => String, { description: 'What it says: markdown, 1 to 20,000 characters.' })
  body: string;

  @Field(() => ProposalCategory, { description: 'What it is about.' })
  category: ProposalCategory;

  @Field(() => SafeInt, {
    nullable: true,
    description: 'What it would cost, in minor units; leave it out when you don’t know.',
  })
  cost?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What you changed and why, for those who back it: at most 300 characters.',
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A UUID of your own for this attempt: sent again with the same body it changes nothing twice.',
  })
  clientMutationId?: string | null;
}

@ObjectType({ description: 'What came of editing a proposal.' })
class EditProposalPayload {
  @Field(() => Proposal, { nullable: true, description: 'The proposal as it reads now.' })
  proposal?: Proposal | null;

  @Field(() => [UserError], { description: 'Why it was not done; empty when it was.' })
  userErrors: UserError[];
}

@Resolver(() => Proposal)
export class ProposalVersionsResolver {
  @FieldResolver(() => [ProposalVersion], {
    description: 'What it has said so far, newest first; there are at most 50 versions.',
  })
  async versions(
    @Root() proposal: Proposal,
    @Ctx() { loaders }: RequestContext,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' })
    first: number,
  ): Promise<ProposalVersion[]> {
    checkFirst(first);
    return (await loaders.load(versionsOf, proposal)).slice(0, first);
  }

  @FieldResolver(() => String, {
    description: 'What it says, as markdown, the way its author wrote it.',
  })
  bodySource(@Root() proposal: Proposal, @Ctx() { locale }: RequestContext): string {
    return inLocale(proposal.body, locale);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Boolean, {
    description: 'Whether it was edited after you backed it, so that you may want to look again.',
  })
  async viewerBackedBeforeEdit(
    @Root() { id, editedAt }: Proposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    const at = editedAt && (await loaders.load(backedAt, id));
    return at ? at < editedAt : false;
  }

  @Needs(Scope.PARTICIPATE)
  @Mutation(() => EditProposalPayload, {
    description:
      'Changes what a proposal says; earlier versions stay readable. For its author, while it is open and the board collects or discusses.',
  })
  editProposal(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditProposalInput, { description: 'How it is to read.' })
    input: EditProposalInput,
  ): Promise<Attempted<EditProposalPayload>> {
    return attempt(
      context,
      () => editProposal(context, input),
      async () => ({ proposal: await context.loaders.load(proposalById, input.proposalId) }),
    );
  }
}

@Resolver(() => ProposalVersion)
export class ProposalVersionResolver {
  @FieldResolver(() => String, { description: 'Its title then.' })
  title(@Root() version: ProposalVersion, @Ctx() { locale }: RequestContext): string {
    return inLocale(version.title, locale);
  }

  @FieldResolver(() => String, { description: 'What it said then: safe HTML.' })
  bodyHtml(@Root() version: ProposalVersion, @Ctx() { locale }: RequestContext): string {
    return renderMarkdown(inLocale(version.body, locale));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What its author said of the change; null when they said nothing.',
  })
  note(@Root() { note }: ProposalVersion, @Ctx() { locale }: RequestContext): string | null {
    return note && inLocale(note, locale);
  }

  @FieldResolver(() => Money, {
    nullable: true,
    description: 'What it would have cost; null when nobody had said.',
  })
  async cost(
    @Root() { cost, proposalId }: ProposalVersion,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Money | null> {
    const proposal = cost === null ? null : await loaders.load(proposalById, proposalId);
    const board = proposal && (await loaders.load(boardById, proposal.boardId));
    const community = board && (await loaders.load(communityById, board.communityId));
    return community && { amount: cost!, currency: community.currency };
  }

  @FieldResolver(() => ProposalVersion, {
    nullable: true,
    description: 'The version before; null for the one it was published with.',
  })
  previous(@Root() version: ProposalVersion): ProposalVersion | null {
    return version.previous ?? null;
  }

  @FieldResolver(() => [TextChange], {
    description: 'How the title came about from the one before; empty for the first version.',
  })
  titleChanges(@Root() version: ProposalVersion, @Ctx() { locale }: RequestContext): TextChange[] {
    return changesOf(version, 'title', locale);
  }

  @FieldResolver(() => [TextChange], {
    description:
      'How the text came about from the one before, as markdown; empty for the first version.',
  })
  bodyChanges(@Root() version: ProposalVersion, @Ctx() { locale }: RequestContext): TextChange[] {
    return changesOf(version, 'body', locale);
  }
}

/** Compared in the reader's language where the later one has it, else in the one that was written in. */
function changesOf(version: ProposalVersion, field: 'title' | 'body', wanted: Locale) {
  const { previous } = version;
  if (!previous) return [];
  const after: LocalizedText = version[field];
  const locale = after[wanted] === undefined ? (Object.keys(after)[0] as Locale) : wanted;
  return textChanges(inLocale(previous[field], locale), inLocale(after, locale), locale);
}

@Resolver(() => ProposalPermissions)
export class EditPermissionResolver {
  @FieldResolver(() => Permission, { description: 'Change what it says.' })
  async edit(
    @Root() { proposal }: ProposalPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const board = (await context.loaders.load(boardById, proposal.boardId))!;
    return permission(context, canEditProposal(context.viewer, board, proposal));
  }
}
