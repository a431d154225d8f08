import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { magicLink } from 'better-auth/plugins/magic-link';
import { phoneNumber } from 'better-auth/plugins/phone-number';
import type { Pool } from 'pg';
import { randomUUID } from 'node:crypto';
import { newId, type IdKind } from '../../../foundation/ids.js';
import { perPlatform, type Platform } from '../../../foundation/platform.js';
import { SESSION_SECONDS } from '../sessions/open-session.js';
import { noMail, PASSWORD_LENGTH } from './contact-forms.js';
import { libraryLog } from './library-log.js';
import { spendCode } from './one-time-code.js';
import { sendMail } from './send-mail.js';
import { LINK_SECONDS } from './links.js';

/** Below this path the library would serve; only what `app/http/sign-in.ts` names is. */
export const SIGN_IN_PATH = '/auth';

/** Name of the one OpenID provider, in the address it sends people back to. */
export const OPEN_ID = 'openid';

/**
 * The sign-in library over our tables, one for each server. It keeps accounts, passwords, links and what others say of
 * people; it is asked by use cases alone and never serves by itself. Passwords are hashed with its scrypt (N = 2^14,
 * r = 16, p = 1: 32 MiB).
 */
export const signInLibrary = perPlatform((platform) =>
  betterAuth({
    ...tables(platform),
    secret: platform.secret,
    baseURL: platform.publicUrl,
    basePath: SIGN_IN_PATH,
    trustedOrigins: [platform.publicUrl],
    telemetry: { enabled: false },
    // Ours counts accounts too, and on every server alike.
    rateLimit: { enabled: false },
    logger: libraryLog(platform),
    onAPIError: { errorURL: `${platform.publicUrl}/sign-in?problem=openId` },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      revokeSessionsOnPasswordReset: true,
      minPasswordLength: PASSWORD_LENGTH.shortest,
      maxPasswordLength: PASSWORD_LENGTH.longest,
      resetPasswordTokenExpiresIn: LINK_SECONDS,
      sendResetPassword: ({ user, token }) => sendMail(platform, 'password', user.email, { token }),
      onExistingUserSignUp: ({ user }) => sendMail(platform, 'known', user.email),
    },
    emailVerification: {
      expiresIn: LINK_SECONDS,
      sendVerificationEmail: ({ user, token }) =>
        sendMail(platform, 'confirm', user.email, { token }),
    },
    plugins: [
      magicLink({
        expiresIn: LINK_SECONDS,
        sendMagicLink: ({ email, token }) => sendMail(platform, 'link', email, { token }),
      }),
      phoneNumber({
        sendOTP: () => {
          throw new Error('codes are sent by send-code.ts');
        },
        verifyOTP: ({ phoneNumber: phone, code }) => spendCode(platform, ['PHONE', phone], code),
        signUpOnVerification: { getTempEmail: () => noMail(randomUUID()), getTempName: () => '' },
        schema: {
          user: {
            fields: { phoneNumber: 'phone_number', phoneNumberVerified: 'phone_number_verified' },
          },
        },
      }),
      genericOAuth({ config: openIdProviders(platform) }),
    ],
  }),
);

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' };
const ID_KINDS: Record<string, IdKind> = {
  user: 'person',
  session: 'session',
  account: 'signInMethod',
  verification: 'verification',
};

/** The library's names for our tables and columns; it uses our connections, and our ids. */
function tables(platform: Platform) {
  return {
    // TypeORM keeps its pool to itself; a second one would only take more connections.
    database: (platform.db.driver as unknown as { master: Pool }).master,
    user: { modelName: 'account_user', fields: { emailVerified: 'email_verified', ...TIMES } },
    session: {
      modelName: 'session',
      expiresIn: SESSION_SECONDS,
      cookieCache: { enabled: false },
      fields: {
        userId: 'person_id',
        expiresAt: 'expires_at',
        ...TIMES,
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
    },
    account: {
      modelName: 'sign_in_method',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        ...TIMES,
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    // What names a link under way is kept as its hash.
    verification: {
      modelName: 'verification',
      storeIdentifier: 'hashed',
      fields: { expiresAt: 'expires_at', ...TIMES },
    },
    databaseHooks: {
      // What others call somebody, and keys to their accounts there, is nothing we need.
      user: { create: { before: async (user) => ({ data: { ...user, name: '', image: null } }) } },
      account: {
        create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
        update: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
      },
      session: {
        delete: {
          after: async ({ userId }) => platform.bus.publish({ kind: 'access', personId: userId }),
        },
      },
    },
    advanced: {
      database: { generateId: ({ model }) => newId(ID_KINDS[model] ?? 'verification') },
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
      cookiePrefix: 'gongyi',
      useSecureCookies: platform.publicUrl.startsWith('https:'),
    },
  } satisfies BetterAuthOptions;
}

const NO_TOKENS = { accessToken: null, refreshToken: null, idToken: null };

/** Discovery, PKCE, state and nonce; the tokens' signatures are checked. */
function openIdProviders({ openId }: Platform) {
  if (!openId) return [];
  const { issuer, clientId, clientSecret, name } = openId;
  return [
    {
      providerId: OPEN_ID,
      name,
      clientId,
      clientSecret,
      discoveryUrl: `${issuer}/.well-known/openid-configuration`,
      scopes: ['openid', 'email'],
      authentication: 'basic' as const,
      pkce: true,
      requireIdTokenVerification: true,
      // An address the provider hasn't checked would take it from whoever owns it.
      mapProfileToUser: (profile: Record<string, unknown>) => {
        const proven = profile['email_verified'] === true && typeof profile['email'] === 'string';
        return proven
          ? { email: String(profile['email']).toLowerCase(), emailVerified: true }
          : { email: noMail(randomUUID()), emailVerified: false };
      },
    },
  ];
}
