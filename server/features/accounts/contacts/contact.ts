import { badInput, Refusal } from '../../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../../foundation/errors/user-error.js';
import type { Platform } from '../../../foundation/platform.js';
import { toEmail, toPhone } from '../sign-in/contact-forms.js';
import type { CodeTarget } from '../sign-in/one-time-code.js';

/** An address or a number, one of the two, as somebody typed it. */
export interface ContactInput {
  email?: string | null;
  phone?: string | null;
}

/** Somebody's way to be reached. */
export interface Contact {
  kind: 'EMAIL' | 'PHONE';
  value: string;
}

/** What was meant; refused when it is none, or when there is no way to prove it. */
export function readContact({ post }: Platform, { email, phone }: ContactInput): Contact {
  if (Boolean(email) === Boolean(phone))
    throw new Refusal({ code: UserErrorCode.BAD_INPUT, message: 'oneContact' }, ['input']);
  if (email) {
    if (!post.reaches.EMAIL) throw badInput('email', 'noMail');
    return { kind: 'EMAIL', value: toEmail(email) ?? refuse('email', 'emailForm') };
  }
  if (!post.reaches.SMS) throw badInput('phone', 'noSms');
  return { kind: 'PHONE', value: toPhone(phone!) ?? refuse('phone', 'phoneForm') };
}

function refuse(field: string, message: string): never {
  throw badInput(field, message);
}

/** What a code for it proves: that this person has it. */
export function contactTarget(personId: string, { kind, value }: Contact): CodeTarget {
  return [kind === 'EMAIL' ? 'NEW_EMAIL' : 'NEW_PHONE', personId, value];
}
