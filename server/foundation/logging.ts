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
  const options = { level: logLevel, redact: NEVER_LOGGED, base: undefined };
  if (logFormat === 'json') return pino(options);
  const target = {
    target: 'pino-pretty',
    options: { translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' },
  };
  return pino({ ...options, transport: target });
}
