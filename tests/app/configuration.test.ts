import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/foundation/config/config.js';
import { runBuilt } from '../support/built-server.js';

const WRONG: [variable: string, value: string][] = [
  ['DATABASE_URL', 'mysql://localhost/gongyi'],
  ['DATABASE_URL', 'localhost'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['PORT', 'http'],
  ['PORT', ' '],
  ['PORT', '0x50'],
  ['PUBLIC_URL', 'gongyi.example'],
  ['PUBLIC_URL', 'ftp://gongyi.example'],
  ['DEMO', 'yes'],
  ['DEMO', 'true'],
  ['FRAME_ANCESTORS', "'self'; script-src *"],
  ['TRUST_PROXY', '2'],
  ['SECRET', 'short'],
  ['DATABASE_POOL', '0'],
  ['DATABASE_POOL', '501'],
  ['DATABASE_POOL', 'many'],
  ['RATE_READS', '0'],
  ['RATE_WRITES', 'many'],
  ['LOG_LEVEL', 'loud'],
  ['LOG_FORMAT', 'xml'],
];

describe('a wrong value', () => {
  test.each(WRONG)('%s=%j is named in one line', (variable, value) => {
    const read = () => readConfig({ [variable]: value }, false);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^${variable}: must .{3,}$`));
  });

  // One of each: the rest is the same way out.
  const each = WRONG.filter(
    ([variable], place) => WRONG.findIndex(([v]) => v === variable) === place,
  );
  test.each(each)(
    'the server started with %s=%j says it and ends with 1',
    async (variable, value) => {
      const { code, out, err } = await runBuilt({ [variable]: value });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(new RegExp(`^${variable}: must .+\n$`));
    },
  );

  test('a database of real people without a secret to sign with is refused', async () => {
    const { code, err } = await runBuilt({ DATABASE_URL: 'postgres://nowhere/gongyi', SECRET: '' });
    expect(code).toBe(1);
    expect(err).toMatch(/^SECRET: must be set, 32 characters or more/);
  });

  test('a secret in a wrong address is not repeated', async () => {
    const { err } = await runBuilt({ DATABASE_URL: 'mysql://user:secret@localhost/gongyi' });
    expect(err).not.toContain('secret');
  });
});

describe('what holds when nothing is said', () => {
  test('an embedded database in .data, on localhost:4000, as a demo', () => {
    expect(readConfig({}, true)).toEqual({
      databaseUrl: null,
      dataDir: '.data',
      filesDir: '.data/files',
      host: 'localhost',
      port: 4000,
      publicUrl: null,
      secret: null,
      smtpUrl: null,
      mailFrom: null,
      smsUrl: null,
      openId: null,
      demo: true,
      frameAncestors: [],
      trustProxy: false,
      databasePool: 16,
      compileQueries: true,
      rateReads: 600,
      rateWrites: 120,
      logLevel: 'info',
      logFormat: 'pretty',
    });
    expect(readConfig({}, false).logFormat).toBe('json');
  });

  test('an empty value says nothing', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', DEMO: '' }, true)).toEqual(
      readConfig({}, true),
    );
  });

  test.each([
    [{}, true],
    [{ DEMO: '0' }, false],
    [{ DEMO: '1' }, true],
    [{ DATABASE_URL: 'postgres://localhost/gongyi' }, false],
    [{ DATABASE_URL: 'postgresql://localhost/gongyi', DEMO: '0' }, false],
    [{ DATABASE_URL: 'postgres://localhost/gongyi', DEMO: '1' }, true],
  ])('with %j the demo is %j: on a real database only when asked for', (env, demo) => {
    expect(readConfig(env, false).demo).toBe(demo);
  });

  test('what is said holds', () => {
    const env = {
      DATABASE_URL: 'postgres://db/gongyi',
      DATA_DIR: '/srv/gongyi',
      FILES_DIR: '/srv/photos',
      HOST: '0.0.0.0',
      PORT: '0',
      PUBLIC_URL: 'https://gongyi.example/',
      SECRET: 'x'.repeat(32),
      SMTP_URL: 'smtps://mail.example',
      MAIL_FROM: 'Gongyi <no-reply@gongyi.example>',
      SMS_URL: 'https://sms.example/send',
      OIDC_ISSUER: 'https://id.example/',
      OIDC_CLIENT_ID: 'gongyi',
      OIDC_CLIENT_SECRET: 'between us',
      DEMO: '0',
      FRAME_ANCESTORS: ' https://a.example  http://b.example:8080 ',
      TRUST_PROXY: '1',
      DATABASE_POOL: '500',
      COMPILE_QUERIES: '0',
      RATE_READS: '1000',
      RATE_WRITES: '100',
      LOG_LEVEL: 'silent',
      LOG_FORMAT: 'pretty',
    };
    expect(readConfig(env, false)).toEqual({
      databaseUrl: 'postgres://db/gongyi',
      dataDir: '/srv/gongyi',
      filesDir: '/srv/photos',
      host: '0.0.0.0',
      port: 0,
      publicUrl: 'https://gongyi.example',
      secret: 'x'.repeat(32),
      smtpUrl: 'smtps://mail.example',
      mailFrom: 'Gongyi <no-reply@gongyi.example>',
      smsUrl: 'https://sms.example/send',
      openId: {
        issuer: 'https://id.example',
        clientId: 'gongyi',
        clientSecret: 'between us',
        name: 'id.example',
      },
      demo: false,
      frameAncestors: ['https://a.example', 'http://b.example:8080'],
      trustProxy: true,
      databasePool: 500,
      compileQueries: false,
      rateReads: 1_000,
      rateWrites: 100,
      logLevel: 'silent',
      logFormat: 'pretty',
    });
  });
});
