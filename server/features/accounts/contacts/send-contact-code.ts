import type { RequestContext } from '../../../foundation/context.js';
import { Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import { background } from '../../../foundation/jobs/background.js';
import { makeCode } from '../sign-in/one-time-code.js';
import { sendCodeTo } from '../sign-in/send-code.js';
import { sendMailIn } from '../sign-in/send-mail.js';
import { SignInRefusal } from '../sign-in/sign-in-refusal.js';
import { admitSend } from '../sign-in/throttle.js';
import { contactTarget, readContact, type ContactInput } from './contact.js';
import { insistOnFresh } from './insist-on-fresh.js';

/** Sends a code to a new address or number, to show that it is the viewer's; whoever else has it is not told apart. */
export async function sendContactCode(context: RequestContext, input: ContactInput): Promise<void> {
  const { platform, locale } = context;
  const personId = await insistOnFresh(context);
  const contact = readContact(platform, input);
  await admit(context, contact.value, personId);
  const target = contactTarget(personId, contact);
  background(platform).run('send a code', async () => {
    if (contact.kind === 'PHONE') return sendCodeTo(platform, target, contact.value, { locale });
    const code = await makeCode(platform, target);
    return sendMailIn(platform, locale, 'code', contact.value, { code });
  });
}

/** Counted for the person, wherever they ask from. */
async function admit({ platform }: RequestContext, value: string, personId: string) {
  try {
    await admitSend(platform, value, personId);
  } catch (error) {
    if (!(error instanceof SignInRefusal)) throw error;
    const { params } = error;
    throw new Refusal({ code: UserErrorCode.RATE_LIMITED, message: 'sentTooOften', params });
  }
}
