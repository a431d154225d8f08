import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

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
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        mails.push({ to: session.envelope.rcptTo[0]!.address, ...readMail(raw) });
        wake();
        done();
      });
    },
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

/** Enough of MIME for the mails we send. */
function readMail(raw: string): Omit<ReceivedMail, 'to'> {
  const part = raw
    .split(/--[-_\w]+\r\n/)
    .find((piece) => /^content-type: text\/plain/i.test(piece));
  const [head = '', ...body] = (part ?? raw).split('\r\n\r\n');
  const encoding = /content-transfer-encoding: (\S+)/i.exec(head)?.[1] ?? '7bit';
  return { raw, subject: readSubject(raw), text: decode(body.join('\r\n\r\n'), encoding) };
}

function readSubject(raw: string): string {
  const [, subject = ''] = /^subject: (.*(?:\r\n[ \t].*)*)/im.exec(raw) ?? [];
  return subject
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_all, how: string, words: string) =>
      decode(words.replace(/_/g, ' '), how.toLowerCase() === 'b' ? 'base64' : 'quoted-printable'),
    );
}

function decode(words: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(words, 'base64').toString();
  if (encoding !== 'quoted-printable') return words;
  const bytes = words
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
