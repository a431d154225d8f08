import { createTransport } from 'nodemailer';
import type { MessageSender } from './message.js';

/** Sends mails through the server that `SMTP_URL` names. */
export function smtpSender(url: string, from: string): MessageSender {
  const transport = createTransport(url, { from });
  return {
    send: async ({ to, subject, text, html }) => {
      await transport.sendMail({ to, subject, text, html });
    },
    close: () => transport.close(),
  };
}
