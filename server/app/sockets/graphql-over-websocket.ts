import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { CloseCode, type Context, type SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { tokenUses } from '../../features/accounts/api-tokens/token-uses.js';
import { RequestError } from '../../foundation/errors/request-error.js';
import type { Platform } from '../../foundation/platform.js';
import { chooseLocale } from '../../foundation/text/localized-text.js';
import { bearerToken, cookieNames, identify } from '../graphql/caller.js';
import { Admission } from '../limits/admission.js';
import { callerAddress } from '../limits/caller-address.js';
import { requestRates } from '../limits/request-rates.js';
import { createContext, type Caller } from '../graphql/context.js';
import { shownError } from '../graphql/errors.js';
import { LIMITS, limitsRule } from '../graphql/limits.js';
import { executableSchema } from '../graphql/schema.js';
import { CLOSE_CODES } from './close-codes.js';
import { openSockets } from './open-sockets.js';
import { subscribeLive, type LiveOperation } from './live-operations.js';

/** Largest message a client may send, in bytes; the library's own default is 100 MiB. */
const MAX_PAYLOAD = 64 * 1024;
const INIT_TIMEOUT_MS = 3_000;
const PING_EVERY_MS = 12_000;
const FAREWELL_MS = 1_000;

type InitPayload = Record<string, unknown> | undefined;
// A type, not an interface: the library wants an index signature, which only a type has by itself.
type Known = { caller?: Caller; address?: string };
type SocketContext = Context<InitPayload, Extra & Partial<Known>>;

/** Serves subscriptions, queries and mutations at `/graphql` over the graphql-transport-ws protocol. */
export async function serveGraphqlOverWebSocket(
  app: FastifyInstance,
  platform: Platform,
): Promise<void> {
  const schema = await executableSchema();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD });
  const disposable = useServer<InitPayload, Known>(
    {
      schema,
      // Else it tells callers the words of our failures.
      isProd: true,
      connectionInitWaitTimeout: INIT_TIMEOUT_MS,
      onConnect: (context) => connect(app, platform, context),
      onSubscribe: (context, _id, payload) => prepare(platform, context, payload),
      subscribe: (args) => subscribeLive(args as LiveOperation),
      onNext: (_context, _id, _payload, _args, result) => masked(platform, result),
      onError: (_context, _id, _payload, errors) =>
        errors.map((error) =>
          shownError(platform.log, error.toJSON?.() ?? error, error),
        ) as GraphQLError[],
    },
    sockets,
    PING_EVERY_MS,
  );
  acceptUpgrades(app.server, sockets);
  app.addHook('preClose', async () => {
    for (const socket of sockets.clients)
      socket.close(CLOSE_CODES.goingAway, 'The server restarts');
    // A sleeping phone never answers the farewell; waiting for it would hold up everything else.
    const impatience = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, FAREWELL_MS);
    await disposable.dispose();
    clearTimeout(impatience);
  });
}

function acceptUpgrades(server: Server, sockets: WebSocketServer): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node has let go of the bare socket: a caller who hangs up now must not end the process.
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== '/graphql') return refuseUpgrade(socket, '404 Not Found');
    if (!sameOrigin(request)) return refuseUpgrade(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (client) =>
      sockets.emit('connection', client, request),
    );
  });
}

/** A page of another site must not open a socket with our visitor's cookie. Programs send no Origin. */
function sameOrigin({ headers }: IncomingMessage): boolean {
  if (!headers.origin || !headers.cookie) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function connect(
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
  const viewer = await admitted.catch((error: unknown) => {
    // Closed as forbidden; anything else is a failure of ours, whose words stay in the log.
    if (error instanceof RequestError) return null;
    platform.log.error({ err: error }, 'a socket could not be opened');
    extra.socket.close(CloseCode.InternalServerError, 'Internal server error');
    return null;
  });
  if (!viewer) return false;
  const address = callerAddress(extra.request, platform.trustProxy);
  const { exceeded, resetSeconds } = await requestRates(platform).take('reads', viewer, address);
  if (exceeded) {
    extra.socket.close(CLOSE_CODES.tryLater, `Too often: connect again in ${resetSeconds} s`);
    return false;
  }
  const wanted = connectionParams?.['locale'];
  const locale = chooseLocale(typeof wanted === 'string' ? wanted : headers['accept-language']);
  Object.assign(extra, { address, caller: { viewer, locale, cookies: null } });
  return true;
}

/** Parses and validates under the same limits as over HTTP; whatever is wrong is answered, never thrown. */
async function prepare(
  platform: Platform,
  { extra }: SocketContext,
  { query, operationName, variables }: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const schema = await executableSchema();
  tokenUses(platform).note(extra.caller!.viewer);
  try {
    const admission = new Admission(platform, extra.caller!.viewer, extra.address!);
    await admission.take('reads');
    const document = parse(query, { maxLexicalTokens: LIMITS.tokens });
    const errors = validate(schema, document, [...specifiedRules, limitsRule]);
    if (errors.length > 0) return errors.map(withCode);
    const operation = getOperationAST(document, operationName)?.operation;
    if (operation === OperationTypeNode.MUTATION) await admission.take('writes');
    const contextValue = createContext(platform, extra.caller!);
    return { schema, document, operationName, variableValues: variables, contextValue };
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

function withCode(error: GraphQLError, code: unknown = 'GRAPHQL_VALIDATION_FAILED'): GraphQLError {
  error.extensions['code'] ??= typeof code === 'string' ? code : 'GRAPHQL_VALIDATION_FAILED';
  return error;
}

function masked(platform: Platform, result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => shownError(platform.log, error.toJSON(), error));
  return { ...result, errors: errors as unknown as GraphQLError[] };
}
