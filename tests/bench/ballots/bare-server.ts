import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { processor } from '../live/usage.js';
import { answer } from '../support/child.js';

/**
 * Keeps a server that knows one word and nobody who asks for it, on the same libraries: what this machine can do at all, since
 * machines differ more than servers do.
 */
export async function bareServer(): Promise<void> {
  const app = Fastify();
  const apollo = new ApolloServer({
    typeDefs: 'type Query { word: String! }',
    resolvers: { Query: { word: () => 'yes' } },
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), { path: '/graphql' });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  await answer({ where: () => ({ url }), processor });
  await app.close();
}
