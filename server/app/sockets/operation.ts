import {
  createSourceEventStream,
  GraphQLError,
  OperationTypeNode,
  type ExecutionResult,
} from 'graphql';
import { MessageType, type SubscribePayload } from 'graphql-ws';
import { executeDocument } from '../execution/execute-document.js';
import type { Caller } from '../graphql/context.js';
import { shownError, shownResult } from '../graphql/errors.js';
import type { SocketOperations } from '../limits/live-budget.js';
import type { Admitted } from './admit-socket.js';
import type { Conversation } from './conversation.js';
import {
  abandon,
  executed,
  followTogether,
  isShared,
  type Leavable,
  type SubscriptionArgs,
} from './live-operations.js';
import { prepareOperation } from './prepare-operation.js';

/** An operation of a socket, from the message that begins it until either side says that it is over. */
export class Operation {
  /** What it follows, once it does. */
  private following: Leavable | null = null;
  /** Whether the other side wants no more of it, or was told that there is no more. */
  private isOver = false;
  private isCounted = false;

  constructor(
    private readonly conversation: Conversation,
    private readonly budget: SocketOperations,
    readonly id: string,
  ) {}

  /** Runs it; resolves once it is through, or follows something. */
  async run({ caller, address }: Admitted, payload: SubscribePayload): Promise<void> {
    const { platform } = this.conversation.host;
    try {
      const prepared = await prepareOperation(platform, { caller, address, payload }, () => {
        this.budget.begin();
        this.isCounted = true;
      });
      if ('errors' in prepared) await this.refuse(prepared.errors);
      else if (prepared.kind === OperationTypeNode.SUBSCRIPTION)
        await this.follow(prepared.args, caller);
      else await this.finish(await executeDocument(platform, prepared.args));
    } finally {
      if (!this.following) this.through();
    }
  }

  /** The other side wants no more, or is gone. */
  stop(): void {
    this.isOver = true;
    this.following?.leave();
    if (this.following) this.through();
  }

  /** What it follows has come to its end, with an error if there is one. */
  ended(failure: { error: unknown } | null): void {
    if (this.isOver) return;
    this.isOver = true;
    void (failure
      ? this.say(MessageType.Error, [this.shown(failure.error)])
      : this.say(MessageType.Complete));
    this.through();
  }

  private async follow(args: SubscriptionArgs, caller: Caller): Promise<void> {
    const source = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in source)) return this.finish(source);
    if (this.isOver) return abandon(source);
    const { outbox } = this.conversation;
    if (isShared(source))
      this.following = followTogether(source, { args, caller, outbox, operation: this });
    else await this.tellAll(executed(source, args));
  }

  private async tellAll(results: AsyncIterableIterator<ExecutionResult>): Promise<void> {
    this.following = { leave: () => void results.return?.() };
    try {
      for await (const result of results) {
        if (this.isOver) return;
        await this.say(MessageType.Next, this.shownResult(result));
      }
      this.ended(null);
    } catch (error) {
      this.ended({ error });
    }
  }

  private async finish(result: ExecutionResult): Promise<void> {
    if (!this.isOver) await this.say(MessageType.Next, this.shownResult(result));
    this.ended(null);
  }

  private async refuse(errors: readonly GraphQLError[]): Promise<void> {
    if (this.isOver) return;
    this.isOver = true;
    await this.say(
      MessageType.Error,
      errors.map((error) => this.shown(error)),
    );
  }

  private shownResult(result: ExecutionResult): ExecutionResult {
    return shownResult(this.conversation.host.platform.log, result);
  }

  private shown(error: unknown) {
    const { log } = this.conversation.host.platform;
    if (error instanceof GraphQLError) return shownError(log, error.toJSON(), error);
    const originalError = error instanceof Error ? error : new Error(String(error));
    const failure = new GraphQLError(originalError.message, { originalError });
    return shownError(log, failure.toJSON(), failure);
  }

  private say(type: MessageType, payload?: unknown): Promise<void> {
    return this.conversation.say({ id: this.id, type, payload });
  }

  /** Counts no longer. */
  private through(): void {
    this.following = null;
    this.conversation.forget(this);
    if (this.isCounted) this.budget.end();
    this.isCounted = false;
  }
}
