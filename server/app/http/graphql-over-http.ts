import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { keepSession } from '../../features/accounts/sessions/keep-session.js';
import type { RequestContext } from '../../foundation/context.js';
import type { Platform } from '../../foundation/platform.js';
import { visitor, type Viewer } from '../../foundation/viewer.js';
import { chooseLocale } from '../../foundation/text/localized-text.js';
import { answerText } from '../execution/answer-text.js';
import { bearerToken, cookieNames, identify } from '../graphql/caller.js';
import { createContext } from '../graphql/context.js';
import { shownError } from '../graphql/errors.js';
import { Admission } from '../limits/admission.js';
import { rateHeaders } from '../limits/rate-headers.js';
import { checkSource } from '../graphql/limits/check-document.js';
import { LIMITS } from '../graphql/limits/limits.js';
import { executableSchema } from '../graphql/schema.js';
import { ownExecutor } from './apollo-executor.js';
import { ensureVisitorKey, sessionCookies } from './cookies.js';

/** How long a document is known by its hash alone. */
const PERSISTED_SECONDS = 15 * 60;

/** Serves queries and mutations at `/graphql`. */
export async function serveGraphqlOverHttp(
  app: FastifyInstance,
  platform: Platform,
): Promise<void> {
  const apollo = new ApolloServer<HttpContext>({
    gateway: ownExecutor(platform, await executableSchema()),
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    // Documents known by their hash are kept in this many bytes at most, the least used making room (Apollo’s own cache).
    cache: 'bounded',
    stringifyResult: answerText,
    persistedQueries: { ttl: PERSISTED_SECONDS },
    // main.ts stops things in their order; Apollo's own handler would end the process before the database stops.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => shownError(platform.log, formatted, error),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      refuseSubscriptions,
      countMutations,
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: (request: FastifyRequest, reply: FastifyReply) =>
      httpContext(platform, request, reply),
  });
}

/** A request's context, and what it uses of its caller's budgets. */
interface HttpContext extends RequestContext {
  admission: Admission;
}

/** Only the parsed document tells a mutation; every request has been counted before, however bad its document. */
const countMutations: ApolloServerPlugin<HttpContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation !== OperationTypeNode.MUTATION) return;
        await contextValue.admission.take('writes').catch(tooMany);
      },
      // Only now is it known what a mutation has used besides.
      async willSendResponse({ response, contextValue }) {
        for (const [name, value] of Object.entries(rateHeaders(contextValue.admission.used)))
          response.http.headers.set(name, value);
      },
    };
  },
};

/** Passes the refusal on with the status that HTTP has for it. */
function tooMany(error: unknown): never {
  if (error instanceof GraphQLError) error.extensions['http'] = { status: 429 };
  throw error;
}

/** Over HTTP a subscription would be executed like a query, once, and mean nothing. */
const refuseSubscriptions: ApolloServerPlugin<HttpContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
        const message =
          'Subscriptions go over the WebSocket: ws(s)://…/graphql, protocol graphql-transport-ws.';
        throw new GraphQLError(message, {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        });
      },
    };
  },
};

/**
 * Before Apollo looks at the document. One that is sent as its hash alone was looked at when it came in full, as all that
 * Apollo knows came this way.
 */
async function checkLimits({ method, body, url }: FastifyRequest): Promise<void> {
  // Read from the address as Apollo reads it: where two readers differ, a document could pass between them.
  const source: unknown =
    method === 'GET'
      ? new URL(url, 'http://host').searchParams.get('query')
      : (body as { query?: unknown } | null)?.query;
  if (typeof source !== 'string') return;
  try {
    checkSource(source, await executableSchema());
  } catch (error) {
    if (error instanceof GraphQLError) error.extensions['http'] = { status: 400 };
    throw error;
  }
}

async function httpContext(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<HttpContext> {
  const bearer = bearerToken(request.headers.authorization);
  const credentials = {
    bearer,
    session: request.cookies[cookieNames(platform).session],
    // A program with a token is known by it, and keeps no cookies.
    visitorKey: bearer !== undefined ? '' : ensureVisitorKey(platform, request, reply),
  };
  const count = async (viewer: Viewer) => {
    const admission = new Admission(platform, viewer, request.ip);
    await admission.take('reads').catch((error: unknown) => {
      reply.headers(rateHeaders(admission.used));
      tooMany(error);
    });
    reply.headers(rateHeaders(admission.used));
    return admission;
  };
  const viewer = await identify(platform, credentials).catch(async (error: unknown) => {
    // Guesses at tokens are counted like the requests of whoever is signed out.
    await count(visitor(''));
    // Told apart from a server error, so that a client knows to sign in again.
    if (error instanceof GraphQLError) error.extensions['http'] = { status: 401 };
    throw error;
  });
  const admission = await count(viewer);
  await checkLimits(request);
  const locale = chooseLocale(request.headers['accept-language']);
  const cookies = sessionCookies(platform, request, reply);
  await keepSession(platform, viewer, cookies);
  return Object.assign(createContext(platform, { viewer, locale, cookies }), { admission });
}
