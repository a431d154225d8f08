import path from 'node:path';
import { z } from 'zod';

const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' }).transform((value) => value === '1');

/** Digits only: `Number` alone would also take blanks, 0x50 and 8e3. */
function wholeNumber(least: number, most: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((value) => value >= least && value <= most, error);
}

const httpAddress = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });

/** Addresses of sites, such as `https://a.example https://b.example`. */
const siteList = z
  .string()
  .transform((text) => text.trim().split(/\s+/))
  .refine((sites) => sites.every((site) => /^https?:\/\/[\w.-]+(?::\d+)?$/.test(site)), {
    error: 'must be sites such as https://a.example, with blanks between them',
  });

const variables = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://')
    .optional(),
  DATA_DIR: z.string().min(1, 'must name a folder').default('.data'),
  FILES_DIR: z.string().min(1, 'must name a folder').optional(),
  HOST: z.string().min(1, 'must name a host or an address').default('localhost'),
  PORT: wholeNumber(0, 65_535).default(4000),
  PUBLIC_URL: httpAddress.optional(),
  SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().regex(/@/, 'must hold an e-mail address').optional(),
  SMS_URL: httpAddress.optional(),
  OIDC_ISSUER: httpAddress.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  DEMO: flag.optional(),
  FRAME_ANCESTORS: siteList.default([]),
  TRUST_PROXY: flag.default(false),
  DATABASE_POOL: wholeNumber(1, 500).default(16),
  COMPILE_QUERIES: flag.default(true),
  RATE_READS: wholeNumber(1, 100_000_000).default(600),
  RATE_WRITES: wholeNumber(1, 100_000_000).default(120),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  LOG_FORMAT: z.enum(['pretty', 'json'], { error: 'must be pretty or json' }).optional(),
});

/** An OpenID Connect provider, and who we are to it. */
export interface OpenIdProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it. */
  name: string;
}

/** Everything that can be set from outside, read once at start. */
export interface Config {
  /** PostgreSQL to use; null runs the embedded one under `dataDir`. */
  databaseUrl: string | null;
  /** Folder of the embedded PostgreSQL. */
  dataDir: string;
  /** Folder of the files people send. */
  filesDir: string;
  host: string;
  port: number;
  /** Address people reach the server at; null means `http://localhost:<port>`. */
  publicUrl: string | null;
  /** What cookies are signed with; null lets the server keep one of its own. */
  secret: string | null;
  /** SMTP server that mails go through; null for none. */
  smtpUrl: string | null;
  /** Sender of mails; set whenever `smtpUrl` is. */
  mailFrom: string | null;
  /** Gateway that text messages go through; null for none. */
  smsUrl: string | null;
  /** OpenID Connect provider people may sign in with; null for none. */
  openId: OpenIdProvider | null;
  /** Demo data, one-click sign-in and the voters' import. */
  demo: boolean;
  /** Sites that may show our pages in a frame. */
  frameAncestors: string[];
  /** Believe `X-Forwarded-*` (behind a reverse proxy). */
  trustProxy: boolean;
  /** Most requests a minute of one person, mutations among them. */
  rateReads: number;
  /** Most mutations and uploads a minute of one person. */
  rateWrites: number;
  /** Most connections this server holds to PostgreSQL. */
  databasePool: number;
  /** Documents that come again are compiled. */
  compileQueries: boolean;
  logLevel: string;
  logFormat: 'pretty' | 'json';
}

/** A setting that can't be used: one line that names the variable. */
export class ConfigError extends Error {}

/** Reads and checks the settings; throws a {@link ConfigError} that names the first wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv, terminal: boolean): Config {
  const known = Object.keys(variables.shape);
  const given = Object.fromEntries(known.filter((key) => env[key]).map((key) => [key, env[key]]));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const set = parsed.data;
  if (set.SMTP_URL && !set.MAIL_FROM)
    throw new ConfigError('MAIL_FROM: must be set with SMTP_URL, such as no-reply@example.org');
  return {
    databaseUrl: set.DATABASE_URL ?? null,
    dataDir: set.DATA_DIR,
    filesDir: set.FILES_DIR ?? path.join(set.DATA_DIR, 'files'),
    host: set.HOST,
    port: set.PORT,
    publicUrl: set.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    secret: set.SECRET ?? null,
    smtpUrl: set.SMTP_URL ?? null,
    mailFrom: set.MAIL_FROM ?? null,
    smsUrl: set.SMS_URL ?? null,
    openId: readOpenId(set),
    // A real database may hold real people: demo sign-in there has to be asked for.
    demo: set.DEMO ?? !set.DATABASE_URL,
    frameAncestors: set.FRAME_ANCESTORS,
    trustProxy: set.TRUST_PROXY,
    rateReads: set.RATE_READS,
    rateWrites: set.RATE_WRITES,
    databasePool: set.DATABASE_POOL,
    compileQueries: set.COMPILE_QUERIES,
    logLevel: set.LOG_LEVEL,
    logFormat: set.LOG_FORMAT ?? (terminal ? 'pretty' : 'json'),
  };
}

/** All of it, or none. */
function readOpenId(set: z.infer<typeof variables>): OpenIdProvider | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = set;
  if (!issuer && !clientId && !clientSecret) return null;
  const given = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const missing = Object.entries(given).find(([, value]) => !value);
  if (missing) throw new ConfigError(`${missing[0]}: must be set with the other OIDC_ variables`);
  return {
    issuer: issuer!.replace(/\/$/, ''),
    clientId: clientId!,
    clientSecret: clientSecret!,
    name: set.OIDC_NAME ?? new URL(issuer!).hostname,
  };
}
