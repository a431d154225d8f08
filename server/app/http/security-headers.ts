import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/** What depends on where and how the server is reached. */
export interface BrowserPolicy {
  /** Address people use. */
  publicUrl: string;
  /** Sites that may show our pages in a frame; none when empty. */
  frameAncestors: readonly string[];
}

/** A year: browsers that have been here come over TLS alone from then on. */
const STRICT_SECONDS = 365 * 24 * 60 * 60;

/** Tells browsers to run nothing but our own scripts, to come over TLS where there is TLS, and who may frame our pages. */
export function sendSecurityHeaders(app: FastifyInstance, policy: BrowserPolicy): void {
  // Made once, as they are the same for everybody.
  const headers = headersOf(optionsFor(policy));
  app.addHook('onRequest', (_request, reply, next) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    next();
  });
}

function headersOf(options: HelmetOptions): [string, string][] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  helmet(options)(request, response, () => {});
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}

function optionsFor({ publicUrl, frameAncestors }: BrowserPolicy): HelmetOptions {
  const framed = frameAncestors.length > 0;
  return {
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
        frameAncestors: framed ? [...frameAncestors] : ["'none'"],
      },
    },
    // Says the same to browsers of old, which can't be told of several sites.
    xFrameOptions: framed ? false : { action: 'deny' },
    // On an address without TLS browsers wouldn't believe it.
    strictTransportSecurity: publicUrl.startsWith('https:')
      ? { maxAge: STRICT_SECONDS, includeSubDomains: false }
      : false,
    crossOriginEmbedderPolicy: false,
  };
}
