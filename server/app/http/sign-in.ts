import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { askNewPassword } from '../../features/accounts/sign-in/ask-new-password.js';
import { confirmEmail } from '../../features/accounts/sign-in/confirm-email.js';
import type { NewSession, SignInFrom } from '../../features/accounts/sign-in/finish-sign-in.js';
import { finishOpenId, startOpenId } from '../../features/accounts/sign-in/open-id.js';
import { sendCode } from '../../features/accounts/sign-in/send-code.js';
import { sendLink } from '../../features/accounts/sign-in/send-link.js';
import { setNewPassword } from '../../features/accounts/sign-in/set-new-password.js';
import { SignInRefusal } from '../../features/accounts/sign-in/sign-in-refusal.js';
import { signInWithPassword } from '../../features/accounts/sign-in/sign-in-with-password.js';
import { signUpWithPassword } from '../../features/accounts/sign-in/sign-up-with-password.js';
import { signInWithCode } from '../../features/accounts/sign-in/sign-in-with-code.js';
import { signInWithSlip } from '../../features/accounts/sign-in/sign-in-with-slip.js';
import { signInWithLink } from '../../features/accounts/sign-in/sign-in-with-link.js';
import type { Platform } from '../../foundation/platform.js';
import { chooseLocale } from '../../foundation/text/localized-text.js';
import { sessionCookies } from './cookies.js';
import { refuseFlood, refuseForeignOrigin, refuseSignIn } from './sign-in-refusals.js';

/** Far more than any of these bodies needs. */
const BODY_LIMIT = 8 * 1024;

/** Keeps, on the way to another service and back, whether others use the device too. */
const SHARED_COOKIE = 'gongyi_shared';
const DETOUR_SECONDS = 600;

const text = z.string().max(2_000);
const onShared = { sharedDevice: z.boolean().default(false) };

/** A way to sign in: what it takes, and what comes of it, a session if somebody is let in. */
interface Way<Body = never> {
  body: z.ZodType<Body>;
  go: (platform: Platform, body: Body, from: SignInFrom) => Promise<NewSession | void>;
}

/** Says of what type a way's body is. */
function way<Body>(shape: z.ZodType<Body>, go: Way<Body>['go']): Way {
  return { body: shape, go } as unknown as Way;
}

/** Everything that can be posted below `/auth`; nothing else is there. */
const WAYS: Record<string, Way> = {
  'sign-up': way(z.strictObject({ email: text, password: text }), signUpWithPassword),
  'sign-in': way(z.strictObject({ email: text, password: text, ...onShared }), signInWithPassword),
  'confirm-email': way(z.strictObject({ token: text, password: text, ...onShared }), confirmEmail),
  link: way(z.strictObject({ email: text }), sendLink),
  'link/use': way(z.strictObject({ token: text, ...onShared }), signInWithLink),
  code: way(z.strictObject({ phone: text }), sendCode),
  'code/use': way(
    z.strictObject({ phone: text, code: text, startAnew: z.boolean().optional(), ...onShared }),
    signInWithCode,
  ),
  'forgotten-password': way(z.strictObject({ email: text }), askNewPassword),
  slip: way(z.strictObject({ code: text, ...onShared }), signInWithSlip),
  'new-password': way(z.strictObject({ token: text, password: text }), setNewPassword),
};

/** Serves signing in at `/auth/…`: JSON in, JSON out, and a session cookie for whoever is let in. */
export async function serveSignIn(app: FastifyInstance, platform: Platform): Promise<void> {
  await app.register(async (routes) => {
    routes.setErrorHandler<FastifyError>((error, request, reply) =>
      refuseSignIn(error, request, reply),
    );
    routes.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      refuseForeignOrigin(platform, request);
      await refuseFlood(platform, request);
    });
    for (const [name, { body, go }] of Object.entries(WAYS))
      routes.post(`/auth/${name}`, { bodyLimit: BODY_LIMIT }, async (request, reply) => {
        const input = readBody(body as z.ZodType<object>, request);
        const session = await go(platform, input as never, signInFrom(platform, request, reply));
        if (session) giveSession(platform, request, reply, session);
        return { signedIn: Boolean(session) };
      });
    serveOpenId(routes, platform);
  });
}

/** There and back again: the way out is asked for like the others, the way back is a link the provider makes. */
function serveOpenId(routes: FastifyInstance, platform: Platform) {
  const body = z.strictObject({ returnTo: text.optional(), ...onShared });
  const path = '/auth/callback/openid';
  const kept = { path, httpOnly: true, sameSite: 'lax', maxAge: DETOUR_SECONDS } as const;
  routes.post('/auth/openid', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
    const input = readBody(body, request);
    const { url, cookies } = await startOpenId(platform, input);
    reply.header('set-cookie', cookies);
    reply.setCookie(SHARED_COOKIE, input.sharedDevice ? 'yes' : 'no', kept);
    return { url };
  });
  routes.get(path, async (request, reply) => {
    const query = request.query as Record<string, string>;
    const shared = request.cookies[SHARED_COOKIE] === 'yes';
    const from = { ...signInFrom(platform, request, reply), shared };
    const back = await finishOpenId(platform, query, request.headers.cookie ?? '', from);
    reply.header('set-cookie', back.cookies);
    if (back.session) giveSession(platform, request, reply, back.session);
    return reply.redirect(back.url);
  });
}

function giveSession(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
  { token, expires }: NewSession,
) {
  sessionCookies(platform, request, reply).set(token, expires);
}

function readBody<T>(shape: z.ZodType<T>, request: FastifyRequest): T {
  const parsed = shape.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') || 'body';
  throw new SignInRefusal('BAD_INPUT', 'bodyForm', { field });
}

function signInFrom(platform: Platform, request: FastifyRequest, reply: FastifyReply): SignInFrom {
  const { sharedDevice = false } = (request.body ?? {}) as { sharedDevice?: boolean };
  return {
    shared: sharedDevice,
    locale: chooseLocale(request.headers['accept-language']),
    address: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 500),
    before: sessionCookies(platform, request, reply).read(),
  };
}
