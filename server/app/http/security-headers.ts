import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Tells browsers to run nothing but our own scripts and to show us in nobody's frame. */
export async function sendSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The component library writes its theme and positions as inline styles.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Only a server behind TLS may promise it; the proxy in front adds it.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
}
