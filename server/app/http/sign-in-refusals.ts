import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { SignInRefusal, type SignInCode } from '../../features/accounts/sign-in/sign-in-refusal.js';
import type { Platform } from '../../foundation/platform.js';
import { chooseLocale } from '../../foundation/text/localized-text.js';
import { visitor } from '../../foundation/viewer.js';
import { requestRates } from '../limits/request-rates.js';
import { isFromElsewhere } from './own-origin.js';
import { sayIn } from '../../i18n/say.js';

const STATUS: Record<SignInCode, number> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  NOT_OFFERED: 404,
  FOREIGN_ORIGIN: 403,
  WRONG_PASSWORD: 401,
  EMAIL_NOT_CONFIRMED: 403,
  WRONG_CODE: 401,
  LINK_SPENT: 410,
  PROOF_NEEDED: 403,
  BLOCKED: 403,
  RATE_LIMITED: 429,
};

/** Answers a refusal with its code, and a sentence in the caller's language; anything else is answered where all failures are. */
export function refuseSignIn(
  error: FastifyError | SignInRefusal,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { code, message, params, retryAfter } = asRefusal(error);
  if (retryAfter !== null) reply.header('retry-after', retryAfter);
  const locale = chooseLocale(request.headers['accept-language']);
  const sentence = sayIn(locale, `signIn.${message}`, params);
  return reply.code(STATUS[code]).send({ error: sentence, code });
}

/** What Fastify finds wrong with a body is never repeated: it may hold a piece of it. */
function asRefusal(error: FastifyError | SignInRefusal): SignInRefusal {
  if (error instanceof SignInRefusal) return error;
  const status = error.statusCode ?? 500;
  if (status < 400 || status >= 500) throw error;
  return new SignInRefusal('BAD_INPUT', 'bodyForm', { field: 'body' });
}

/** Only our own pages may sign anybody in: a cookie that another site brought about would let it watch. */
export function refuseForeignOrigin(platform: Platform, request: FastifyRequest): void {
  if (request.method !== 'GET' && isFromElsewhere(platform, request))
    throw new SignInRefusal('FOREIGN_ORIGIN', 'foreignOrigin');
}

/** Each counts as a change, like those of everybody signed out at its address; how often one may try is counted besides. */
export async function refuseFlood(platform: Platform, request: FastifyRequest): Promise<void> {
  const rates = requestRates(platform);
  const { exceeded, resetSeconds } = await rates.take('writes', visitor(''), request.ip);
  if (exceeded)
    throw new SignInRefusal('RATE_LIMITED', 'tooOften', { wait: resetSeconds }, resetSeconds);
}
