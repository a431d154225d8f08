import type { Platform } from '../../../foundation/platform.js';
import { background } from '../../../foundation/jobs/background.js';
import { sayIn } from '../../../i18n/say.js';
import { readPhone } from './contact-forms.js';
import type { SignInFrom } from './finish-sign-in.js';
import { LINK_SECONDS } from './links.js';
import { makeCode, type CodeTarget } from './one-time-code.js';
import { requireSms } from './sign-in-methods.js';
import { admitSend } from './throttle.js';

/** Sends a code to a phone, which makes an account for a new number once it is used. Everything after the answer. */
export async function sendCode(
  platform: Platform,
  input: { phone: string },
  from: SignInFrom,
): Promise<void> {
  requireSms(platform);
  const phone = readPhone(input.phone);
  await admitSend(platform, phone, from.address);
  background(platform).run('send a code', () =>
    sendCodeTo(platform, ['PHONE', phone], phone, from),
  );
}

/** Makes a code for `target` and sends it to a phone. */
export async function sendCodeTo(
  platform: Platform,
  target: CodeTarget,
  phone: string,
  { locale }: Pick<SignInFrom, 'locale'>,
): Promise<void> {
  const code = await makeCode(platform, target);
  const text = sayIn(locale, 'sms.code', { code, minutes: LINK_SECONDS / 60 });
  await platform.post.send({ channel: 'SMS', kind: 'code', to: phone, subject: '', text });
}
