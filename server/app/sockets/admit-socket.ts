import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { RequestError } from '../../foundation/errors/request-error.js';
import type { Platform } from '../../foundation/platform.js';
import { chooseLocale } from '../../foundation/text/localized-text.js';
import { visitor } from '../../foundation/viewer.js';
import { bearerToken, cookieNames, identify } from '../graphql/caller.js';
import type { Caller } from '../graphql/context.js';
import { callerAddress } from '../limits/caller-address.js';
import { liveBudget, type SocketOperations } from '../limits/live-budget.js';
import { requestRates } from '../limits/request-rates.js';
import { CLOSE_CODES } from './close-codes.js';
import { openSockets } from './open-sockets.js';

/** What sockets are served with. */
export interface Host {
  app: FastifyInstance;
  platform: Platform;
}

/** A socket that wants to be let in. */
export interface Arrival {
  socket: WebSocket;
  /** What it was opened with. */
  request: IncomingMessage;
  /** What it was introduced with. */
  params: Record<string, unknown> | undefined;
}

/** Who speaks through a socket that was let in. */
export interface Admitted {
  caller: Caller;
  address: string;
  operations: SocketOperations;
}

/** Finds out who speaks through a new socket; null when it isn't let in, and closed as forbidden unless it was otherwise. */
export async function admitSocket(
  { app, platform }: Host,
  { socket, request, params }: Arrival,
): Promise<Admitted | null> {
  const { headers } = request;
  const cookies: Record<string, string | undefined> = app.parseCookie(headers.cookie ?? '');
  const names = cookieNames(platform);
  const credentials = {
    bearer: bearerToken(
      params?.['authorization'] ?? params?.['Authorization'] ?? headers.authorization,
    ),
    session: cookies[names.session],
    visitorKey: cookies[names.visitor] ?? randomBytes(12).toString('base64url'),
  };
  const who = () => identify(platform, credentials);
  const address = callerAddress(request, platform.trustProxy);
  const viewer = await openSockets(platform)
    .admit(socket, who)
    .catch(async (error: unknown) => {
      // Closed as forbidden, and counted like other guesses; anything else is a failure of ours, whose words stay in the log.
      if (error instanceof RequestError) {
        await requestRates(platform).take('reads', visitor(''), address);
        return null;
      }
      platform.log.error({ err: error }, 'a socket could not be opened');
      socket.close(CloseCode.InternalServerError, 'Internal server error');
      return null;
    });
  if (!viewer) return null;
  const { exceeded, resetSeconds } = await requestRates(platform).take('reads', viewer, address);
  if (exceeded) {
    socket.close(CLOSE_CODES.tryLater, `Too often: connect again in ${resetSeconds} s`);
    return null;
  }
  const wanted = params?.['locale'];
  const locale = chooseLocale(typeof wanted === 'string' ? wanted : headers['accept-language']);
  const operations = liveBudget(platform).forSocket(viewer, address);
  return { address, operations, caller: { viewer, locale, cookies: null } };
}
