import { createUnionType, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { typeOfValue } from '../../foundation/graphql/type-of-value.js';
import { kindOfId, type IdKind } from '../../foundation/ids.js';
import type { LoaderDefinition } from '../../foundation/loaders/index.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { unitById } from '../communities/communities.loaders.js';
import { Unit } from '../communities/unit.js';
import { Decision } from '../decisions/decision.js';
import { decisionById } from '../decisions/decisions.loaders.js';
import { Comment } from '../discussion/comment.js';
import { commentById } from '../discussion/discussion.loaders.js';
import { Proposal } from '../proposals/proposal.js';
import { Initiative } from '../proposals/initiatives/initiative.js';
import { initiativeById } from '../proposals/initiatives/initiatives.loaders.js';
import { AnswerRequest } from '../proposals/official-answer.js';
import { requestsOf } from '../proposals/official-answers.loaders.js';
import { proposalById, supportOf } from '../proposals/proposals.loaders.js';
import { Commitment } from './commitment.js';
import { commitmentById, databaseClock } from './commitments.loaders.js';
import { fate, Fate, FateState, StoryStep, StoryStepKind, Turn } from './fate.js';
import { proposalFacts } from './fate-facts.loaders.js';
import { fateOfProposal, storyOfProposal } from './proposal-fate.js';

type Author = Person | Unit | Decision;

/** Through whom something came so. */
const FateAuthor = createUnionType({
  name: 'FateAuthor',
  description: 'Through whom something came so: a person, a responsible body, or a vote.',
  types: () => [Person, Unit, Decision] as const,
  resolveType: typeOfValue('FateAuthor', ({ id }: Author) => AUTHORS[kindOfId(id) ?? '']?.name),
});

const AUTHORS: Record<string, { name: string; byId: LoaderDefinition<string, Author | null> }> = {
  person: { name: 'Person', byId: personById },
  unit: { name: 'Unit', byId: unitById },
  decision: { name: 'Decision', byId: decisionById },
} satisfies Partial<Record<IdKind, unknown>>;

@Resolver(() => Turn)
export class TurnResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why, in the caller’s language where it has one; null when no reason was called for.',
  })
  reason(@Root() { reason }: Turn, @Ctx() { locale }: RequestContext): string | null {
    return reason && inLocale(reason, locale);
  }

  @FieldResolver(() => FateAuthor, {
    nullable: true,
    description: 'Through whom; null when it came by itself, or is the matter of all residents.',
  })
  by(@Root() { byId }: Turn, @Ctx() { loaders }: RequestContext): Promise<Author | null> | null {
    const author = byId === null ? undefined : AUTHORS[kindOfId(byId) ?? ''];
    return author ? loaders.load(author.byId, byId!) : null;
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description:
      'The proposal it is about: with something merged, what it became part of. Null when it is about none, or none that you may see.',
  })
  proposal(
    @Root() { proposalId }: Turn,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Proposal | null> | null {
    return proposalId ? loaders.load(proposalById, proposalId) : null;
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description: 'The vote it is about; null when it is about none, or none that you may see.',
  })
  decision(
    @Root() { decisionId }: Turn,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Decision | null> | null {
    return decisionId ? loaders.load(decisionById, decisionId) : null;
  }

  @FieldResolver(() => Commitment, {
    nullable: true,
    description: 'The promise it is about; null when it is about none, or about several.',
  })
  commitment(
    @Root() { commitmentId }: Turn,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Commitment | null> | null {
    return commitmentId ? loaders.load(commitmentById, commitmentId) : null;
  }

  @FieldResolver(() => Initiative, {
    nullable: true,
    description: 'The initiative it is about; null when it is about none, or none that is shown.',
  })
  initiative(
    @Root() { initiativeId }: Turn,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Initiative | null> | null {
    return initiativeId ? loaders.load(initiativeById, initiativeId) : null;
  }
}

/** What somebody owes by a day; a vote that closes is owed by nobody. */
const OWED: readonly FateState[] = [
  FateState.WAITING,
  FateState.ADOPTED,
  FateState.NOT_PASSED,
  FateState.PROMISED,
  FateState.UNDER_WAY,
  FateState.REACHED,
];

@Resolver(() => Fate)
export class FateResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether what is owed by `answerBy` is overdue, by the database’s clock.',
  })
  async overdue(
    @Root() { state, answerBy }: Fate,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    if (!answerBy || !OWED.includes(state)) return false;
    return answerBy < (await loaders.load(databaseClock, 'now'));
  }

  @FieldResolver(() => AnswerRequest, {
    nullable: true,
    description:
      'What a responsible body was last asked about the proposal, by when it owes its answer, and what it said; null when none was asked.',
  })
  async officialAnswer(
    @Root() { proposalId }: Fate,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AnswerRequest | null> {
    if (!proposalId || !(await loaders.load(proposalById, proposalId))) return null;
    return (await loaders.load(requestsOf, proposalId))[0] ?? null;
  }
}

@Resolver(() => StoryStep)
export class StoryStepResolver {
  @FieldResolver(() => Comment, {
    nullable: true,
    description: 'What was said, with COMMENTED; null when it is no longer shown.',
  })
  comment(
    @Root() { commentId }: StoryStep,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Comment | null> | null {
    return commentId ? loaders.load(commentById, commentId) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many back what was merged, none of them lost, with MERGED; null with others.',
  })
  async carriedSupport(
    @Root() { sourceId }: StoryStep,
    @Ctx() { loaders }: RequestContext,
  ): Promise<number | null> {
    return sourceId === null ? null : (await loaders.load(supportOf, sourceId)).count;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The beginning of what was answered, as plain text, with ANSWER_GIVEN and ANSWER_CORRECTED; null with others, and with an answer that was corrected.',
  })
  excerpt(@Root() { excerpt }: StoryStep, @Ctx() { locale }: RequestContext): string | null {
    return excerpt && inLocale(excerpt, locale);
  }

  @FieldResolver(() => Boolean, {
    description: 'With ANSWER_OWED: whether its day has passed, by the database’s clock.',
  })
  async overdue(
    @Root() { kind, answerBy }: StoryStep,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    if (kind !== StoryStepKind.ANSWER_OWED || !answerBy) return false;
    return answerBy < (await loaders.load(databaseClock, 'now'));
  }
}

@Resolver(() => Proposal)
export class ProposalFateResolver {
  @FieldResolver(() => Fate, { description: 'What has come of it so far.' })
  async fate(@Root() proposal: Proposal, @Ctx() context: RequestContext): Promise<Fate> {
    const facts = await proposalFacts(context, proposal.id);
    return facts ? fateOfProposal(facts) : fate(FateState.NOT_SHOWN);
  }

  @FieldResolver(() => [StoryStep], {
    description: 'How it went from being put forward to what came of it, step by step.',
  })
  async story(@Root() proposal: Proposal, @Ctx() context: RequestContext): Promise<StoryStep[]> {
    const facts = await proposalFacts(context, proposal.id);
    return facts ? storyOfProposal(facts) : [];
  }
}
