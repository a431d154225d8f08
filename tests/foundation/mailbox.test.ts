import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkIn, openMailbox, type Mailbox } from '../support/mailbox.js';

let mailbox: Mailbox;

beforeAll(async () => void (mailbox = await openMailbox()));
afterAll(() => mailbox.close());

test('a link is read whole, though its token looks like the border between two parts of a mail', async () => {
  const link = `https://gongyi.test/sign-in/verify#confirm=${'e'.repeat(150)}--abc_d`;
  const to = 'mei@example.org';
  const subject = '确认你的地址'.repeat(4);
  const text = `你好\n\n${link}\n\nGongyi`;
  await createTransport(mailbox.url).sendMail({ from: to, to, subject, text, html: '<p>你好</p>' });

  const mail = await mailbox.next(to);
  expect(mail.subject).toBe(subject);
  expect(linkIn(mail).href).toBe(link);
});
