import pino, { type Logger } from 'pino';
import type { Config } from './config/config.js';

/** Where personal data or a secret could stand in a logged request. */
const NEVER_LOGGED = [
  'req.headers.authorization',
  'req.headers.cookie',
  'res.headers["set-cookie"]',
];

/** The server's log: JSON lines, or readable ones in a terminal. No personal data, ever. */
export function createLogger({
  logLevel,
  logFormat,
}: Pick<Config, 'logLevel' | 'logFormat'>): Logger {
  const serializers = { err: describeError };
  const options = { level: logLevel, redact: NEVER_LOGGED, base: undefined, serializers };
  if (logFormat === 'json') return pino(options);
  const target = {
    target: 'pino-pretty',
    options: { translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' },
  };
  return pino({ ...options, transport: target });
}

/**
 * What is told of an error: what and where, not with whose data. A failed statement's error carries its parameters and
 * the values of the row in question, which may be what somebody wrote or chose.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'not an error', type: typeof error };
  const database = 'code' in error && 'severity' in error;
  const message = database ? error.message.replace(/"[^"]*"|'[^']*'/g, '"…"') : error.message;
  const [, ...where] = (error.stack ?? '').split('\n');
  return {
    type: error.name,
    message,
    ...('code' in error && { code: error.code }),
    ...('constraint' in error && { constraint: error.constraint }),
    ...('table' in error && { table: error.table }),
    stack: where.filter((line) => line.trimStart().startsWith('at ')).join('\n'),
  };
}
