import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  CloseCode,
  MessageType,
  type ConnectionInitMessage,
  type SubscribeMessage,
} from 'graphql-ws';
import type { WebSocket } from 'ws';
import { Outbox } from '../live/outbox.js';
import { postRound } from '../live/post-round.js';
import { admitSocket, type Admitted, type Host } from './admit-socket.js';
import { readMessage } from './messages.js';
import { Operation } from './operation.js';

const INIT_TIMEOUT_MS = 3_000;
/** Longest reason that a socket can be closed with, in bytes. */
const LONGEST_REASON = 123;

/**
 * One socket's conversation by the graphql-transport-ws protocol. There is one for everybody who looks at a board, so it
 * keeps no more than it needs: the protocol's library held on to four times as much for each.
 */
export class Conversation {
  readonly outbox: Outbox;
  /** A few; a table to find them by would take more than they do. */
  private operations: Operation[] = [];
  private admitted: Admitted | null = null;
  /** Until it was introduced: its headers are some kilobytes that nobody needs again. */
  private request: IncomingMessage | null;
  private patience: NodeJS.Timeout | null;

  constructor(
    readonly host: Host,
    private readonly socket: WebSocket,
    { request, wire }: { request: IncomingMessage; wire: Duplex },
  ) {
    this.request = request;
    this.outbox = new Outbox(socket, wire, postRound(host.platform));
    this.patience = setTimeout(
      () =>
        this.close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout'),
      INIT_TIMEOUT_MS,
    );
  }

  /** Takes in a message. */
  async take(text: string): Promise<void> {
    try {
      await this.answer(text);
    } catch (error) {
      this.host.platform.log.error({ err: error }, 'a message of a socket could not be answered');
      this.close(CloseCode.InternalServerError, 'Internal server error');
    }
  }

  /** Says something, unless nobody hears it any more; resolves once it is on its way. */
  say(message: object): Promise<void> {
    return new Promise((resolve) => {
      if (this.socket.readyState !== this.socket.OPEN) return resolve();
      this.socket.send(JSON.stringify(message), () => resolve());
    });
  }

  /** An operation is through. */
  forget(operation: Operation): void {
    this.operations = this.operations.filter((other) => other !== operation);
  }

  /** The socket has closed: everything on it ends. */
  end(): void {
    this.stopWaiting();
    this.admitted?.operations.endAll();
    for (const operation of this.operations.splice(0)) operation.stop();
  }

  private async answer(text: string): Promise<void> {
    const message = readMessage(text);
    if (!message) return this.close(CloseCode.BadRequest, 'Invalid message received');
    switch (message.type) {
      case MessageType.ConnectionInit:
        return this.begin(message);
      case MessageType.Ping:
        return this.say({ type: MessageType.Pong, payload: message.payload ?? undefined });
      case MessageType.Pong:
        return;
      case MessageType.Subscribe:
        return this.subscribe(message);
      case MessageType.Complete:
        return this.complete(message.id);
    }
  }

  private async begin({ payload }: ConnectionInitMessage): Promise<void> {
    const { request } = this;
    if (!request)
      return this.close(
        CloseCode.TooManyInitialisationRequests,
        'Too many initialisation requests',
      );
    this.request = null;
    this.stopWaiting();
    const arrival = { socket: this.socket, request, params: payload ?? undefined };
    this.admitted = await admitSocket(this.host, arrival);
    if (!this.admitted) return this.close(CloseCode.Forbidden, 'Forbidden');
    await this.say({ type: MessageType.ConnectionAck });
  }

  private async subscribe({ id, payload }: SubscribeMessage): Promise<void> {
    if (!this.admitted) return this.close(CloseCode.Unauthorized, 'Unauthorized');
    if (this.find(id))
      return this.close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`);
    const operation = new Operation(this, this.admitted.operations, id);
    // Pushed to, it would make room for sixteen more.
    this.operations = [...this.operations, operation];
    await operation.run(this.admitted, payload);
  }

  private complete(id: string): void {
    const operation = this.find(id);
    if (!operation) return;
    this.forget(operation);
    operation.stop();
  }

  private find(id: string): Operation | undefined {
    return this.operations.find((operation) => operation.id === id);
  }

  private stopWaiting(): void {
    if (this.patience) clearTimeout(this.patience);
    this.patience = null;
  }

  private close(code: number, reason: string): void {
    this.socket.close(code, Buffer.byteLength(reason) > LONGEST_REASON ? undefined : reason);
  }
}
