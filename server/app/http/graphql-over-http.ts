import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../../foundation/context.js';
import type { Platform } from '../../foundation/platform.js';
import { chooseLocale } from '../../foundation/text/localized-text.js';
import { bearerToken, COOKIES, identify } from '../graphql/caller.js';
import { createContext } from '../graphql/context.js';
import { shownError } from '../graphql/errors.js';
import { LIMITS, limitsRule } from '../graphql/limits.js';
import { executableSchema } from '../graphql/schema.js';
import { ensureVisitorKey, sessionCookies } from './cookies.js';

/** Serves queries and mutations at `/graphql`. */
export async function serveGraphqlOverHttp(
  app: FastifyInstance,
  platform: Platform,
): Promise<void> {
  const apollo = new ApolloServer<RequestContext>({
    schema: await executableSchema(),
    validationRules: [limitsRule],
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    allowBatchedHttpRequests: false,
    // main.ts stops things in their order; Apollo's own handler would end the process before the database stops.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => shownError(platform.log, formatted, error),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      refuseSubscriptions,
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: (request: FastifyRequest, reply: FastifyReply) =>
      httpContext(platform, request, reply),
  });
}

/** Over HTTP a subscription would be executed like a query, once, and mean nothing. */
const refuseSubscriptions: ApolloServerPlugin<RequestContext> = {
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

async function httpContext(
  platform: Platform,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  const bearer = bearerToken(request.headers.authorization);
  const credentials = {
    bearer,
    session: request.cookies[COOKIES.session],
    // A program with a token is known by it, and keeps no cookies.
    visitorKey: bearer !== undefined ? '' : ensureVisitorKey(request, reply),
  };
  const viewer = await identify(platform, credentials).catch((error: unknown) => {
    // Told apart from a server error, so that a client knows to sign in again.
    if (error instanceof GraphQLError) error.extensions['http'] = { status: 401 };
    throw error;
  });
  const locale = chooseLocale(request.headers['accept-language']);
  return createContext(platform, {
    viewer,
    locale,
    cookies: sessionCookies(request, reply, platform.secret),
  });
}
