import type { Platform } from '../../../foundation/platform.js';
import { SignInRefusal } from './sign-in-refusal.js';

/** The ways to sign in that this server has. */
export function signInMethods({ post, openId, demo }: Platform) {
  return {
    phone: post.reaches.SMS,
    magicLink: post.reaches.EMAIL,
    openId: openId && { name: openId.name },
    demo,
  };
}

/** Refuses what can't be done without mail. */
export function requireMail({ post }: Platform): void {
  if (!post.reaches.EMAIL) throw new SignInRefusal('NOT_OFFERED', 'noMail');
}

/** Refuses what can't be done without text messages. */
export function requireSms({ post }: Platform): void {
  if (!post.reaches.SMS) throw new SignInRefusal('NOT_OFFERED', 'noSms');
}
