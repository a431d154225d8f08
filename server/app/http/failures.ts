import type { FastifyError, FastifyInstance } from 'fastify';

/** Answers what goes wrong outside of GraphQL: a bad request in its own words, a failure of ours without any. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send({ error: error.message });
    request.log.error({ err: error }, 'a request failed');
    return reply.code(status).send({ error: 'Something went wrong on our side.', id: request.id });
  });
}
