import type { RequestContext } from '../../../foundation/context.js';
import { background } from '../../../foundation/jobs/background.js';
import { sendMailIn } from '../sign-in/send-mail.js';

/** Tells the address an account had that how one signs in to it has changed. */
export function tellOfChange({ platform, locale }: RequestContext, email: string | null): void {
  if (!email) return;
  background(platform).run('tell of a change', () =>
    sendMailIn(platform, locale, 'changed', email),
  );
}
