import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import type { Message, MessageSender } from './message.js';
import { createOutbox, type Outbox } from './outbox.js';
import { smsGateway } from './sms-gateway.js';
import { smtpSender } from './smtp-sender.js';

/** The ways a server has to say something to a person outside of the pages. */
export interface Post {
  /** Whether a mail, or a text message, would get to anybody. */
  reaches: Record<Message['channel'], boolean>;
  /** In a demo: what would have been sent. */
  outbox: Outbox | null;
  send(message: Message): Promise<void>;
  close(): void;
}

/** The settings it depends on. */
export type PostConfig = Pick<Config, 'smtpUrl' | 'mailFrom' | 'smsUrl' | 'demo'>;

/** Mail by `SMTP_URL` and text messages by `SMS_URL`; a demo without them has an outbox, others only say so in the log. */
export function openPost(config: PostConfig, log: Logger, now: () => Date): Post {
  const outbox = config.demo ? createOutbox(now) : null;
  const own: Record<Message['channel'], MessageSender | null> = {
    EMAIL: config.smtpUrl ? smtpSender(config.smtpUrl, config.mailFrom!) : null,
    SMS: config.smsUrl ? smsGateway(config.smsUrl) : null,
  };
  const nowhere = sayOnly(log);
  return {
    reaches: {
      EMAIL: Boolean(own.EMAIL ?? outbox),
      SMS: Boolean(own.SMS ?? outbox),
    },
    outbox,
    send: (message) =>
      (own[message.channel] ?? outbox ?? nowhere).send(message).catch(withoutWords(message)),
    close: () => Object.values(own).forEach((sender) => sender?.close?.()),
  };
}

/** What a mail server answers names whom it refused: only what kind of failure it was is told on. */
function withoutWords({ channel, kind }: Message) {
  return (error: Error & { code?: string; responseCode?: number }): never => {
    const why = [error.code, error.responseCode].filter(Boolean).join(' ') || error.name;
    throw new Error(`a message was not sent: ${channel} ${kind}, ${why}`);
  };
}

/** Neither to whom nor what: the log is no place for either. */
function sayOnly(log: Logger): MessageSender {
  let count = 0;
  return {
    async send({ channel, kind }) {
      log.warn({ channel, kind, count: ++count }, 'a message was not sent: no way to send is set');
    },
  };
}
