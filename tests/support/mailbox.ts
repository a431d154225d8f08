import type { AddressInfo } from 'node:net';
import { text as consume } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** A mail as it arrived. */
export interface ReceivedMail {
  to: string;
  /** Header lines and parts, decoded. */
  raw: string;
  subject: string;
  text: string;
}

/** An SMTP server that keeps what it gets. */
export interface Mailbox {
  url: string;
  mails: ReceivedMail[];
  /** The first mail to this address that nobody has taken yet, now or when it comes. */
  next(to: string): Promise<ReceivedMail>;
  close(): Promise<void>;
}

/** Starts an SMTP server on a free port. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  const taken = new Set<ReceivedMail>();
  let wake = () => {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData: callbackify(async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
      const raw = await consume(stream);
      const { subject = '', text = '' } = await PostalMime.parse(raw);
      mails.push({ to: session.envelope.rcptTo[0]!.address, raw, subject, text });
      wake();
    }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const next = async (to: string): Promise<ReceivedMail> => {
    const mail = mails.find((candidate) => candidate.to === to && !taken.has(candidate));
    if (mail) {
      taken.add(mail);
      return mail;
    }
    await new Promise<void>((resolve) => {
      const before = wake;
      wake = () => {
        before();
        resolve();
      };
    });
    return next(to);
  };
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    next,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The link a mail holds. */
export function linkIn({ text }: ReceivedMail): URL {
  return new URL(/https?:\/\/\S+#\S+/.exec(text)![0]);
}

/** The token in a mail's link. */
export function tokenIn(mail: ReceivedMail): string {
  return decodeURIComponent(linkIn(mail).hash.replace(/^#\w+=/, ''));
}
