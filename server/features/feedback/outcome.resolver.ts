import { Arg, Ctx, Extensions, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../foundation/context.js';
import { permission } from '../../foundation/errors/permission.js';
import { Cursor } from '../../foundation/graphql/scalars.js';
import { readConnection, type Connection } from '../../foundation/pagination/connection.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { renderMarkdown } from '../../foundation/text/markdown.js';
import { unitById } from '../communities/communities.loaders.js';
import { Unit } from '../communities/unit.js';
import { Decision } from '../decisions/decision.js';
import { decisionById } from '../decisions/decisions.loaders.js';
import { CommitmentConnection } from './commitment-connection.js';
import { OutcomePermissions } from './commitment-types.js';
import type { Commitment } from './commitment.js';
import { commitmentLists, databaseClock, outcomeOfDecision } from './commitments.loaders.js';
import { canReply } from './commitments.policy.js';
import { Outcome } from './outcome.js';

@Resolver(() => Decision)
export class DecisionOutcomeResolver {
  @FieldResolver(() => Outcome, {
    nullable: true,
    description:
      'What it came to: promises, or a reply that is owed. Null before it has closed, and for votes from before outcomes were kept.',
  })
  outcome(@Root() decision: Decision, @Ctx() { loaders }: RequestContext): Promise<Outcome | null> {
    return loaders.load(outcomeOfDecision, decision.id);
  }
}

@Resolver(() => Outcome)
export class OutcomeResolver {
  @FieldResolver(() => Decision, { description: 'The vote it is the outcome of.' })
  decision(@Root() outcome: Outcome, @Ctx() { loaders }: RequestContext): Promise<Decision | null> {
    return loaders.load(decisionById, outcome.decisionId);
  }

  @FieldResolver(() => Unit, { description: 'The responsible body that answers for it.' })
  unit(@Root() outcome: Outcome, @Ctx() { loaders }: RequestContext): Promise<Unit | null> {
    return loaders.load(unitById, outcome.unitId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether a reasoned reply is owed: for votes that advise.',
  })
  replyOwed(@Root() { binding, repliedAt }: Outcome): boolean {
    return !binding && !repliedAt;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the reply is overdue, by the database’s clock.',
  })
  async replyOverdue(
    @Root() { binding, repliedAt, answerBy }: Outcome,
    @Ctx() { loaders }: RequestContext,
  ): Promise<boolean> {
    return !binding && !repliedAt && answerBy < (await loaders.load(databaseClock, 'now'));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The reasoned reply: safe HTML; null until there is one.',
  })
  replyHtml(@Root() { reply }: Outcome, @Ctx() { locale }: RequestContext): string | null {
    return reply && renderMarkdown(inLocale(reply, locale));
  }

  @FieldResolver(() => CommitmentConnection, {
    description: 'The promises that follow from it: overdue first, settled last.',
  })
  commitments(
    @Root() outcome: Outcome,
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => Cursor, { nullable: true, description: 'Go on after this place.' })
    after: string | null,
  ): Promise<Connection<Commitment>> {
    const request = { parent: outcome.id, first, after: after ?? null };
    return readConnection(context, commitmentLists.outcome, request);
  }

  @Extensions({ perViewer: true })
  @FieldResolver(() => OutcomePermissions, { description: 'What you may do with it.' })
  viewerCan(@Root() outcome: Outcome, @Ctx() context: RequestContext): OutcomePermissions {
    return { reply: permission(context, canReply(context.viewer, outcome)) };
  }
}
