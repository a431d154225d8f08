import {
  MessageType,
  parseMessage,
  type CompleteMessage,
  type ConnectionInitMessage,
  type PingMessage,
  type PongMessage,
  type SubscribeMessage,
} from 'graphql-ws';

/** What a client says by the graphql-transport-ws protocol. */
export type ClientMessage =
  ConnectionInitMessage | PingMessage | PongMessage | SubscribeMessage | CompleteMessage;

/** Reads what a client said; null when it is against the protocol. */
export function readMessage(text: string): ClientMessage | null {
  try {
    const message = parseMessage(text);
    switch (message.type) {
      case MessageType.ConnectionInit:
      case MessageType.Ping:
      case MessageType.Pong:
      case MessageType.Subscribe:
      case MessageType.Complete:
        return message;
      // Only a server says these.
      case MessageType.ConnectionAck:
      case MessageType.Next:
      case MessageType.Error:
        return null;
    }
  } catch {
    return null;
  }
}
