import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission, Permission } from '../../foundation/errors/permission.js';
import { firstObjection } from '../../foundation/errors/verdict.js';
import { DateTime } from '../../foundation/graphql/scalars.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { personById } from '../accounts/accounts.loaders.js';
import { Person } from '../accounts/person.js';
import { boardById, unitById } from '../communities/communities.loaders.js';
import { canActForUnit, isAtWork } from '../communities/communities.policy.js';
import { Unit } from '../communities/unit.js';
import { AnswerRequest, OfficialAnswer } from './official-answer.js';
import { answersTo, requestsOf } from './official-answers.loaders.js';
import { Proposal } from './proposal.js';
import { proposalById } from './proposals.loaders.js';
import { canAskForAnswer } from './proposals.policy.js';
import { ProposalPermissions } from './proposals.resolver.js';

@Resolver(() => Proposal)
export class ProposalAnswersResolver {
  @FieldResolver(() => AnswerRequest, {
    nullable: true,
    description: 'What was last asked of a responsible body about it; null when nothing was.',
  })
  async answer(
    @Root() { id }: Proposal,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AnswerRequest | null> {
    return (await loaders.load(requestsOf, id))[0] ?? null;
  }

  @FieldResolver(() => [AnswerRequest], {
    description: 'What responsible bodies were asked about it, last asked first; each body once.',
  })
  answers(@Root() { id }: Proposal, @Ctx() { loaders }: RequestContext): Promise<AnswerRequest[]> {
    return loaders.load(requestsOf, id);
  }
}

@Resolver(() => AnswerRequest)
export class AnswerRequestResolver {
  @FieldResolver(() => Unit, { description: 'The body that owes the answer.' })
  unit(@Root() { unitId }: AnswerRequest, @Ctx() { loaders }: RequestContext) {
    return loaders.load(unitById, unitId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it was asked in particular; null when it was asked for its answer as such.',
  })
  question(@Root() { question }: AnswerRequest, @Ctx() { locale }: RequestContext): string | null {
    return question && inLocale(question, locale);
  }

  @FieldResolver(() => Person, { description: 'Who asked.' })
  askedBy(@Root() { askerId }: AnswerRequest, @Ctx() { loaders }: RequestContext) {
    return loaders.load(personById, askerId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether its date has passed without an answer.' })
  async overdue(
    @Root() { id, dueAt }: AnswerRequest,
    @Ctx() { loaders, platform }: RequestContext,
  ): Promise<boolean> {
    const given = await loaders.load(answersTo, id);
    return given.length === 0 && dueAt <= platform.clock.now();
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the body says: safe HTML; null while it has not answered.',
  })
  async bodyHtml(
    @Root() { id }: AnswerRequest,
    @Ctx() { loaders, locale }: RequestContext,
  ): Promise<string | null> {
    const [latest] = await loaders.load(answersTo, id);
    return latest ? renderMarkdown(inLocale(latest.body, locale)) : null;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When it first answered; null while it has not. Corrections don’t move it.',
  })
  async answeredAt(
    @Root() { id }: AnswerRequest,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Date | null> {
    return (await loaders.load(answersTo, id)).at(-1)?.answeredAt ?? null;
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who gave the answer that stands; null while there is none.',
  })
  async by(
    @Root() { id }: AnswerRequest,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Person | null> {
    const [latest] = await loaders.load(answersTo, id);
    return latest ? loaders.load(personById, latest.authorId) : null;
  }

  @FieldResolver(() => [OfficialAnswer], {
    description: 'What it had answered before it corrected itself, newest first.',
  })
  async earlier(
    @Root() { id }: AnswerRequest,
    @Ctx() { loaders }: RequestContext,
  ): Promise<OfficialAnswer[]> {
    return (await loaders.load(answersTo, id)).slice(1);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => Permission, { description: 'Whether you may answer for the body.' })
  async viewerCanAnswer(
    @Root() { unitId, proposalId }: AnswerRequest,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const proposal = (await context.loaders.load(proposalById, proposalId))!;
    const board = (await context.loaders.load(boardById, proposal.boardId))!;
    const verdict = firstObjection(
      () => canActForUnit(context.viewer, unitId),
      () => isAtWork(board),
    );
    return permission(context, verdict);
  }
}

@Resolver(() => OfficialAnswer)
export class OfficialAnswerResolver {
  @FieldResolver(() => String, { description: 'What it said: safe HTML.' })
  bodyHtml(@Root() { body }: OfficialAnswer, @Ctx() { locale }: RequestContext): string {
    return renderMarkdown(inLocale(body, locale));
  }

  @FieldResolver(() => Person, { description: 'Who said it for the body.' })
  by(@Root() { authorId }: OfficialAnswer, @Ctx() { loaders }: RequestContext) {
    return loaders.load(personById, authorId);
  }
}

@Resolver(() => ProposalPermissions)
export class AskPermissionResolver {
  @FieldResolver(() => Permission, { description: 'Ask a responsible body for its answer.' })
  async askForAnswer(
    @Root() { proposal }: ProposalPermissions,
    @Ctx() context: RequestContext,
  ): Promise<Permission> {
    const board = (await context.loaders.load(boardById, proposal.boardId))!;
    return permission(context, canAskForAnswer(context.viewer, board, proposal));
  }
}
