import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { CloseCode } from 'graphql-ws';
import { RequestError } from '../../foundation/errors/request-error.js';
import type { Platform } from '../../foundation/platform.js';
import { chooseLocale } from '../../foundation/text/localized-text.js';
import { visitor } from '../../foundation/viewer.js';
import { bearerToken, cookieNames, identify } from '../graphql/caller.js';
import { callerAddress } from '../limits/caller-address.js';
import { liveBudget } from '../limits/live-budget.js';
import { requestRates } from '../limits/request-rates.js';
import { CLOSE_CODES } from './close-codes.js';
import { openSockets } from './open-sockets.js';
import type { SocketContext } from './socket-context.js';

/** Finds out who speaks through a new socket; false closes it as forbidden. */
export async function admitSocket(
  app: FastifyInstance,
  platform: Platform,
  { extra, connectionParams }: SocketContext,
): Promise<boolean> {
  const { headers } = extra.request;
  const cookies: Record<string, string | undefined> = app.parseCookie(headers.cookie ?? '');
  const names = cookieNames(platform);
  const credentials = {
    bearer: bearerToken(
      connectionParams?.['authorization'] ??
        connectionParams?.['Authorization'] ??
        headers.authorization,
    ),
    session: cookies[names.session],
    visitorKey: cookies[names.visitor] ?? randomBytes(12).toString('base64url'),
  };
  const left = new Promise((resolve) => extra.socket.once('close', resolve));
  const who = () => identify(platform, credentials);
  const admitted = openSockets(platform).admit(extra.socket, who, left);
  const address = callerAddress(extra.request, platform.trustProxy);
  const viewer = await admitted.catch(async (error: unknown) => {
    // Closed as forbidden, and counted like other guesses; anything else is a failure of ours, whose words stay in the log.
    if (error instanceof RequestError) {
      await requestRates(platform).take('reads', visitor(''), address);
      return null;
    }
    platform.log.error({ err: error }, 'a socket could not be opened');
    extra.socket.close(CloseCode.InternalServerError, 'Internal server error');
    return null;
  });
  if (!viewer) return false;
  const { exceeded, resetSeconds } = await requestRates(platform).take('reads', viewer, address);
  if (exceeded) {
    extra.socket.close(CLOSE_CODES.tryLater, `Too often: connect again in ${resetSeconds} s`);
    return false;
  }
  const wanted = connectionParams?.['locale'];
  const locale = chooseLocale(typeof wanted === 'string' ? wanted : headers['accept-language']);
  const operations = liveBudget(platform).forSocket(viewer, address);
  void left.then(() => operations.endAll());
  Object.assign(extra, { address, operations, caller: { viewer, locale, cookies: null } });
  // Its headers are some kilobytes that nobody needs again, for as long as the socket is open.
  Object.assign(extra, { request: null });
  return true;
}
